import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { contextOf, readQuery } from "@/components/view/chart-context";
import { dataset } from "@/data";
import { overlap } from "@/lib/label-placement";
import { catalogueOf } from "@/lib/server/messages";
import chart from "./index";
import { ACROSS } from "./layout";
import type { State } from "./params";

const data = dataset("sco-2024-astana");
const slice = JSON.parse(JSON.stringify(await chart.slice(data, {} as State)));
const WIDTHS = [288, 328, 480, 592, 864, 1600];

function view(query: string) {
  const read = readQuery(chart, chart.domain(data), query, []);
  const state = read.state as unknown as State;
  const context = contextOf({ locale: "en", summit: data.summit.id, chart: chart.id }, catalogueOf("en"), read.params, read.state);
  const rows = chart.rows(slice, state);
  return {
    state,
    rows,
    words: chart.words(rows, state, context),
    table: chart.table(rows, state, context),
    marks: (width: number, share = 1) =>
      chart.marks(rows, state, { width, height: Math.round(chart.height(width, rows) * share) }, context),
    aside: chart.Aside ? renderToStaticMarkup(<chart.Aside rows={rows} state={state} context={context} />) : "",
  };
}

const strip = (query: string, name: string) => {
  const found = view(query).rows.strips.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`no strip ${name}`);
  return found;
};

it("titles what colour tells, where gauges change first", () => {
  expect(view("").words.title).toBe("Lianyungang–Rotterdam changes gauge twice, each of the other 3 routes drawn once");
  expect(view("routes=all").words.title).toBe("Of the 10 routes drawn, 4 change gauge twice, the most; none keeps one gauge throughout");
  expect(view("corridors=cku").words.title).toBe("Kashgar–Andijan changes gauge once: Makmal (1435 to 1520 mm)");
  expect(view("colour=mode").words.title).toBe("Of the 4 routes drawn, 2 are by rail alone; 2 cross water");
  expect(view("colour=country").words.title).toBe("Of the 4 routes drawn, Lianyungang–Rotterdam crosses the most land borders: 6");
});

it("titles the host country where strips are aligned there, and says who starts at zero instead", () => {
  const { words, rows } = view("align=host");
  expect(words.title).toBe(
    "2 of the 4 routes drawn run in Kazakhstan: 1,910 km to 3,150 km between their first and their last place there, along our map",
  );
  expect(words.sentences.at(-1)).toBe(
    "Saint Petersburg–Mumbai, western branch and Kashgar–Andijan have no place in Kazakhstan and start at zero.",
  );
  expect(rows.strips.map(({ zero }) => Math.round(zero))).toEqual([4081, 11, 0, 0]);
  expect(view("corridors=cku&align=host").words.title).toContain("changes gauge once");
});

it("offers to align strips at the host country only where one of them has a place there", () => {
  const offered = (query: string) => chart.applies?.("align", view(query).state, slice);
  expect([offered(""), offered("corridors=cku"), offered("corridors=north-south"), offered("corridors=north-south&routes=all")]).toEqual([
    ...[true, false, false, true],
  ]);
});

it("follows a place through every strip that passes it", () => {
  const { words, aside, marks } = view("routes=all&place=thr");
  expect(words.title).toBe("Tehran lies on 4 of the 10 routes drawn");
  expect(words.sentences[0]).toBe("Tehran lies 2,510 km from the start of Arys–Tashkent–Tehran–Istanbul, of 5,500 km along our map.");
  expect(marks(864).strips.filter(({ ring }) => ring)).toHaveLength(4);
  expect(aside).toContain("corridors?show=belt-road~north-south&amp;place=thr");
  expect(view("place=tas").words.title).toBe("Tashkent lies on none of the 4 routes drawn");
});

it("counts as the dataset does, along legs added up", () => {
  for (const { name, km, borders, breaks, seas, corridor } of view("routes=all").rows.strips) {
    const route = data.summit.corridors.find(({ id }) => id === corridor.id)?.routes.find((one) => one.name === name);
    const { landBorders, gaugeChanges, seaCrossings, kmAdjusted } = route ?? {};
    expect([Math.round(km), borders.length, breaks.length, seas], name).toEqual([kmAdjusted, landBorders, gaugeChanges, seaCrossings]);
  }
});

it("finds a change of gauge at a place, or on either side of a sea", () => {
  const ends = ({ breaks }: ReturnType<typeof strip>) => breaks.map(({ first, last }) => [first.place.id, last.place.id]);
  expect(ends(strip("", "Lianyungang"))).toEqual([
    ["dos", "dos"],
    ["mal", "mal"],
  ]);
  expect(ends(strip("routes=all", "Saint Petersburg–Mumbai by Olya"))).toEqual([["oly", "anz"]]);
});

it("gives every stated length with the stretch that it is of, beside our own", () => {
  const { table, words } = view("");
  const lengths = table.rows.filter(({ provenance }) => provenance === "stated").map(({ cells }) => cells.map((cell) => cell?.text));
  expect(lengths.map((cells) => [cells[0], cells[2], cells[9]])).toEqual([
    ["Lianyungang–Rotterdam", "length as stated (Lianyungang–Rotterdam)", "over 11,870 km"],
    ["Khorgos–Aktau–Poti", "length as stated (Lianyungang to Türkiye and Europe)", "over 11,000 km"],
    ["Saint Petersburg–Mumbai, western branch", "length as stated (Saint Petersburg–Mumbai)", "7,200 km"],
    ["Kashgar–Andijan", "length as stated (Kashgar–Andijan)", "523 km"],
    ["Kashgar–Andijan", "length as stated (Kashgar–Andijan)", "486 km"],
    ["Kashgar–Andijan", "length as stated (Kashgar–Andijan)", "about 500 km"],
  ]);
  expect(words.press).toBe(
    "Stated lengths against those that Plenary computes along its own map: Lianyungang–Rotterdam over 11,870 km (ecns.cn / China Daily), computed 11,170 km; Saint Petersburg–Mumbai 7,200 km (Trend), computed 7,330 km for Saint Petersburg–Mumbai, western branch.",
  );
  expect(words.notes).toContain("No waiting times at borders or gauge changes were found for these routes; none are drawn.");
});

it("says of what is not in operation how long it is", () => {
  expect(view("").words.sentences.find((one) => one.startsWith("Saint"))).toContain("7,330 km along our map, 160 km of it planned;");
  expect(view("corridors=cku").words.sentences[0]).toContain("520 km along our map, under construction;");
});

it("shows of a member the corridors that enter it, all their routes", () => {
  expect(chart.follows?.({ member: "kgz" }, data)).toEqual({ corridors: ["cku"], routes: "all" });
  expect(chart.follows?.({ corridor: "trans-caspian" }, data)).toEqual({ corridors: ["trans-caspian"], routes: "all" });
  expect(chart.follows?.({ member: "pak" }, data)).toBeUndefined();
});

it.each(["", "routes=all&align=host", "corridors=cku&place=trg", "routes=all&place=aktp&colour=country"])(
  "lets no text touch another or leave the frame: %s",
  (query) => {
    for (const width of WIDTHS) {
      const { strips, height, key, axis } = view(query).marks(width);
      const boxes = strips.flatMap(({ id, texts }) => texts.map((text) => ({ name: `${id} ${text.lines.join(" ")}`, ...tight(text) })));
      const outside = boxes.filter(({ x0, x1, y0, y1 }) => x0 < -1 || x1 > width + 1 || y0 < 0 || y1 > height);
      expect(outside.map(({ name }) => `${name} at ${width}`)).toEqual([]);
      const touching = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlap(a, b) > 0 ? `${a.name} on ${b.name} at ${width}` : [])),
      );
      expect(touching).toEqual([]);
      const heads = strips.flatMap(({ x, head }) => head.map((line) => x + line.width));
      expect(Math.max(...heads)).toBeLessThanOrEqual(width + 8);
      const lowest = Math.max(...boxes.map(({ y1 }) => y1), axis ? axis.y + 16 : 0);
      expect(Math.min(...key.map(({ y }) => y)) - 11, `key at ${width}`).toBeGreaterThan(lowest - 1);
    }
  },
);

/** Ink without the air that a box has above and below. */
function tight({ box, y, lines, style }: ReturnType<ReturnType<typeof view>["marks"]>["strips"][number]["texts"][number]) {
  return { x0: box.x0 + 3, x1: box.x1 - 3, y0: y - style.size * 0.75, y1: y + style.size * (0.2 + 1.25 * (lines.length - 1)) };
}

it("runs down where there is no room across, and gives up names before lengths, lengths before bands", () => {
  expect(view("").marks(ACROSS - 1).down).toBe(true);
  expect(view("").marks(ACROSS).down).toBe(false);
  const low = view("routes=all").marks(968, 0.26);
  expect(low.strips.every(({ texts, bands, head }) => texts.length === 0 && bands.length === 0 && head.length === 1)).toBe(true);
  const middle = view("").marks(864, 0.55);
  expect(middle.strips[0].bands).toHaveLength(7);
  expect(Math.max(...low.strips.map(({ lines }) => lines[0].y1))).toBeLessThan(low.height);
});
