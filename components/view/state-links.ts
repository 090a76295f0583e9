import { addressHere } from "@/lib/as-files";
import { chartPath, type Place } from "./chart-context";

/** A click that the browser would follow in this tab. */
export function isPlainClick(event: Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey">): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Whether a link leads to another state of a chart, to be shown in place. */
export function leadsHere(anchor: HTMLAnchorElement, place: Place): boolean {
  const href = anchor.getAttribute("href") ?? "";
  // As written: opened from a disk, a path resolves to one on the disk.
  const path = href.startsWith(location.origin) ? href.slice(location.origin.length) : href;
  return anchor.dataset.leave === undefined && /^[^?#]*/.exec(path)?.[0] === addressHere(chartPath(place)) && !path.includes("#");
}
