import { alpha2Of } from "@/data/countries";
import { anchorOf, cite, type Dataset, figureOf, rowsOf } from "@/data/read";
import { checkOf } from "@/lib/checks";
import { figureAddress } from "@/lib/figure-address";
import { pressFacts } from "@/lib/press-facts";
import { usDollars } from "@/lib/unit";
import { inOrder, type State } from "./params";
import type { MemberSlice, Trade } from "./select";

const MILLION = 1e6;
/** The world among the countries of the series. */
export const WORLD = "WLD";

/** What the chart needs of a dataset: trade of the members, of the world where shares are asked for, and the stated figure. */
export function slice(dataset: Dataset, { as }: State): MemberSlice {
  const rows = rowsOf(dataset, "trade-by-member");
  const { unit } = dataset.series["trade-by-member"];
  const lastYear = Math.max(...rows.map(({ year }) => year ?? 0));
  const members = inOrder(dataset, lastYear);
  const joined = new Map(dataset.summit.members.map(({ country, since }) => [country, Number(since?.slice(0, 4) ?? 0)]));
  const years = [...new Set(rows.map(({ year }) => year ?? 0))].sort((a, b) => a - b);
  const measuredSources = [...new Set(rows.map(({ source }) => source))];
  const tradeOf = (country: string): Trade => {
    const trade: Trade = {
      country: country.toLowerCase(),
      exports: years.map(() => null),
      imports: years.map(() => null),
      filled: { exports: [], imports: [] },
      measured: { exports: [], imports: [] },
      from: { exports: years.map(() => 0), imports: years.map(() => 0) },
    };
    for (const { country: of, year = 0, measure, value, basis, source } of rows) {
      if (of !== country || (measure !== "exports" && measure !== "imports")) continue;
      const dollars = typeof value === "number" ? usDollars(value, unit, `the value of ${source} in trade-by-member`) : null;
      trade.from[measure][years.indexOf(year)] = measuredSources.indexOf(source);
      trade[measure][years.indexOf(year)] = dollars === null ? null : Math.round(dollars / MILLION);
      if (basis === "filled") trade.filled[measure].push(year);
      if (basis === "measured") trade.measured[measure].push(year);
    }
    return trade;
  };
  const figure = figureOf(dataset, anchorOf(dataset, "memberTrade").figure);
  const check = checkOf(dataset, figure);
  return {
    members: members.map((country) => ({ id: country.toLowerCase(), alpha2: alpha2Of(country), joined: joined.get(country) ?? 0 })),
    years,
    trade: members.map(tradeOf),
    measuredSources,
    world: as === "share" ? tradeOf(WORLD) : null,
    stated: {
      figure: figure.id,
      value: usDollars(typeof figure.value === "number" ? figure.value : Number.NaN, figure.unit, `figure ${figure.id}`),
      qualifier: figure.qualifier,
      source: figure.source,
      period: figure.period ?? null,
      press: pressFacts(dataset, figure),
      checked: check && "years" in check ? check.years : [],
      address: figureAddress(dataset, figure),
      paragraph: figure.locator.paragraph,
    },
    asAt: dataset.summit.event.to.slice(0, 7),
    sources: cite(dataset, [...rows.map(({ source }) => source), figure.source]),
  };
}
