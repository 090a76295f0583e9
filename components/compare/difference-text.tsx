import type { Difference } from "@/lib/difference";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { type AxisPair, amountOf, differenceSentences, ratioOf, type ViewPair } from "./sentences";

/** How many differences are listed; the files of both views have all. */
const LISTED = 20;

interface Props {
  difference: Difference;
  axes: AxisPair;
  views: ViewPair;
  t: Translate;
  formats: Formats;
}

/** How two views differ, in words and as a table of the largest differences. */
export function DifferenceText({ difference, axes, views, t, formats }: Props) {
  const listed = difference.changed.slice(0, LISTED);
  const columns = listed.some((value) => value.columns[0] !== value.columns[1] || value.columns[0] !== listed[0].columns[0]);
  const units = [...new Set(listed.map(({ unit }) => unit))];
  const caption = t("compare.table.caption", {
    n: listed.length,
    all: String(listed.length === difference.changed.length),
    unit: (units.length === 1 && units[0]) || "none",
  });
  return (
    <section className="compare-difference" aria-labelledby="difference">
      <h2 id="difference">{t("compare.difference")}</h2>
      <div aria-live="polite">
        {differenceSentences(difference, axes, views, { t, formats }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {listed.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keyboard */}
          <section className="table-scroll" tabIndex={0} aria-label={caption}>
            <table>
              <caption>{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("compare.table.row")}</th>
                  {columns && <th scope="col">{t("compare.table.column")}</th>}
                  {[t("compare.table.left"), t("compare.table.right"), t("compare.table.difference"), t("compare.table.ratio")].map(
                    (name) => (
                      <th key={name} scope="col" className="number">
                        {name}
                      </th>
                    ),
                  )}
                  {units.length > 1 && <th scope="col">{t("compare.table.unit")}</th>}
                </tr>
              </thead>
              <tbody>
                {listed.map((value) => (
                  <tr key={`${value.row} ${value.columns.join(" ")}`}>
                    <th scope="row">{value.row}</th>
                    {columns && <td>{[...new Set(value.columns)].join(" / ")}</td>}
                    <td className="number">{value.texts[0]}</td>
                    <td className="number">{value.texts[1]}</td>
                    <td className="number">{amountOf(value, { t, formats })}</td>
                    <td className="number">{ratioOf(value, { t, formats }) ?? t("ui.table.none")}</td>
                    {units.length > 1 && <td>{value.unit}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p className="muted">{t("compare.computed")}</p>
        </>
      )}
    </section>
  );
}
