import { describe, expect, it } from "vitest";
import { catalogue } from "@/charts";
import { type LaidOut, laidOut, previewOf } from "@/components/file/files";
import type { Frame } from "@/components/file/frame";
import { pairSize } from "@/components/file/pair-picture";
import { type SharedView, sharedView } from "@/components/file/shared-view";
import { markable } from "@/components/view/stages";
import { dataset, newestSummit, releasesOf } from "@/data";
import { notableOf } from "@/lib/chart";

const data = dataset(newestSummit());
const charts = await Promise.all(Object.values(catalogue).map(async (load) => (await load()).default));

async function shared(chart: string, query: string, also: [string, string][] = []): Promise<SharedView> {
  const asked = new URLSearchParams([...new URLSearchParams(query), ...also]);
  const view = await sharedView({ locale: "en", summit: data.summit.id, chart }, asked, "https://plenary.example.org");
  if (!view) throw new Error(`no view of ${chart} at ${asked}`);
  return view;
}

describe.each(charts)("the link preview of $id", (chart) => {
  it("is 1200 × 630 pixels in every state, with whatever mark, as of whatever release, its foot in 12 px of six lines at most", async () => {
    const [release] = releasesOf(data.summit.id).toReversed();
    for (const { name, query } of notableOf(chart, chart.domain(data))) {
      const marks = markable((await shared(chart.id, query)).view);
      const longest = marks.toSorted((a, b) => [b.head, ...b.lines].join().length - [a.head, ...a.lines].join().length).slice(0, 1);
      const marked = longest.map(({ id }): [string, string] => ["mark", id]);
      const fixed: [string, string] = ["as-of", release.id];
      for (const also of [[], [fixed], ...(marked.length > 0 ? [marked, [...marked, fixed]] : [])]) {
        const view = await shared(chart.id, query, also);
        const options = previewOf(view);
        const what = `${name} ${new URLSearchParams(also)}`;
        if (!options) throw new Error(`no preview has room for ${what}`);
        const pixels = [options.width, options.height ?? 0].map((one) => Math.round(one * options.scale));
        expect(pixels, what).toEqual([1200, 630]);
        const { frame } = laidOut({ ...view, options }) as LaidOut<Frame>;
        expect(frame.foot.size).toBe(12);
        expect(frame.foot.lines.length, what).toBeLessThanOrEqual(6);
      }
    }
  });
});

it("shows a comparison in 1200 × 630 pixels, whichever charts it is of", async () => {
  const views = await Promise.all(charts.map(({ id }) => shared(id, "")));
  const sizes = views.map((view, i) => ({
    pair: [view, views[(i + 1) % views.length]].map(({ place }) => place.chart),
    size: pairSize([view, views[(i + 1) % views.length]]),
  }));
  for (const { pair, size } of sizes) expect(size, pair.join(" and ")).toEqual({ width: 1200, height: 630 });
});

it("leaves out rows rather than make text small, says how many, and keeps every verdict", async () => {
  const view = await shared("checks", "");
  const options = previewOf(view);
  if (!options) throw new Error("no preview");
  expect(options.scale).toBe(1.5);
  const laid = laidOut({ ...view, options }) as LaidOut<Frame>;
  const { rows } = laid.view.rows as { rows: { verdict: string }[] };
  const { rows: all } = view.view.rows as { rows: { verdict: string }[] };
  expect(rows.length).toBeLessThan(all.length);
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(all.map(({ verdict }) => verdict)));
  expect(laid.frame.foot.lines.join(" ")).toContain(`Shown: ${rows.length} of ${all.length}; all at the link.`);
});
