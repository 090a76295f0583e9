import type { Size } from "@/lib/chart";
import { withMark } from "@/lib/view-state";
import type { DrawnView } from "./stages";
import { keptIn, STEP, zoomedAbout } from "./zooming";

/** The zoom buttons of a drawing of a size, as links to the states that they lead to, until scripts bring the buttons. What would lead to where the reader is, is no link. */
export function ZoomLinks({ view: { chart, rows, state, context }, mark, size }: { view: DrawnView; mark: string | null; size: Size }) {
  const { zoom } = chart;
  if (!zoom) return null;
  const here = context.href({});
  const marking = (href: string) => (mark ? `${href}${href.includes("?") ? "&" : "?"}${withMark("", mark)}` : href);
  const middle = [size.width / 2, size.height / 2] as const;
  const by = (factor: number) => keptIn(zoomedAbout(zoom.read(state, size, rows), middle, factor, zoom.max), size, zoom.max);
  const links = [
    ["zoomIn", "+", by(STEP)],
    ["zoomOut", "−", by(1 / STEP)],
    ["zoomReset", "⤢", { x: 0, y: 0, k: 1 }],
  ] as const;
  return (
    <div className="zoom-buttons">
      {links.map(([name, sign, to]) => {
        const href = context.href(zoom.write(to, state, size, rows));
        return href === here ? (
          <span key={name} aria-hidden="true">
            {sign}
          </span>
        ) : (
          <a key={name} href={marking(href)} rel="nofollow" aria-label={context.t(`ui.chart.${name}`)}>
            {sign}
          </a>
        );
      })}
    </div>
  );
}
