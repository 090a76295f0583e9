import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/charts";
import { fileOf } from "@/components/file/files";
import { viewPath } from "@/components/view/chart-context";
import { viewOf } from "@/components/view/stages";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";
import { readPictureOptions } from "@/lib/picture-options";
import { catalogueOf } from "@/lib/server/messages";
import { readable, slugOf } from "@/scripts/pictures/text";
import { stage } from "./contract/view";

const data = dataset(newestSummit());

const charts = await Promise.all(Object.values(catalogue).map(async (load) => (await load()).default));

/** Drawn anew after a change that is meant: `npm run pictures`; the difference is then read like any other. */
describe.each(charts)("the pictures of $id", (chart) => {
  const states = notableOf(chart, chart.domain(data));
  const place = { locale: "en", summit: data.summit.id, chart: chart.id };

  it.each(states)("$name is drawn as it was", async ({ query }) => {
    const { slice, state, params } = await stage(chart, data, query);
    const view = viewOf({ chart, place, messages: catalogueOf("en"), params }, slice, state);
    const read = readPictureOptions(new URLSearchParams());
    if ("fault" in read) throw new Error(read.fault);
    const link = `https://example.org${viewPath(place, query)}`;
    const of = { view, options: read.options, link, version: "", asOf: data.summit.asOf, ignored: [] };
    await expect(readable(String(await fileOf("svg", of)))).toMatchFileSnapshot(`pictures/${chart.id}/${slugOf(query)}.svg`);
  });

  it("are of notable states only", () => {
    const known = states.map(({ query }) => `${slugOf(query)}.svg`);
    expect(readdirSync(`tests/pictures/${chart.id}`).filter((file) => !known.includes(file))).toEqual([]);
  });
});
