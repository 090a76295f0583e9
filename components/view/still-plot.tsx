import { filePath, type Place } from "./chart-context";
import type { DrawnView } from "./stages";

/** Width in pixels that the picture is drawn for. */
const WIDTH = 864;

/** The drawing of a view that a page does not carry: a picture of it, or the sentence that says why there is none. */
export function StillPlot({ view, place, query }: { view: DrawnView; place: Place; query: string }) {
  const { chart, rows, words, undrawn, context } = view;
  if (undrawn) return <p className="plot-limit">{undrawn}</p>;
  const src = (look: string) => filePath(place, query, "svg", `frame=none&width=${WIDTH}&look=${look}`);
  return (
    <div className="plot">
      <p className="plot-limit">{context.t("ui.limit.still")}</p>
      {["light", "dark"].map((look) => (
        // biome-ignore lint/performance/noImgElement: a drawing in the size that is shown
        <img
          key={look}
          src={src(look)}
          alt={words.alt}
          loading="lazy"
          width={WIDTH}
          height={chart.height(WIDTH, rows)}
          className={`still-plot for-${look}`}
        />
      ))}
    </div>
  );
}
