import type { Slide } from "@/data/shapes/deck";
import { FIRST, viewsOf } from "@/lib/deck/shown";
import { filePath } from "../view/chart-context";
import type { DeckPlace } from "./slide-data";

interface Props {
  slide: Slide;
  /** From 1. */
  number: number;
  place: DeckPlace;
  /** What the slide is called. */
  name: string;
}

/** What a slide looks like, small, with its number and name: the picture that the server draws of its view, else its words. */
export function Thumbnail({ slide, number, place, name }: Props) {
  const [view] = viewsOf(slide, FIRST);
  return (
    <>
      {view ? (
        (["light", "dark"] as const).map((look) => (
          // biome-ignore lint/performance/noImgElement: drawn in the size that is shown
          <img
            key={look}
            src={filePath({ ...place, chart: encodeURIComponent(view.chart) }, view.query, "svg", `frame=none&width=480&look=${look}`)}
            alt=""
            loading="lazy"
            width={320}
            height={180}
            className={`thumbnail for-${look}`}
          />
        ))
      ) : (
        <span className="thumbnail" aria-hidden="true">
          {name}
        </span>
      )}
      <span className="thumbnail-name">
        <span>{number}</span>
        <span>{name}</span>
      </span>
    </>
  );
}
