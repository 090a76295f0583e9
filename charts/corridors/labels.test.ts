/** The map at the widths of phones, tablets and pages: which names it has room for, and what they keep off. */
import { expect, it } from "vitest";
import { contextOf, readQuery } from "@/components/view/chart-context";
import { dataset } from "@/data";
import { distanceFrom, labelBox, overlap, pointsAlong } from "@/lib/label-placement";
import { catalogueOf } from "@/lib/server/messages";
import { shortName } from "../corridor-signs";
import chart from "./index";
import type { State } from "./params";

const data = dataset("sco-2024-astana");
const names = new Map(data.summit.places.map(({ id, name }) => [id, shortName(name)]));
const slice = await chart.slice(data, {} as State);

function marksAt(width: number, query: string, still = false) {
  const read = readQuery(chart, chart.domain(data), query, []);
  const state = read.state as unknown as State;
  const context = contextOf({ locale: "en", summit: data.summit.id, chart: "corridors" }, catalogueOf("en"), read.params, read.state);
  const rows = chart.rows(slice, state);
  return chart.marks(rows, state, { width, height: chart.height(width, rows), still }, context);
}

const QUERIES = ["", "colour=status", "at=50,41,4", "show=belt-road", "show=north-south", "show=trans-caspian"];
const VIEWS = [328, 358, 398, 704, 864, 1200].flatMap((width) => QUERIES.map((query) => [width, query] as const));

it.each(VIEWS)("lays no name on a line that is shown, %i px wide: %s", (width, query) => {
  const { places, countries, lineNames, lines } = marksAt(width, query);
  const points = lines.filter(({ shown }) => shown).flatMap(({ points }) => pointsAlong(points, 2));
  const crossed = [...places, ...countries, ...lineNames].filter((name) => {
    const box = labelBox(name.lines, name.style, name, 0);
    return points.some((point) => distanceFrom(box, point) < 1.25);
  });
  expect(crossed.map(({ lines }) => lines[0])).toEqual([]);
});

it.each(VIEWS)("writes no name nearer to another place than to its own, %i px wide: %s", (width, query) => {
  const { places, nodes } = marksAt(width, query);
  const misleading = places.filter((name) => {
    const box = labelBox(name.lines, name.style, name, 0);
    const own = nodes.find(({ id }) => id === name.id);
    const far = own ? distanceFrom(box, [own.x, own.y]) : 0;
    // Stations of one city have one name.
    return nodes.some(({ id, x, y }) => names.get(id) !== names.get(name.id) && distanceFrom(box, [x, y]) < far);
  });
  expect(misleading.map(({ lines }) => lines[0])).toEqual([]);
});

it("keeps names out of the corner of the zoom buttons, but for pictures, which have none", () => {
  const corner = (width: number) => ({ x0: width - 56, y0: 0, x1: width, y1: 124 });
  const within = (width: number, query: string, still: boolean) =>
    [...marksAt(width, query, still).places, ...marksAt(width, query, still).countries].filter(
      (name) => overlap(labelBox(name.lines, name.style, name, 0), corner(width)) > 0,
    ).length;
  expect(VIEWS.filter(([width, query]) => within(width, query, false) > 0)).toEqual([]);
  expect(within(328, "at=99,36,3", true)).toBeGreaterThan(0);
});

it("shows a phone the middle of all corridors and names at its edges what their lines lead to", () => {
  const { places, nodes, width, mapHeight } = marksAt(358, "");
  expect(mapHeight / width).toBeCloseTo(1.2, 2);
  expect(places.map(({ lines }) => lines[0]).filter((name) => /[←→]/.test(name))).toEqual(["← Rotterdam", "Lianyungang →"]);
  expect(nodes.map(({ id }) => id)).not.toContain("rtm");
  expect(marksAt(358, "show=belt-road").nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["rtm", "lyg"]));
});

it("is on a phone as tall as the corridors shown need", () => {
  const ratio = (query: string) => marksAt(400, query).mapHeight / 400;
  expect(["", "show=north-south", "show=belt-road"].map(ratio)).toEqual([1.2, 1.2, 0.92]);
});
