/** Finds every fault of shape and reference in the dataset's files. */
import type { z } from "zod";
import { nearest } from "./nearest";
import type { Lines, Series, Summit } from "./schema";

export interface Fault {
  file: string;
  /** Where in the file: figures[3].value. */
  path: string;
  expected: string;
  found: string;
  message: string;
}

/** Faults of shape, one for each place that is not as the schema says. */
export function shapeFaults(file: string, error: z.ZodError, content: unknown): Fault[] {
  return error.issues.map((issue) => {
    const path = pathText(issue.path);
    const found = foundText(issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], content));
    const expected = expectedText(issue);
    return { file, path, expected, found, message: `${file}: ${path || "(top)"}: expected ${expected}, got ${found}` };
  });
}

function expectedText(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(" or ");
  if (issue.code === "unrecognized_keys") return `no ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
  if (issue.code === "invalid_union") return issue.errors.flat().map(expectedText).join(" or ") || "one of several shapes";
  return issue.message;
}

function foundText(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");
}

interface Files {
  summit: { file: string; content: Summit };
  series: { file: string; content: Series }[];
  lines: { file: string; content: Lines }[];
}

/** References to ids that do not exist, and ids given twice. */
export function referenceFaults({ summit, series, lines }: Files): Fault[] {
  const faults: Fault[] = [];
  const { content, file } = summit;
  const add = (where: string, path: string, expected: string, found: string, message: string) =>
    faults.push({ file: where, path, expected, found, message: `${where}: ${message}` });
  const refer =
    (kind: string, known: ReadonlySet<string>, where = file) =>
    (id: string | undefined, path: string) => {
      if (id === undefined || known.has(id)) return;
      const near = nearest(id, known);
      add(where, path, `the id of a ${kind}`, id, `unknown ${kind} '${id}' at ${path}${near ? `; did you mean '${near}'?` : ""}`);
    };
  const unique = (list: readonly { id: string }[], name: string, where = file) => {
    const seen = new Set<string>();
    list.forEach(({ id }, i) => {
      if (seen.has(id)) add(where, `${name}[${i}].id`, "an id of its own", id, `'${id}' at ${name}[${i}].id is used twice`);
      seen.add(id);
    });
    return seen;
  };

  const figures = unique(content.figures, "figures");
  const actors = unique(content.actors, "actors");
  const themes = unique(content.themes, "themes");
  const places = unique(content.places, "places");
  for (const name of ["sources", "proposals", "corridors", "checks"] as const) unique(content[name], name);
  const sources = new Set([...content.sources, ...series.flatMap((one) => one.content.sources)].map(({ id }) => id));
  const seriesIds = unique(
    series.map((one) => ({ id: one.content.id })),
    "series",
  );
  const legs = new Set(lines.flatMap((one) => one.content.legs.map(({ id }) => id)));

  const source = refer("source", sources);
  const figure = refer("figure", figures);
  content.event.headlineFigures.forEach((id, i) => {
    figure(id, `event.headlineFigures[${i}]`);
  });
  for (const [name, anchor] of Object.entries(content.anchors)) figure(anchor.figure, `anchors.${name}.figure`);
  source(content.anchors.tradeTarget?.bilateral, "anchors.tradeTarget.bilateral");
  content.members.forEach((member, i) => {
    source(member.source, `members[${i}].source`);
  });
  content.figures.forEach((one, i) => {
    source(one.source, `figures[${i}].source`);
    refer("actor", actors)(one.speaker, `figures[${i}].speaker`);
    refer("theme", themes)(one.theme, `figures[${i}].theme`);
  });
  content.proposals.forEach((one, i) => {
    refer("theme", themes)(one.theme, `proposals[${i}].theme`);
    refer("actor", actors)(one.actor, `proposals[${i}].actor`);
    one.sources.forEach((id, s) => {
      source(id, `proposals[${i}].sources[${s}]`);
    });
    one.deadlineSources?.forEach((id, s) => {
      source(id, `proposals[${i}].deadlineSources[${s}]`);
    });
    one.unProcess?.forEach((part, p) => {
      part.sources?.forEach((id, s) => {
        source(id, `proposals[${i}].unProcess[${p}].sources[${s}]`);
      });
    });
    one.followUps.forEach((followUp, f) => {
      followUp.sources.forEach((id, s) => {
        source(id, `proposals[${i}].followUps[${f}].sources[${s}]`);
      });
    });
  });
  content.corridors.forEach((corridor, i) => {
    source(corridor.source, `corridors[${i}].source`);
    corridor.noteSources?.forEach((id, s) => {
      source(id, `corridors[${i}].noteSources[${s}]`);
    });
    corridor.stated.forEach((one, s) => {
      source(one.source, `corridors[${i}].stated[${s}].source`);
    });
    corridor.branches.forEach((branch, b) => {
      branch.nodes.forEach((id, n) => {
        refer("place", places)(id, `corridors[${i}].branches[${b}].nodes[${n}]`);
      });
      branch.legs.forEach((id, n) => {
        refer("leg", legs)(id, `corridors[${i}].branches[${b}].legs[${n}]`);
      });
    });
  });
  content.checks.forEach((check, i) => {
    figure(check.figure, `checks[${i}].figure`);
    if ("series" in check) refer("series", seriesIds)(check.series, `checks[${i}].series`);
  });
  for (const one of series) {
    const own = unique(one.content.sources, "sources", one.file);
    one.content.rows.forEach((row, i) => {
      refer("source", own, one.file)(row.source, `rows[${i}].source`);
    });
  }
  for (const one of lines) unique(one.content.legs, "legs", one.file);
  return faults;
}
