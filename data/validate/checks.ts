/** Checks and anchors: what they are about must exist in the figure and the series they name. */
import { SERIES_OF_ANCHOR, UNIT_OF_ANCHOR } from "../needs";
import { isoDate } from "../shapes/values";
import { expectation, type Fault, foundText, type RawFile, type RawFiles } from "./fault";
import { type Known, unknownName } from "./known";
import { listOf, part, type Reached, reach, textOf } from "./reach";
import { namedIds } from "./references";

/** The unit of what some methods compute. */
const UNIT_OF_METHOD: Record<string, string | undefined> = { "share-of-world": "%", "growth-of-stated": "%", "years-since": "years" };

export function checkFaults(files: RawFiles): Fault[] {
  const known = namedIds(files).series;
  const rows = new Map(files.series.map(({ content }) => [textOf(content, "id"), listOf(content, "rows")]));
  return files.summits.flatMap((summit) => [
    ...anchorFaults(summit, known),
    ...twoChecks(summit),
    ...reach(summit.content, "checks[]").flatMap(({ path, value }) => [
      ...figureFaults(summit, path, value),
      ...seriesFaults(summit.file, path, value, rows),
    ]),
  ]);
}

function figureById(content: unknown, id: string | undefined): unknown {
  return listOf(content, "figures").find((figure) => textOf(figure, "id") === id);
}

function anchorFaults({ file, content }: RawFile, { ids, complete }: Known): Fault[] {
  const names = Object.keys(SERIES_OF_ANCHOR) as (keyof typeof SERIES_OF_ANCHOR)[];
  return names.flatMap((name) => {
    const needed: readonly string[] = SERIES_OF_ANCHOR[name];
    const anchor = part(part(content, "anchors"), name);
    if (anchor === undefined) return [];
    const path = `anchors.${name}`;
    const absent = complete ? needed.filter((id) => !ids.has(id)) : [];
    const faults = absent.map((id) => expectation(file, path, `the series '${id}', which its chart draws`, "no such series"));
    const id = textOf(anchor, "figure");
    const figure = figureById(content, id);
    if (figure === undefined) return faults;
    const [value, unit] = [part(figure, "value"), part(figure, "unit")];
    if (isOtherValue(value))
      faults.push(expectation(file, `${path}.figure`, "a figure whose value is a number", `'${id}' with ${foundText(value)}`));
    if (unit !== undefined && unit !== UNIT_OF_ANCHOR[name])
      faults.push(expectation(file, `${path}.figure`, `a figure in ${UNIT_OF_ANCHOR[name]}`, `'${id}' in ${foundText(unit)}`));
    return faults;
  });
}

function twoChecks({ file, content }: RawFile): Fault[] {
  const first = new Map<unknown, string>();
  return reach(content, "checks[].figure").flatMap(({ path, value }): Fault[] => {
    const before = first.get(value);
    first.set(value, before ?? path);
    return before === undefined ? [] : [expectation(file, path, "a figure that no other check is about", `'${value}', as ${before}`)];
  });
}

/** Whether a figure states a range or a date; anything else that is no number is a fault of its shape, told there. */
function isOtherValue(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || isoDate.safeParse(value).success;
}

function figureFaults({ file, content }: RawFile, path: string, check: unknown): Fault[] {
  const id = textOf(check, "figure");
  const method = textOf(check, "method");
  const figure = figureById(content, id);
  if (figure === undefined || method === undefined || method === "unstated") return [];
  const [value, unit] = [part(figure, "value"), part(figure, "unit")];
  if (isOtherValue(value))
    return [expectation(file, `${path}.figure`, "a figure whose value is a number", `'${id}' with ${foundText(value)}`)];
  const needed = UNIT_OF_METHOD[method];
  if (needed && typeof unit === "string" && unit !== needed)
    return [expectation(file, `${path}.figure`, `a figure in ${needed} for the method ${method}`, `'${id}' in ${foundText(unit)}`)];
  return [];
}

/** Values that a check picks rows by, which no row of its series has. */
function seriesFaults(file: string, path: string, check: unknown, rows: ReadonlyMap<string | undefined, unknown[]>): Fault[] {
  const own = rows.get(textOf(check, "series"));
  const also = rows.get(textOf(part(check, "also"), "series"));
  const at = (pattern: string) => reach(check, pattern).map((reached) => ({ ...reached, path: `${path}.${reached.path}` }));
  const picked = (kind: string, key: string, list: unknown[] | undefined, wanted: Reached[], fits = same) =>
    list === undefined
      ? []
      : wanted.flatMap((one) =>
          list.some((row) => fits(part(row, key), one.value)) ? [] : unknownName(file, kind, namesIn(list, key), one),
        );
  const years = own?.map((row) => part(row, "year")) ?? [];
  return [
    ...picked("measure", "measure", own && withAll(own), [...at("measures[]"), ...at("measure")]),
    ...picked("measure", "measure", also && withAll(also), at("also.measures[]")),
    ...picked("definition", "definition", own, at("definition")),
    ...picked("definition", "definition", own, at("totals[].definitions[]"), begins),
    ...picked("country", "country", own, at("world")),
    ...[...at("years[]"), ...at("from"), ...at("to"), ...at("year")]
      .filter(({ value }) => own !== undefined && typeof value === "number" && !years.includes(value))
      .map((one) => expectation(file, one.path, `a year of the series '${textOf(check, "series")}'`, foundText(one.value))),
  ];
}

const same = (a: unknown, b: unknown) => a === b;
const begins = (a: unknown, b: unknown) => typeof a === "string" && typeof b === "string" && a.startsWith(b);

/** Rows without a measure are what "all" stands for. */
function withAll(rows: readonly unknown[]): unknown[] {
  return rows.map((row) => (part(row, "measure") === undefined ? { ...Object(row), measure: "all" } : row));
}

function namesIn(rows: readonly unknown[], key: string) {
  const names = rows.map((row) => part(row, key));
  return { ids: new Set(names.filter((name) => typeof name === "string")), complete: true };
}
