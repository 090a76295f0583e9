import { describe, expect, it } from "vitest";
import { openChart } from "@/charts/available";
import { dataset, decksOf, summitIds } from "@/data";
import { sourcesOf } from "@/data/read";
import { markdownHtml } from "@/lib/deck/markdown";
import { stepsOf, viewsOf } from "@/lib/deck/shown";
import { serveView } from "@/lib/server/view";

for (const summit of summitIds()) {
  const data = dataset(summit);
  const pages = new Map<string, readonly string[]>([
    ["figures", data.summit.figures.map(({ id }) => id)],
    ["sources", [...sourcesOf(data).keys()]],
  ]);
  describe(`the decks of ${summit}`, () => {
    const decks = decksOf(summit);

    it("are an overview of five slides and a full one at the least", () => {
      expect(decks.length).toBeGreaterThanOrEqual(2);
      expect(decks[0].slides).toHaveLength(5);
      expect(decks[1].slides.length).toBeGreaterThan(10);
    });

    for (const deck of decks)
      it(`${deck.id}: every view opens as it is written, and every link of a note leads somewhere`, async () => {
        for (const slide of deck.slides) {
          for (const step of stepsOf(slide).keys())
            for (const { chart: id, query } of viewsOf(slide, { step, chosen: [] })) {
              const chart = await openChart(id, data);
              if (!chart) throw new Error(`${slide.id}: no chart ${id}`);
              expect((await serveView(chart, data, new URLSearchParams(query))).ignored, `${slide.id}: ${query}`).toEqual([]);
            }
          for (const [, page, anchor] of markdownHtml(slide.notes ?? "", "").matchAll(/href="\/(\w+)#([^"]+)"/g))
            expect(pages.get(page), `${slide.id}: ${page}#${anchor}`).toContain(anchor);
        }
        const cites = deck.slides.filter(({ notes = "" }) => /\]\((figures|sources|topics)/.test(notes));
        expect(cites.length).toBeGreaterThan(2);
      });
  });
}
