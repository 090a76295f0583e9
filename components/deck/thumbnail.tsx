import type { Slide } from "@/data/shapes/deck";
import { pictureAt } from "@/lib/answers";
import { FIRST, viewsOf } from "@/lib/deck/shown";
import { filePath } from "../view/chart-context";
import { DrawnThumbnail } from "./drawn-thumbnail";
import type { DeckPlace } from "./slide-data";

interface Props {
  slide: Slide;
  /** From 1. */
  number: number;
  place: DeckPlace;
  /** What the slide is called. */
  name: string;
}

/** What a slide looks like, small, with its number and name: the picture that the server draws of its view, its drawing where no server is, else its words. */
export function Thumbnail({ slide, number, place, name }: Props) {
  const [view] = viewsOf(slide, FIRST);
  const pictures = thumbnailPaths(slide, place).flatMap(({ look, src }) => {
    const there = pictureAt(src);
    return there ? [{ look, src: there }] : [];
  });
  return (
    <>
      {pictures.length > 0 ? (
        <span className="thumbnail">
          {pictures.map(({ look, src }) => (
            // biome-ignore lint/performance/noImgElement: drawn in the size that is shown
            <img key={look} src={src} alt="" loading="lazy" width={320} height={180} className={`for-${look}`} />
          ))}
        </span>
      ) : (
        <span className={view ? "thumbnail" : "thumbnail thumbnail-words"} aria-hidden="true">
          {view ? <DrawnThumbnail view={view} place={place} /> : name}
        </span>
      )}
      <span className="thumbnail-name">
        <span>{number}</span>
        <span>{name}</span>
      </span>
    </>
  );
}

/** The addresses of the small picture of a slide, light and dark; none of a slide that is no view. */
export function thumbnailPaths(slide: Slide, place: DeckPlace): { look: "light" | "dark"; src: string }[] {
  const [view] = viewsOf(slide, FIRST);
  if (!view) return [];
  const chart = encodeURIComponent(view.chart);
  return (["light", "dark"] as const).map((look) => ({
    look,
    src: filePath({ ...place, chart }, view.query, "svg", `frame=none&width=480&look=${look}`),
  }));
}
