import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { catalogue, chartIds, loadChart } from "@/charts";
import { contextOf } from "@/components/view/chart-context";
import { dataset, summitIds } from "@/data";
import type { AnyChart, Marks } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import { serveView } from "@/lib/server/view";
import { filePaint } from "@/lib/theme";
import { formatState, type Params, parseState, valuesOf } from "@/lib/url-state";

const WIDTHS = [280, 328, 592, 864, 1600];
const messages = catalogueOf("en");

type State = Record<string, unknown>;

async function open(id: string): Promise<AnyChart> {
  const chart = await loadChart(id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chart;
}

/** Any state made of the values that the parameters list. */
function states(params: Params<State>): fc.Arbitrary<State> {
  const one = (name: string): fc.Arbitrary<unknown> => {
    const { accepts, fallback, parse } = params[name];
    const values = valuesOf(accepts);
    if (accepts.kind === "some-of") return fc.subarray(values, { minLength: 1 });
    if (accepts.kind === "position")
      return fc.option(
        fc
          .tuple(fc.integer({ min: -20, max: 160 }), fc.integer({ min: -5, max: 80 }), fc.integer({ min: 1, max: 10 }))
          .map((at) => parse(at.join(","))),
      );
    return fc.constantFrom(fallback, ...values.map((value) => parse(value)));
  };
  return fc.record(Object.fromEntries(Object.keys(params).map((name) => [name, one(name)])));
}

describe.each(summitIds())("every chart of %s", (summit) => {
  const data = dataset(summit);

  describe.each(chartIds())("%s", (id) => {
    it("has the id of its line in the catalogue and its own messages", async () => {
      const chart = await open(id);
      expect(chart.id).toBe(id);
      expect(messages[`${id}.name`]).toBeTypeOf("string");
    });

    it("reads back every state that it writes", async () => {
      const chart = await open(id);
      const params: Params<State> = chart.params(chart.domain(data));
      fc.assert(
        fc.property(states(params), (state) => {
          const query = formatState(params, state);
          const { state: read, ignored } = parseState(params, new URLSearchParams(query));
          expect(ignored).toEqual([]);
          expect(read).toEqual(state);
          expect(formatState(params, read)).toBe(query);
        }),
        { numRuns: 200 },
      );
    });

    it("leaves the default state out of the URL", async () => {
      const chart = await open(id);
      const params: Params<State> = chart.params(chart.domain(data));
      expect(formatState(params, parseState(params, new URLSearchParams()).state)).toBe("");
    });

    it("takes any query string without a throw and lists what it ignored", async () => {
      const chart = await open(id);
      const params: Params<State> = chart.params(chart.domain(data));
      const names = fc.oneof(fc.constantFrom(...Object.keys(params), "__proto__", "constructor", "toString"), fc.string());
      fc.assert(
        fc.property(fc.array(fc.tuple(names, fc.string()), { maxLength: 6 }), (pairs) => {
          const { state, ignored } = parseState(params, new URLSearchParams(pairs));
          expect(Object.keys(state)).toEqual(Object.keys(params));
          const unknown = pairs.filter(([name]) => !Object.hasOwn(params, name)).length;
          expect(ignored.filter(({ reason }) => reason === "unknown-name")).toHaveLength(unknown);
        }),
        { numRuns: 200 },
      );
    });

    it("cuts equal slices for states of one key, small enough to travel", async () => {
      const chart = await open(id);
      const byKey = new Map<string, string>();
      for (const { query } of chart.notable) {
        const view = await serveView(chart, data, new URLSearchParams(query));
        const key = chart.sliceKey?.(view.state) ?? "";
        const text = JSON.stringify(view.slice);
        expect(JSON.parse(text)).toEqual(view.slice);
        expect(text.length).toBeLessThan(80_000);
        expect(byKey.get(key) ?? text).toBe(text);
        byKey.set(key, text);
      }
    });

    it("draws, tells and tabulates every notable state at every width", async () => {
      const chart = await open(id);
      for (const { name, query } of chart.notable) {
        const view = await serveView(chart, data, new URLSearchParams(query));
        expect(view.query, `${name} is canonical`).toBe(query);
        const context = contextOf({ locale: "en", summit, chart: id }, messages, chart.params(view.domain), view.state);
        const rows = chart.rows(view.slice, view.state);

        const words = chart.words(rows, view.state, context);
        for (const text of [words.title, words.subtitle, words.alt, ...words.sentences, ...words.notes])
          expect(text, name).toMatch(/^[^{}]+$/);
        expect(words.title).not.toBe(words.subtitle);
        for (const source of words.sources) expect(view.slice.sources.map((one) => one.id)).toContain(source);

        const table = chart.table(rows, view.state, context);
        for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
        expect(JSON.stringify(table)).not.toMatch(/NaN|undefined/);

        for (const width of WIDTHS) {
          const size = { width, height: chart.height(width, rows) };
          const marks: Marks = chart.marks(rows, view.state, size, context);
          const ids = marks.targets.map((target) => target.id);
          expect(new Set(ids).size, `${name} at ${width}: ids of targets`).toBe(ids.length);
          for (const { x, y } of marks.targets) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(size.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(size.height);
          }
          const svg = renderToStaticMarkup(
            <g>
              <chart.Svg marks={marks} paint={filePaint("light")} active={null} uid="t" context={context} />
            </g>,
          );
          expect(svg, `${name} at ${width}`).not.toMatch(/NaN|undefined|Infinity| class=| style=/);
        }
      }
    });
  });
});

it("has no chart under two lines", async () => {
  const ids = await Promise.all(Object.keys(catalogue).map(async (id) => (await open(id)).id));
  expect(new Set(ids).size).toBe(ids.length);
});
