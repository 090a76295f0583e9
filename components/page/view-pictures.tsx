import type { SmallView } from "@/lib/small-view";
import { HeadingText } from "../heading-text";

/** Views as small pictures under their findings, side by side, which lead to their pages. */
export function ViewPictures({ views }: { views: readonly SmallView[] }) {
  return (
    <ul className="view-pictures">
      {views.map(({ href, title, subtitle, shown, width, height, pictures }) => (
        <li key={href}>
          <a href={href} className="view-picture">
            <span className="view-picture-title">
              <HeadingText text={title} />
            </span>
            <span className="view-picture-subtitle">{subtitle}</span>
            {pictures.map(({ look, src }) => (
              // biome-ignore lint/performance/noImgElement: drawn in the size that is shown
              <img key={look} src={src} alt="" loading="lazy" width={width} height={height} className={`for-${look}`} />
            ))}
            {shown && <span className="view-picture-shown">{shown}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
