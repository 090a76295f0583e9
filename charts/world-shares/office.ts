import type { Context } from "@/lib/chart";
import type { OfficeChart, OfficeSeries } from "@/lib/office";
import type { State } from "./params";
import type { Quantity } from "./quantities";
import { pointIn, type Rows, type Statement } from "./select";
import { perCent } from "./table";

/** Office programs have three kinds of line; the fourth is a grey one. */
const LOOK: Record<Quantity, Pick<OfficeSeries, "look" | "ink">> = {
  population: { look: "line", ink: "measured" },
  gdp: { look: "dashed", ink: "measured" },
  exports: { look: "dotted", ink: "measured" },
  trade: { look: "line", ink: "grey-1" },
};

/** A line for each quantity and points for what was stated, in per cent of the world as in the table. */
export function office(rows: Rows, _state: State, context: Context<State>): OfficeChart {
  const { t } = context;
  const [first, end] = [rows.span[0], Math.floor(rows.span[1])];
  const years = Array.from({ length: end - first + 1 }, (_, i) => first + i);
  return {
    categories: years.map(String),
    unit: t("table.unit"),
    format: "0",
    series: [
      ...rows.lines.map((line): OfficeSeries => {
        const values = years.map((year) => pointIn(line, year)?.value ?? null);
        return { name: t(`world.${line.of}`), values: values.map((value) => value && perCent(value)), ...LOOK[line.of] };
      }),
      ...statedSeries(rows.statements, years, context),
    ],
  };
}

/** Statements, one a year to a series: figures of the summit apart from others', and those whose year was not stated. */
function statedSeries(statements: readonly Statement[], years: readonly number[], { t }: Context<State>): OfficeSeries[] {
  const series: { name: string; look: OfficeSeries["look"]; own: Map<number, number>; unlisted?: true }[] = [];
  for (const { at, year, value, figure } of statements) {
    const key = t(figure ? "key.figure" : "key.elsewhere");
    const name = year === null ? `${key}; ${t("noYear")}` : key;
    const alike = series.filter((one) => one.name === name);
    const free = alike.find(({ own }) => !own.has(Math.floor(at)));
    if (free) free.own.set(Math.floor(at), value);
    else
      series.push({
        name,
        look: year === null ? "unsure-points" : "points",
        own: new Map([[Math.floor(at), value]]),
        ...(alike.length > 0 && { unlisted: true }),
      });
  }
  return series.map(({ own, ...rest }) => ({
    ...rest,
    values: years.map((year) => {
      const value = own.get(year);
      return value === undefined ? null : perCent(value);
    }),
    ink: "stated",
  }));
}
