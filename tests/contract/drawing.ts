import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextOf } from "@/components/view/chart-context";
import type { Dataset } from "@/data/read";
import { type AnyChart, notableOf } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import { formatState } from "@/lib/url-state";
import { arbitraryState, oneByOne, tries } from "./arbitraries";
import { stage } from "./view";

const WIDTHS = [280, 328, 592, 864, 1600];
const SLICE_LIMIT = 60 * 1024;

/** What every chart's drawing promises, in every notable state and in arbitrary ones. */
export function describeDrawing(chart: AnyChart, dataset: Dataset): void {
  describe(`${chart.id}: drawing`, () => {
    for (const { name, query } of notableOf(chart, chart.domain(dataset))) {
      it(`draws "${name}" with finite numbers inside its frame, from 280 to 1600 pixels`, async () => {
        const staged = await stage(chart, dataset, query);
        for (const width of WIDTHS) checkMarks(staged.marks(width), staged.size(width), width);
      });

      it(`renders "${name}" as SVG that can stand in a file`, async () => {
        const staged = await stage(chart, dataset, query);
        for (const width of WIDTHS) checkSvg(staged.svg(width), width);
        checkSvg(staged.svg(592, "dark"), 592);
      });

      it(`carries less than 60 KB for "${name}"`, async () => {
        const { slice } = await stage(chart, dataset, query);
        expect(JSON.stringify(slice).length).toBeLessThan(SLICE_LIMIT);
      });
    }

    if (chart.axis)
      it("draws every notable state on an axis that goes further, inside the same frame", async () => {
        const { axis } = chart;
        if (!axis) return;
        for (const { name, query } of notableOf(chart, chart.domain(dataset))) {
          const { slice, state, params, size } = await stage(chart, dataset, query);
          const context = contextOf({ locale: "en", summit: dataset.summit.id, chart: chart.id }, catalogueOf("en"), params, state);
          const rows = chart.rows(slice, state);
          const { unit, to } = axis.of(rows);
          const further = axis.over(rows, to * 12);
          expect(axis.of(further), name).toEqual({ unit, to: to * 12 });
          for (const width of WIDTHS) {
            checkMarks(chart.marks(further, state, size(width), context), size(width), width);
            expect(chart.height(width, further), name).toBe(chart.height(width, rows));
          }
        }
      });

    it("draws each of the values that are shown together by itself, on a phone and on a wide screen", async () => {
      for (const query of oneByOne(chart.params(chart.domain(dataset)))) {
        const staged = await stage(chart, dataset, query);
        for (const width of [WIDTHS[0], WIDTHS[WIDTHS.length - 1]]) checkMarks(staged.marks(width), staged.size(width), width);
      }
    });

    it("draws any state that a reader can reach, an empty one too", async () => {
      const params = chart.params(chart.domain(dataset));
      await fc.assert(
        fc.asyncProperty(arbitraryState(params), fc.constantFrom(...WIDTHS), async (state, width) => {
          const staged = await stage(chart, dataset, formatState(params, state));
          checkMarks(staged.marks(width), staged.size(width), width);
          checkSvg(staged.svg(width), width);
        }),
        tries(30),
      );
    });
  });
}

type Sized = { width: number; height: number; targets(): { id: string; x: number; y: number; head: string; lines: string[] }[] };

function checkMarks(marks: Sized, size: { width: number; height: number }, width: number): void {
  expect(size.height, `height at ${width}`).toBeGreaterThan(100);
  expect({ width: marks.width, height: marks.height }).toEqual(size);
  const targets = marks.targets();
  expect(badNumbers({ ...marks, targets }), `numbers at ${width}`).toEqual([]);
  const ids = targets.map(({ id }) => id);
  expect(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    `ids used twice at ${width}`,
  ).toEqual([]);
  const outside = targets.filter(({ x, y }) => x < -0.5 || x > size.width + 0.5 || y < -0.5 || y > size.height + 0.5);
  expect(
    outside.map(({ id, x, y }) => `${id} at ${x},${y}`),
    `targets outside ${size.width} × ${size.height}`,
  ).toEqual([]);
  for (const { head, lines } of targets) {
    expect(head).not.toBe("");
    for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|NaN/);
  }
}

function checkSvg(markup: string, width: number): void {
  expect(markup, `a drawing without a word at ${width}`).toContain("<text");
  for (const wrong of [/NaN/, /undefined/, /Infinity/, /\[object/, / style=/, / class=/, /var\(--/, />[^<]*\{[^<]*</])
    expect(wrong.exec(markup)?.[0], `${wrong} at ${width}`).toBeUndefined();
}

/** Paths to numbers that are not finite. */
function badNumbers(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === "string") return /NaN|Infinity|undefined/.test(value) ? [`${path}: ${value}`] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => badNumbers(item, `${path}[${i}]`));
  if (value && typeof value === "object") return Object.entries(value).flatMap(([key, item]) => badNumbers(item, `${path}.${key}`));
  return [];
}
