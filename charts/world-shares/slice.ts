import { alpha2Of } from "@/data/countries";
import { actorName, cite, type Dataset, rowsOf, sourcesOf } from "@/data/read";
import { checkOf } from "@/lib/checks";
import { figureAddress } from "@/lib/figure-address";
import { pressFacts } from "@/lib/press-facts";
import { domain } from "./params";
import { aboutCheck, aboutMeasure, type Quantity, rowsFor, SERIES, STATED, WORLD } from "./quantities";
import type { Filled, Measured, ShareSlice, Statement } from "./select";

/** A share of 1 in the slice: whole numbers are short. */
const UNITS = 1e8;

/** Each member's share of the world in every year, and the shares that were stated. */
export function slice(dataset: Dataset): ShareSlice {
  const { of, members, firstYear, lastYear } = domain(dataset);
  const joined = new Map(dataset.summit.members.map(({ country, since }) => [country, Number(since?.slice(0, 4) ?? 0)]));
  const countries = members.map((id) => id.toUpperCase());
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const measured = of.map((one) => measuredOf(dataset, one, countries, years));
  const statements = [...figures(dataset), ...elsewhere(dataset)].filter((one) => of.includes(one.of));
  return {
    years,
    units: UNITS,
    members: countries.map((country) => ({ id: country.toLowerCase(), alpha2: alpha2Of(country), joined: joined.get(country) ?? 0 })),
    measured,
    statements,
    asAt: dataset.summit.event.to.slice(0, 7),
    sources: cite(dataset, [
      ...measured.flatMap(({ sources, filled }) => [...sources, ...filled.map(({ source }) => source)]),
      ...statements.map(({ source }) => source),
    ]),
  };
}

function measuredOf(dataset: Dataset, of: Quantity, countries: readonly string[], years: readonly number[]): Measured {
  const measures = SERIES[of].measures?.length ?? 1;
  const sums = new Map<string, { value: number; n: number }>();
  const filled = new Map<string, Filled>();
  const sources = new Set<string>();
  for (const { country = "", year = 0, value, basis, source } of rowsFor(dataset, of)) {
    if (typeof value !== "number" || (country !== WORLD && !countries.includes(country))) continue;
    const key = `${country}-${year}`;
    const sum = sums.get(key) ?? { value: 0, n: 0 };
    sums.set(key, { value: sum.value + value, n: sum.n + 1 });
    if (basis !== "filled") sources.add(source);
    else {
      const known = filled.get(country) ?? { member: country.toLowerCase(), first: year, last: year, source };
      filled.set(country, { ...known, first: Math.min(known.first, year), last: Math.max(known.last, year) });
    }
  }
  const whole = (country: string, year: number) => {
    const sum = sums.get(`${country}-${year}`);
    return sum && sum.n === measures ? sum.value : null;
  };
  return {
    of,
    shares: countries.map((country) =>
      years.map((year) => {
        const [own, world] = [whole(country, year), whole(WORLD, year)];
        return own === null || !world ? null : Math.round((UNITS * own) / world);
      }),
    ),
    sources: [...sources],
    filled: [...filled.values()],
  };
}

/** Figures of the summit that are a share of the world, in the order of the dataset. */
function figures(dataset: Dataset): Statement[] {
  const { summit } = dataset;
  return summit.figures.flatMap((figure): Statement[] => {
    const check = checkOf(dataset, figure);
    const about = check && aboutCheck(check);
    if (!about || typeof figure.value !== "number") return [];
    const { id, source, qualifier, period, date, subject } = figure;
    return [
      {
        ...about,
        ...{ id, source, qualifier, what: subject, value: figure.value / 100, figure: id },
        at: decimalYear(period?.split("/")[0] ?? date),
        year: period ? Number(period.slice(0, 4)) : null,
        who: actorName(dataset, figure.speaker),
        address: figureAddress(dataset, figure),
        press: pressFacts(dataset, figure),
      },
    ];
  });
}

/** Shares as others state them; without a year, at the day of their source. */
function elsewhere(dataset: Dataset): Statement[] {
  const sources = sourcesOf(dataset);
  return (Object.hasOwn(dataset.series, STATED) ? rowsOf(dataset, STATED) : []).flatMap((row, i): Statement[] => {
    const about = aboutMeasure(row.measure);
    const date = sources.get(row.source)?.date;
    const at = row.year ?? (date && decimalYear(date));
    if (!about || typeof row.value !== "number" || !at) return [];
    return [
      {
        ...about,
        ...{ id: `stated-${i + 1}`, source: row.source, qualifier: row.qualifier ?? "exact", what: row.definition ?? "", at },
        value: row.value / 100,
        year: row.year ?? null,
        who: sources.get(row.source)?.publisher ?? row.source,
      },
    ];
  });
}

/** "2024-07-04" → 2024.5; a bare year is its first day, as a year's point on the axis. */
function decimalYear(date: string): number {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  return Math.round((year + (month - 1) / 12 + (day - 1) / 365) * 100) / 100;
}
