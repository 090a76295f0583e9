import type { Figure } from "@/data/read";
import type { Held } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";

interface Props {
  held: readonly Held[];
  figure: Figure;
  t: Translate;
  formats: Formats;
}

const COUNTS = ["today", "then"] as const;

/** The same method in every year of its series, the newest first: when the statement would have held, and since when. */
export function EveryYear({ held, figure, t, formats }: Props) {
  const years = [...new Set(held.flatMap(({ choice }) => choice.year ?? []))].toReversed();
  const counts = COUNTS.filter((count) => held.some(({ choice }) => choice.count === count));
  const columns = counts.length > 0 ? counts : (["today"] as const);
  const heldIn = (year: string, count: string) =>
    held.find(({ choice }) => choice.year === year && (choice.count === count || choice.count === undefined));
  const holding = years.filter((year) => columns.every((count) => heldIn(year, count)?.holds));
  return (
    <section aria-labelledby="every-year">
      <h2 id="every-year">{t("figures.page.everyYear")}</h2>
      <p>{t("figures.page.everyYear.text", { n: holding.length, total: years.length, years: formats.list(runs(holding)) })}</p>
      <details>
        <summary>{t("figures.page.everyYear.show")}</summary>
        <table className="figure-table">
          <caption className="sr-only">{t("figures.page.everyYear")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("figures.page.choice.year")}</th>
              {columns.map((count) => (
                <th key={count} scope="col" className="number">
                  {t(`figures.page.count.${count}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {columns.map((count) => {
                  const one = heldIn(year, count);
                  return (
                    <td key={count} className="number">
                      {one && (
                        <>
                          <span className="measured-value">{quantity(one.value, figure.unit, formats)}</span>{" "}
                          {t(one.holds ? "figures.holds" : "figures.holdsNot")}
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Years (the newest first) as runs, the oldest first: ["2012", "2021–2024"]. */
function runs(years: readonly string[]): string[] {
  const found: [number, number][] = [];
  for (const year of years.map(Number).toReversed()) {
    const last = found[found.length - 1];
    if (last && year === last[1] + 1) last[1] = year;
    else found.push([year, year]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
