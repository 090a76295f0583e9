import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { contextOf, readQuery } from "@/components/view/chart-context";
import { dataset } from "@/data";
import { catalogueOf } from "@/lib/server/messages";
import chart from "./index";
import type { State } from "./params";

const data = dataset("sco-2024-astana");
const slice = await chart.slice(data, {} as State);

function view(query: string) {
  const read = readQuery(chart, chart.domain(data), query, []);
  const state = read.state as unknown as State;
  const context = contextOf({ locale: "en", summit: data.summit.id, chart: "corridors" }, catalogueOf("en"), read.params, read.state);
  const rows = chart.rows(slice, state);
  return {
    marks: chart.marks(rows, state, { width: 864, height: chart.height(864, rows) }, context),
    words: chart.words(rows, state, context),
    table: chart.table(rows, state, context),
    aside: chart.Aside ? renderToStaticMarkup(<chart.Aside rows={rows} state={state} context={context} />) : "",
  };
}

it("says that a corridor crosses a country by a branch where its main route does not", () => {
  expect(view("").words.title).toBe("All 3 corridors that the address named cross Kazakhstan by at least one branch");
  expect(view("show=trans-caspian").words.title).toBe(
    "Khorgos–Aktau–Poti on the Trans-Caspian route: 4 countries, 2 land borders, one sea crossing",
  );
  expect(view("show=cku").words.title).toBe("Kashgar–Andijan on the China–Kyrgyzstan–Uzbekistan route: 3 countries, 2 land borders");
});

it("titles a map coloured by status or mode by what that colour tells", () => {
  expect(view("colour=status").words.title).toBe(
    "Track is being built on China–Kyrgyzstan–Uzbekistan and planned on North–South; every other leg shown operates",
  );
  expect(view("colour=status&show=trans-caspian").words.title).toBe("Every leg shown operates");
  expect(view("colour=status&show=cku").words.title).toBe("All track of China–Kyrgyzstan–Uzbekistan is being built");
  expect(view("colour=mode&show=belt-road").words.title).toMatch(
    /^Belt and Road, length along our map \(computed\): rail \d+%, sea (under )?\d+%$/,
  );
});

it("names each status in the look of its lines, and what operates only where colour tells it", () => {
  const keyOf = (query: string) =>
    view(query).marks.key.flatMap(({ text, look }) => (look.kind === "line" ? [[text, look.ink, look.dash]] : []));
  expect(keyOf("colour=status&show=north-south,cku")).toEqual([
    ["operating", "theme-3", null],
    ["sea", "ink", "7 4"],
    ["road", "ink", "10 2 2 2"],
    ["under construction", "theme-4", "1.5 3.5"],
    ["planned", "ink", "4 2.5"],
  ]);
  expect(keyOf("colour=mode&show=north-south").map(([text, ink]) => [text, ink])).toEqual([
    ["rail", "theme-1"],
    ["sea", "theme-2"],
    ["road", "theme-4"],
    ["under construction", "ink"],
    ["planned", "ink"],
  ]);
});

it("gives every stated length with one space before it", () => {
  const { sentences } = view("").words;
  expect(sentences.filter((sentence) => sentence.includes("  "))).toEqual([]);
  expect(sentences.at(-1)).toBe("China–Kyrgyzstan–Uzbekistan railway: 523 km, 486 km and about 500 km as stated (Kashgar–Andijan).");
});

it("says nothing of dashed lines where no borders are drawn", () => {
  expect(view("borders=none").words.notes[0]).toMatch(/^Borders are not drawn/);
  expect(view("").words.notes[0]).toContain("Dashed and dotted lines");
});

it("cites who dates the railway’s agreement", () => {
  expect(view("show=cku").words.sources).toContain("EIN-CKU");
});

it("tells every place that it draws in a row of its own, after the legs", () => {
  const { table } = view("show=trans-caspian");
  const kinds = table.rows.map(({ cells }) => cells[0]?.text);
  expect(kinds.lastIndexOf("leg")).toBeLessThan(kinds.indexOf("place"));
  const aktau = table.rows.find(({ cells }) => cells[0]?.text === "place" && cells[2]?.text === "Aktau (port)");
  expect(aktau?.cells.map((cell) => cell?.text ?? null)).toEqual([
    ...["place", "Trans-Caspian", "Aktau (port)", null, "port", null, "1520", null, "Kazakhstan", "general knowledge, no source found"],
  ]);
});

it("sets beside every stated length that along our map, in every state, and beside no other statement", () => {
  const measured = (query: string) =>
    [...view(query).aside.matchAll(/<li>(?:(?!<\/?li>).)*?measured-value(?:(?!<\/li>).)*/g)].map(([line]) =>
      line.replace(/<[^>]*>/g, "").replace(/\u00a0/g, " "),
    );
  const lines = [
    "over 11,870 km Lianyungang–Rotterdam · 11,170 km along our map",
    "Khorgos–Aktau–Poti · 4,480 km along our map",
    "7,200 km Saint Petersburg–Mumbai · 7,330 km along our map, western branch",
    "523 km · 486 km · about 500 km Kashgar–Andijan · 520 km along our map",
  ];
  expect(measured("")).toEqual(lines);
  expect(measured("colour=status")).toEqual(lines);
  expect(measured("show=trans-caspian")).toEqual(lines.filter((line) => !line.startsWith("Khorgos")));
});

it("leads from a corridor shown alone to its routes by kilometre", () => {
  expect(view("show=cku").aside).toContain("/corridor-profiles?corridors=cku");
  expect(view("").aside).not.toContain("corridor-profiles");
});

it("links every place of a corridor shown alone, and colours the list only when colour tells corridors apart", () => {
  expect(view("show=trans-caspian").aside).toMatch(/place=hor[^>]*>[^<]*<\/a> · border crossing/);
  expect(view("").aside).not.toContain("place=");
  expect(view("colour=mode").aside).not.toContain("--color-belt-road");
  expect(view("").aside).toContain("--color-belt-road");
});
