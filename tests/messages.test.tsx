/** Messages against what asks for them, both ways: by running the charts and pages, and by the names that stand in the code. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { chartIds } from "@/charts";
import { chartsOf } from "@/charts/available";
import { dataset, newestSummit } from "@/data";
import { STATUSES } from "@/data/shapes/checks";
import { figureSchema, proposalSchema } from "@/data/shapes/statements";
import { RULES, VERDICTS } from "@/lib/checks";
import type * as MessagesModule from "@/lib/messages";
import { KINDS } from "@/lib/search";
import { catalogueOf, locales } from "@/lib/server/messages";
import { takeChart, takePages } from "./asked";
import { sourceFiles } from "./rules/tree";

const asked = vi.hoisted(() => new Set<string>());
vi.mock("@/lib/messages", async (original) => {
  const module = await original<typeof MessagesModule>();
  const translator: typeof module.translator = (locale, messages, scope) => {
    const translate = module.translator(locale, messages, scope);
    return (name, values) => {
      asked.add(scope && Object.hasOwn(messages, `${scope}.${name}`) ? `${scope}.${name}` : name);
      return translate(name, values);
    };
  };
  return { ...module, translator };
});
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const english = Object.keys(catalogueOf("en"));

/** Messages of values that the schema allows, whether or not a dataset has them today. */
const OF_THE_SCHEMA = [
  ...figureSchema.shape.qualifier.options.map((one) => `ui.qualifier.${one}`),
  ...figureSchema.shape.scope.options.map((one) => `figures.scope.${one}`),
  ...proposalSchema.shape.kind.options.flatMap((one) => [`topics.kind.${one}`, `topics.kinds.${one}`]),
  ...["unit", "period", "deadline", "scope"].flatMap((one) => [`figures.missing.${one}`, `figures.differs.${one}`]),
  ...["stated", "measured", "transcribed", "mirror", "filled", "computed", "general-knowledge"].map((one) => `ui.provenance.${one}`),
  ...STATUSES.map((one) => `about.status.${one}`),
  ...RULES.filter((one) => one !== "none").map((one) => `figures.page.rule.${one}`),
  ...["forecast", "own", "mixed", "claim"].map((one) => `figures.aside.${one}`),
  ...KINDS.map((one) => `search.kind.${one}`),
  ...VERDICTS.flatMap((one) => [`figures.verdict.${one}`, `data.verdict.${one}`]),
];

/** Names that stand in the code inside t("…"): of a chart in its folder, of any area elsewhere. */
function literals(files: ReadonlyMap<string, string>): Set<string> {
  const names = new Set<string>();
  for (const [path, text] of files) {
    const charts = chartIds().filter((id) => path.startsWith(`charts/${id}/`) || /^charts\/[^/]+$/.test(path));
    for (const [, inside] of text.matchAll(/\bt\(([^()`]*?)(?:,|\))/g))
      for (const [, name] of inside.replace(/[!=]==? "[^"]*"/g, "").matchAll(/"([^"]+)"/g))
        for (const full of [name, ...charts.map((id) => `${id}.${name}`)]) names.add(full);
  }
  return names;
}

/** Which of these is asked for depends on the data of the day: what comes of a target, whether one year is all there is. */
const BY_THE_DATA = /^(trade-targets\.\w+\.title\.\w+|trade-targets\.tip\.target|trade-by-member\.title\.one\.share)$/;

/** Messages that nothing asks for. */
function unused(names: readonly string[], used: ReadonlySet<string>, files: ReadonlyMap<string, string>): string[] {
  const known = new Set([...used, ...literals(files), ...OF_THE_SCHEMA]);
  return names.filter((name) => !known.has(name) && !BY_THE_DATA.test(name));
}

/** Names that are asked for, or that a value of the schema needs, and that no message has. */
function missing(names: readonly string[], used: ReadonlySet<string>, files: ReadonlyMap<string, string>): string[] {
  const areas = new Set(names.map((name) => name.slice(0, name.indexOf("."))));
  const written = [...literals(files)].filter((name) => areas.has(name.slice(0, name.indexOf("."))) && name.includes("."));
  const own = (name: string) =>
    chartIds().some((id) => names.includes(`${id}.${name.slice(name.indexOf(".") + 1)}`)) ||
    names.includes(name.slice(name.indexOf(".") + 1));
  return [...new Set([...used, ...OF_THE_SCHEMA, ...written.filter((name) => !own(name))])].filter((name) => !names.includes(name));
}

describe("messages", () => {
  const files = sourceFiles(["app", "components", "charts", "lib"]);

  beforeAll(async () => {
    for (const chart of await chartsOf(dataset(newestSummit()))) await takeChart(chart);
    await takePages();
  }, 300_000);

  it("are the same in every language", () => {
    for (const locale of locales) expect(Object.keys(catalogueOf(locale)).toSorted(), locale).toEqual(english.toSorted());
  });

  it("are all asked for", () => {
    expect(unused(english, asked, files)).toEqual([]);
  });

  it("that are asked for are all there", () => {
    expect(missing(english, asked, files)).toEqual([]);
  });

  it("are found out when nothing asks for them any more, and when they are taken away", () => {
    expect(unused([...english, "topics.zombie", "site.nav.zombie"], asked, files)).toEqual(["topics.zombie", "site.nav.zombie"]);
    const gone = ["topics.kind.welcome", "trade-targets.reading.china", "ui.chart.retry", "figures.by.sort"];
    expect(
      missing(
        english.filter((name) => !gone.includes(name)),
        asked,
        files,
      ).toSorted(),
    ).toEqual(gone.toSorted());
  });
});
