import { pairPath } from "@/lib/compare";
import type { Translate } from "@/lib/messages";

interface Side {
  title: string;
  /** The view's own page. */
  href: string;
}

interface Props {
  sides: readonly Side[];
  /** The address of the comparison, from the root. */
  path: string;
  t: Translate;
}

/** Two views of which one has more data than a page carries: as a picture, with links to both. */
export function StillComparison({ sides, path, t }: Props) {
  return (
    <>
      <h1>{t("compare.title")}</h1>
      <p className="compare-intro">{t("compare.still")}</p>
      <ul className="compare-actions">
        {sides.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/performance/noImgElement: a drawing in the size that is shown */}
      <img src={pairPath(path, "svg")} alt={sides.map(({ title }) => title).join(" / ")} className="compare-picture" />
    </>
  );
}
