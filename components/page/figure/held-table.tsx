import { type Dataset, type Figure, sourcesOf } from "@/data/read";
import type { Held } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { heldValue, holdsKey } from "../held-text";

interface Props {
  held: readonly Held[];
  figure: Figure;
  dataset: Dataset;
  base: string;
  caption: string;
  t: Translate;
  formats: Formats;
}

/** Values held against a figure, one a row: what was chosen and from whom, the value, how far it is from the stated one, whether that holds. */
export function HeldTable({ held, figure, dataset, base, caption, t, formats }: Props) {
  const sources = sourcesOf(dataset);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen scrolls by keyboard
    <section className="scrolled" tabIndex={0} aria-label={caption}>
      <table className="figure-table held-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("figures.page.column.choice")}</th>
            <th scope="col" className="number">
              {t("figures.page.column.value")}
            </th>
            <th scope="col" className="number">
              {t("figures.page.column.difference")}
            </th>
            <th scope="col">{t("figures.page.column.holds")}</th>
          </tr>
        </thead>
        <tbody>
          {held.map((one) => (
            <tr key={`${one.label} ${one.sources.join(" ")}`}>
              <th scope="row">
                {one.label}
                <span className="held-source">
                  {t(`ui.provenance.${one.kind}`)}
                  {one.date && ` ${formats.date(one.date)}`}
                  {one.sources.map((id) => (
                    <span key={id}>
                      {" · "}
                      <a href={`${base}/sources#${id}`}>{sources.get(id)?.publisher ?? id}</a>
                    </span>
                  ))}
                </span>
              </th>
              <td className="number">
                <span className={one.kind === "stated" ? "stated-value" : "measured-value"}>{heldValue(one, t, formats)}</span>
              </td>
              <td className="number">{differenceText(one, figure, t, formats)}</td>
              <td>{t(holdsKey(one))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The value's distance from the stated one, as a share of it; a value of another unit, or a stated zero, has none. */
function differenceText({ value, unit }: Held, figure: Figure, t: Translate, formats: Formats): string {
  if (typeof figure.value !== "number" || figure.value === 0 || unit !== figure.unit) return t("figures.page.noDifference");
  const share = value / figure.value - 1;
  return `${share > 0 ? "+" : share < 0 ? "−" : ""}${formats.percent(Math.abs(share))}`;
}
