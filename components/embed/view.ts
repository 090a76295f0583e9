/** Runs inside a frame: tooltip, arrow keys and a live region over the drawing that the server made, and the frame's height. */
import type { Target } from "@/lib/chart";
import { nearest, step } from "../view/targets";
import type { EmbedData } from "./data";

const SVG = "http://www.w3.org/2000/svg";
/** How long a page that frames this one is asked to wait between two heights, in milliseconds. */
const GAP = 12;

const data: EmbedData = JSON.parse(document.getElementById("data")?.textContent ?? "");
const chart = document.getElementById("chart") as HTMLElement;
const tip = document.createElement("div");
const spoken = document.createElement("p");
const ring = document.createElementNS(SVG, "circle");
let active: Target | undefined;

/** The layout that the style shows, and its targets. */
function shown(): { svg: SVGSVGElement; targets: Target[] } {
  const svgs = [...chart.querySelectorAll("svg")];
  const at = Math.max(
    svgs.findIndex(({ clientWidth }) => clientWidth > 0),
    0,
  );
  const targets = data.layouts[at].map(([i, x, y, half]): Target => {
    const [id, head, lines, href, group] = data.targets[i];
    return { id, x, y, half, head, lines, href: href || undefined, group: group || undefined };
  });
  return { svg: svgs[at], targets };
}

function show(target: Target | undefined, svg: SVGSVGElement): void {
  active = target;
  tip.hidden = !target;
  if (!target) {
    ring.remove();
    return;
  }
  tip.replaceChildren(
    ...[target.head, ...target.lines].map((line, i) =>
      Object.assign(document.createElement(i === 0 ? "strong" : "span"), { textContent: line }),
    ),
  );
  spoken.textContent = [target.head, ...target.lines].join(". ");
  ring.setAttribute("cx", String(target.x));
  ring.setAttribute("cy", String(target.y));
  svg.append(ring);
  const frame = chart.getBoundingClientRect();
  const drawn = svg.getBoundingClientRect();
  const [x, y] = [drawn.left - frame.left + target.x, drawn.top - frame.top + target.y];
  const left = Math.min(Math.max(x - tip.offsetWidth / 2, 0), Math.max(frame.width - tip.offsetWidth, 0));
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(y - tip.offsetHeight > 12 ? y - tip.offsetHeight - 12 : y + 16)}px)`;
}

/** A state of this chart opens here, what else there is in a window of its own. */
function open({ href }: Target): void {
  if (!href) return;
  if (new URL(href, location.href).pathname === location.pathname) location.assign(href);
  else window.open(href, "_blank", "noopener");
}

function pointed(event: PointerEvent | MouseEvent): { svg: SVGSVGElement; target: Target | undefined } {
  const { svg, targets } = shown();
  const { left, top } = svg.getBoundingClientRect();
  return { svg, target: nearest({ targets: () => targets, pick: data.pick }, event.clientX - left, event.clientY - top) };
}

tip.className = "tip";
tip.hidden = true;
tip.setAttribute("aria-hidden", "true");
spoken.className = "spoken";
spoken.setAttribute("aria-live", "polite");
ring.setAttribute("r", "8");
ring.setAttribute("class", "ring");
chart.append(tip, spoken);
chart.tabIndex = 0;
chart.setAttribute("role", "application");
chart.setAttribute("aria-label", data.keys);

chart.addEventListener("pointermove", (event) => {
  if (event.pointerType === "touch") return;
  const { svg, target } = pointed(event);
  if (target?.id !== active?.id) show(target, svg);
});
chart.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && show(undefined, shown().svg));
chart.addEventListener("blur", () => show(undefined, shown().svg));
chart.addEventListener("click", (event) => {
  const { svg, target } = pointed(event);
  // A finger points first and opens with a second tap on the same.
  const again = target !== undefined && target.id === active?.id;
  show(target, svg);
  if (target && again) open(target);
});
chart.addEventListener("keydown", (event) => {
  const { svg, targets } = shown();
  if (event.key === "Escape") return show(undefined, svg);
  if (event.key === "Enter" && active) return open(active);
  const next = step(targets, active?.id ?? null, event.key);
  if (!next) return;
  event.preventDefault();
  show(next, svg);
});

/** Tells the page that frames this one how high it is, whenever that changes. */
let waiting = 0;
function tell(): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    const { height } = document.body.getBoundingClientRect();
    if (parent !== window) parent.postMessage({ type: "plenary:height", height }, "*");
  }, GAP);
}
new ResizeObserver(tell).observe(document.body);
addEventListener("message", ({ data: asked }) => asked?.type === "plenary:ask" && tell());
