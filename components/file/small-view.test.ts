import { expect, it } from "vitest";
import { chartsOf, type View, viewsFollowing } from "@/charts/available";
import { dataset, newestSummit } from "@/data";
import { readPictureOptions, withoutPictureOptions } from "@/lib/picture-options";
import { laidOut } from "./files";
import { sharedView } from "./shared-view";
import { smallViews } from "./small-view";

const data = dataset(newestSummit());
const place = { locale: "en", summit: data.summit.id };

it("a small picture is as high as its page says, whole or of as many rows, for every chart and whatever is followed", async () => {
  const followed = [
    ...data.summit.figures.map(({ id }) => ({ figure: id })),
    ...["kaz", "chn", "tjk"].map((member) => ({ member })),
    ...data.summit.corridors.map(({ id }) => ({ corridor: id })),
  ];
  const views: View[] = [
    ...(await chartsOf(data)).map((chart) => ({ chart, query: "" })),
    ...(await Promise.all(followed.map((one) => viewsFollowing(data, one)))).flat(),
  ];
  for (const { chart, pictures, width, height, shown } of await smallViews(views, place, data)) {
    const [path, query] = pictures[0].src.split("?");
    const read = readPictureOptions(new URLSearchParams(query));
    if ("fault" in read) throw new Error(`${path}?${query}: ${read.fault}`);
    const view = await sharedView({ ...place, chart }, withoutPictureOptions(new URLSearchParams(query)), "https://example.org");
    if (!view) throw new Error(`no view at ${path}`);
    const { frame, share, view: drawn } = laidOut({ ...view, options: read.options });
    expect([frame.width, frame.height], `${path}?${query}`).toEqual([width, height]);
    const all = drawn.chart.fewer?.of(view.view.rows) ?? 1;
    expect(shown, `${path}?${query}`).toBe(share < 1 ? `${Math.round(share * all)} of ${all} shown` : undefined);
  }
});
