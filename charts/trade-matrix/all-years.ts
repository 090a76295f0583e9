/** What is asked of all years at once, so that scale and key stay the same while years pass. */
import type { State } from "./params";
import type { MatrixSlice, Rows } from "./select";

const MILLION = 1e6;

/** Every place of a matrix off its diagonal, with the place of the flow the other way. */
function placesOf({ members: { length: n } }: MatrixSlice): [number, number][] {
  return Array.from({ length: n * n }, (_, k): [number, number] => [k, (k % n) * n + Math.floor(k / n)]).filter(([a, b]) => a !== b);
}

/** The largest amount drawn in any year, US dollars: one scale for all. */
export function largestOf(data: MatrixSlice, show: State["show"]): number {
  const places = placesOf(data);
  const amounts = data.flows.flatMap((own) =>
    places.map(([there, back]) => {
      const [a, b] = [own[there], show === "flow" ? 0 : own[back]];
      return a === null || b === null ? 0 : Math.abs(a - b);
    }),
  );
  return Math.max(0, ...amounts) * MILLION;
}

/** What any year has of it. */
export function everOf(data: MatrixSlice, show: State["show"]): Rows["ever"] {
  const places = placesOf(data);
  const some = (test: (there: number, back: number, year: number) => boolean) =>
    data.flows.some((_, year) => places.some(([there, back]) => test(there, back, year)));
  const value = (place: number, year: number) => data.flows[year][place];
  return {
    gap: some((a, b, year) => value(a, year) === null || (show === "balance" && value(b, year) === null)),
    zero: some((a, b, year) => value(a, year) !== null && (show === "flow" ? value(a, year) === 0 : value(a, year) === value(b, year))),
    mirror: data.kindOf.some((own) => [...own].some((letter) => data.kinds[Number.parseInt(letter, 36)]?.basis === "mirror")),
  };
}
