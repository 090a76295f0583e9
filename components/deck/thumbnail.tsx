import type { Slide } from "@/data/shapes/deck";
import { pictureAt } from "@/lib/answers";
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
  const pictures = (["light", "dark"] as const).flatMap((look) => {
    if (!view) return [];
    const chart = encodeURIComponent(view.chart);
    const src = pictureAt(filePath({ ...place, chart }, view.query, "svg", `frame=none&width=480&look=${look}`));
    return src ? [{ look, src }] : [];
  });
  return (
    <>
      {pictures.length > 0 ? (
        pictures.map(({ look, src }) => (
          // biome-ignore lint/performance/noImgElement: drawn in the size that is shown
          <img key={look} src={src} alt="" loading="lazy" width={320} height={180} className={`thumbnail for-${look}`} />
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
