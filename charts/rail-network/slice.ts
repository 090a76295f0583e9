import { alpha2Of } from "@/data/countries";
import { anchorOf, cite, type Dataset, figureOf, membersOf, type Row, rowsOf } from "@/data/read";
import type { Provenance } from "@/lib/chart";
import { judge } from "@/lib/checks";
import { pickedByDefinition } from "@/lib/checks/methods/total-by-definition";
import { BELOW, boundsOf, NEAR, ruleOf } from "@/lib/checks/rule";
import { figureAddress } from "@/lib/figure-address";
import { sourcesNamed } from "@/lib/note-text";
import { pressFacts } from "@/lib/press-facts";
import { inOrder, lengthCheck } from "./params";
import type { Length, RailSlice, Run } from "./select";

/** What the chart needs of a dataset: every length of a member, what the check picks of them, and the stated figure. */
export function slice(dataset: Dataset): RailSlice {
  const check = lengthCheck(dataset);
  if (!check) throw new Error(`the summit ${dataset.summit.id} has no total of railways by definition`);
  const figure = figureOf(dataset, anchorOf(dataset, "railLength").figure);
  const value = typeof figure.value === "number" ? figure.value : Number.NaN;
  const { held } = judge(dataset, figure);
  const members = membersOf(dataset);
  const rows = rowsOf(dataset, check.series).filter(({ country = "" }) => members.includes(country));
  const span = boundsOf(figure, value);
  const rule = ruleOf(figure);
  return {
    members: inOrder(dataset).map((country) => ({ id: country.toLowerCase(), alpha2: alpha2Of(country) })),
    definitions: pickedByDefinition(dataset, check).flatMap(({ label, mixed, picks }) => {
      if (mixed) return [];
      const total = held.find((one) => one.label === label);
      return { label, total: total?.value ?? null, holds: total?.holds ?? null, picks: picks.flatMap(({ row }) => lengthOf(row) ?? []) };
    }),
    runs: runsOf(rows),
    yearly: check.totals[0].definitions[0],
    stated: {
      figure: figure.id,
      value,
      qualifier: figure.qualifier,
      subject: figure.subject,
      rule,
      tolerance: rule === "near" ? NEAR : BELOW,
      from: span && Number.isFinite(span.least) ? span.least : null,
      to: span && Number.isFinite(span.most) ? span.most : null,
      source: figure.source,
      press: pressFacts(dataset, figure),
      address: figureAddress(dataset, figure),
      paragraph: figure.locator.paragraph,
    },
    asAt: dataset.summit.event.to.slice(0, 7),
    sources: cite(dataset, [figure.source, ...rows.map(({ source }) => source), ...sourcesNamed(dataset, rows)]),
  };
}

/** A row that has a length; what has no year, or is known from nowhere, is no length. */
export function lengthOf(row: Row | undefined): Length | undefined {
  if (!row?.country || row.year === undefined || typeof row.value !== "number") return undefined;
  return {
    member: row.country.toLowerCase(),
    definition: row.definition ?? "",
    year: row.year,
    ...(row.period !== undefined && { undated: true }),
    km: row.value,
    provenance: provenanceOf(row),
    source: row.source,
    ...(row.note && { note: row.note }),
  };
}

function provenanceOf({ basis }: Row): Provenance {
  return basis === "forecast" || basis === "not-found" ? "stated" : basis;
}

/** Lengths that differ in year and value alone, together. */
function runsOf(rows: readonly Row[]): Run[] {
  const runs = new Map<string, Run>();
  for (const length of rows.flatMap((row) => lengthOf(row) ?? [])) {
    const { year, km, ...same } = length;
    const key = JSON.stringify(same);
    const run = runs.get(key) ?? { ...same, values: [] };
    run.values.push([year, km]);
    runs.set(key, run);
  }
  return [...runs.values()];
}
