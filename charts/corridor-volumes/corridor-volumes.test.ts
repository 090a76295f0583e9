import { describe, expect, it } from "vitest";
import { dataset, newestSummit, releasedDataset, releasesOf } from "@/data";
import type { Dataset, Row } from "@/data/read";
import { notableOf } from "@/lib/chart";
import { type Box, overlap } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import { stage } from "@/tests/contract/view";
import chart from "./index";
import { wordsAt } from "./key";
import type { VolumeMarks } from "./marks";

const data = dataset(newestSummit());
const of = (query: string, from: Dataset = data) => stage(chart, from, query);
const marksAt = async (query: string, width = 1200, from: Dataset = data) => (await of(query, from)).marks(width) as VolumeMarks;

/** The dataset with other rows of volumes. */
function withRows(change: (rows: Row[]) => Row[]): Dataset {
  const series = data.series["corridor-volumes"];
  return { ...data, series: { ...data.series, "corridor-volumes": { ...series, rows: change(series.rows) } } };
}

describe("panels", () => {
  it("hold one corridor, unit and scope each, the best documented first", async () => {
    const { panels } = await marksAt("");
    expect(panels.map(({ head, place }) => `${head}, ${place.scopes.join(" ")}`)).toEqual([
      "Trans-Caspian: freight, no section named",
      "Trans-Caspian: containers, no section named",
      "Belt and Road: trains, China–Europe freight trains by every route",
      "Belt and Road: cargo value, China–Europe freight trains by every route",
      "Belt and Road: containers, China–Europe freight trains by every route",
      "North–South: freight, eastern branch",
      "North–South: freight, all branches",
      "North–South: freight, rail only",
      "North–South: freight, Azerbaijani rail transit of the western branch, Yalama–Astara",
    ]);
  });

  it("have scales of their own, each from zero and with its unit at the top alone", async () => {
    const { panels } = await marksAt("");
    expect(panels.slice(0, 5).map(({ scale }) => scale.map(({ text }) => text))).toEqual([
      ["0", "2", "4", "6 million tonnes"],
      ["0", "20,000", "40,000", "60,000", "80,000 TEU"],
      ["0", "5,000", "10,000", "15,000", "20,000 trains"],
      ["0", "20", "40", "60", "$80 bn"],
      ["0", "0.5", "1", "1.5", "2 million TEU"],
    ]);
  });

  it("share their years, so that a year stands at one place in a column of them", async () => {
    for (const width of [288, 864, 1200]) {
      const { panels } = await marksAt("", width);
      const columns = new Set(panels.map(({ place }) => place.left));
      expect(new Set(panels.map(({ years }) => JSON.stringify(years))).size).toBe(columns.size);
    }
  });

  it("stand under each other on a phone and three abreast on a wide screen", async () => {
    const lefts = async (width: number) => new Set((await marksAt("", width)).panels.map(({ place }) => place.left)).size;
    expect([await lefts(288), await lefts(864), await lefts(1200)]).toEqual([1, 2, 3]);
  });

  it("stand more abreast where the drawing is low", async () => {
    const { slice, state } = await of("");
    const rows = chart.rows(slice as never, state as never);
    const context = { t: (name: string) => name, formats: (await import("@/lib/format")).formatsFor("en") } as never;
    const { panels } = chart.marks(rows, state as never, { width: 968, height: 400 }, context) as VolumeMarks;
    expect(new Set(panels.map(({ place }) => place.left)).size).toBe(5);
    for (const { place, labels } of panels) {
      expect(place.bottom).toBeLessThan(400);
      expect(labels.length).toBeLessThanOrEqual(1);
    }
  });
});

describe("bars", () => {
  const looks = async (query: string, head: string, scope: string) => {
    const { panels } = await marksAt(query);
    const panel = panels.find(({ head: own, place }) => own === head && place.scopes.join(" ").startsWith(scope));
    return panel?.bars.map(({ value, look }) => `${value.year} ${look}`);
  };

  it("tell a full year, a part of one and a part of the traffic apart, and leave years without a value empty", async () => {
    expect(await looks("", "Belt and Road: trains", "China")).toEqual([
      ...["2016 full", "2020 full", "2021 part", "2022 part", "2023 part", "2023 full", "2024 part", "2024 full"],
    ]);
    expect(await looks("", "Trans-Caspian: freight", "no section")).toEqual([
      ...["2019 full", "2020 full", "2021 full", "2022 full", "2022 full", "2023 full", "2024 narrow", "2024 full", "2025 full"],
    ]);
  });

  it("show plans and capacities only where they are asked for", async () => {
    expect(await looks("", "North–South: freight", "eastern")).toEqual(["2023 full", "2024 full"]);
    expect(await looks("kinds=plans", "North–South: freight", "eastern")).toEqual([
      ...["2023 full", "2024 planned", "2024 full", "2025 planned", "2027 capacity", "2030 capacity"],
    ]);
  });

  it("never show counts over years, which a note gives", async () => {
    const { table, words, slice } = await of("kinds=plans");
    expect(JSON.stringify(table)).not.toContain("90,000");
    expect(JSON.stringify(slice)).toContain("cumulative");
    expect(words.notes.join(" ")).toContain("CRNTT (CCTV) gives over 90,000 trains to 25 May 2024");
  });

  it("of a range hang between its ends", async () => {
    const { panels } = await marksAt("kinds=plans&unit=teu&corridors=north-south");
    const [{ bars, place, scale }] = panels;
    const perPixel = 800_000 / (place.bottom - place.plot);
    expect(scale.at(-1)?.text).toBe("800,000 TEU");
    expect([(place.bottom - bars[0].y) * perPixel, bars[0].height * perPixel].map(Math.round)).toEqual([662_000, 337_000]);
  });

  it("side by side in a year do not overlap", async () => {
    for (const width of [288, 592, 1200])
      for (const { bars } of (await marksAt("kinds=plans", width)).panels) {
        const upright = bars.filter(({ look }) => look !== "capacity").toSorted((a, b) => a.x - b.x);
        upright.slice(1).forEach((bar, i) => {
          expect(bar.x).toBeGreaterThanOrEqual(upright[i].x + upright[i].width);
        });
      }
  });
});

describe("titles", () => {
  it.each([
    [
      "",
      "Trans-Caspian, no section named: reported freight rose from 0.76 million tonnes in 2019 to 4.48 in 2024, then fell to 4.12 in 2025",
    ],
    ["unit=teu", "Trans-Caspian, no section named: 25,200 TEU in 2021 and about 77,000 in 2025, by different sources"],
    [
      "unit=value",
      "Belt and Road, China–Europe freight trains by every route: $8 billion of cargo in 2016 and $66.4 billion of cargo in 2024, by different sources",
    ],
    [
      "kinds=plans&corridors=north-south",
      "North–South, eastern branch: 0.65 million tonnes in 2023 and almost 2.5 in 2024, by different sources; planned capacity 20 for 2030",
    ],
    [
      "year=2024",
      "Trans-Caspian, no section named, 2024: 4.48 million tonnes and 3.3 million tonnes (seaports of Kazakhstan and Azerbaijan only)",
    ],
    ["year=2029", "For 2029 no value was found reported"],
    ["unit=trains&corridors=north-south", "No train counts were found for North–South"],
    [
      "kinds=plans&unit=teu&corridors=north-south",
      /^North–South, container potential: 325,000–662,000 TEU in 2030 \(scenario\); no traffic/,
    ],
  ])("of %s", async (query, title) => {
    expect((await of(query)).words.title).toEqual(typeof title === "string" ? title : expect.stringMatching(title));
  });

  it("say that it rose where one source states every full year, and fell where it did", async () => {
    const only = (years: number[]) =>
      withRows((rows) =>
        rows.filter(({ source, unit, year = 0 }) => source === "TITR-MIN" && unit === "million t" && years.includes(year)),
      );
    const titleOf = async (years: number[]) => (await of("", only(years))).words.title;
    expect(await titleOf([2019, 2024])).toBe(
      "Trans-Caspian, no section named: reported freight rose from 0.76 million tonnes in 2019 to 4.48 in 2024",
    );
    expect(await titleOf([2024, 2025])).toMatch(/ fell from 4\.48 million tonnes in 2024 to 4\.12 in 2025$/);
    expect(await titleOf([2022])).toBe("Trans-Caspian, no section named: 1.49 million tonnes in 2022, the only full year found");
  });

  it("take a part of a year for no full one", async () => {
    const parts = withRows((rows) => rows.filter(({ kind }) => kind === "part-year"));
    expect((await of("corridors=belt-road&unit=trains", parts)).words.title).toMatch(
      /: 4,541 trains in Jan–Mar 2024; no full year was found$/,
    );
  });
});

describe("words", () => {
  it("name every source where a year has more than one value", async () => {
    const { sentences } = (await of("")).words;
    expect(sentences.filter((sentence) => sentence.includes("more than one value"))).toEqual([
      expect.stringMatching(/2022.*Report\.az .* gives 1\.485 million tonnes and TELS Global .* gives about 1\.5 million tonnes\.$/),
      expect.stringMatching(
        /2024.*The Astana Times gives 3\.3 million tonnes \(seaports .* only\) and Report\.az .* gives 4\.484 million tonnes\.$/,
      ),
    ]);
  });

  it("say in print who gives which number", async () => {
    expect((await of("year=2021&unit=trains")).words.press).toBe(
      "Belt and Road, China–Europe freight trains by every route: Xinhua / People's Daily Online gives 13,817 trains (Jan–Nov 2021) for 2021; Plenary has not checked this against any measurement by others.",
    );
  });

  it("say in print only as many numbers as a printed sentence holds", async () => {
    expect((await of("kinds=plans&year=2024")).words.press).toBe(
      "Trans-Caspian, no section named: Report.az (Ministry of Transport of Kazakhstan) gives 4.484 million tonnes for 2024; The Astana Times gives 3.3 million tonnes (seaports of Kazakhstan and Azerbaijan only) for 2024; Plenary has not checked this against any measurement by others.",
    );
  });

  it("name the panels that have nothing of a year, and the drawing says so in each", async () => {
    const { words } = await of("year=2022&unit=tonnes");
    expect(words.sentences.at(-1)).toMatch(/^For 2022 nothing was found of: North–South, eastern branch \(tonnes\);/);
    const { panels } = await marksAt("year=2022&unit=tonnes");
    expect(panels.map(({ labels }) => labels.filter(({ missing }) => missing).length)).toEqual([0, 1, 0, 1, 1]);
  });

  it("end the data with the last traffic, whatever is planned", async () => {
    expect((await of("kinds=plans")).words.dataEnd).toBe(2025);
  });
});

describe("the table", () => {
  it("has a row for each bar, with its kind, qualifier, unit and source", async () => {
    const { table, marks } = await of("kinds=plans");
    expect(table.rows).toHaveLength(marks(1200).targets().length);
    const row = table.rows.find(({ cells }) => cells[6]?.value === 2.5 && cells[5]?.text === "almost");
    expect(row?.provenance).toBe("stated");
    expect(row?.cells.map((cell) => cell?.text)).toEqual([
      ...["North–South", "eastern branch", "2024", undefined, "full year", "almost", "2.5", undefined],
      ...["million tonnes", "QAZ-NS25", "Tokayev"],
    ]);
  });
});

describe("a corridor that is followed", () => {
  it("is shown where it has traffic", () => {
    expect(chart.follows?.({ corridor: "north-south" }, data)).toEqual({ corridors: ["north-south"] });
    expect(chart.follows?.({ corridor: "cku" }, data)).toBeUndefined();
    expect(chart.follows?.({ member: "kaz" }, data)).toBeUndefined();
  });
});

describe("a release whose rows say nothing of their kind", () => {
  const [first] = releasesOf(data.summit.id);
  it("is drawn with what is plainly of a full year, and no plan, capacity or part of a year is taken for one", async () => {
    const old = releasedDataset(data.summit.id, first);
    for (const query of ["", "kinds=plans"]) {
      const { panels } = await marksAt(query, 1200, old);
      const values = panels.flatMap(({ bars }) => bars.map(({ value }) => value));
      expect(new Set(values.map(({ kind }) => kind))).toEqual(new Set(["reported"]));
      expect(values.map(({ qualifier }) => qualifier)).not.toContain("plan");
      expect(Math.max(...values.map(({ year }) => year))).toBe(2025);
      expect(values).toHaveLength(25);
    }
  });
});

describe("texts", () => {
  it.each([280, 328, 592, 864, 1200, 1600])("at %i pixels keep apart and in the frame", async (width) => {
    for (const query of [
      ...notableOf(chart, chart.domain(data)).map((one) => one.query),
      "year=2024&kinds=plans",
      "unit=value",
      "year=2025",
    ]) {
      const { panels, key, font } = await marksAt(query, width);
      const boxes: { id: string; box: Box }[] = key.map((entry) => ({
        id: entry.look,
        box: { x0: entry.x, x1: wordsAt(entry) + textWidth(entry.text, { size: font }), y0: entry.y - 9, y1: entry.y + 2 },
      }));
      for (const { place, head, labels, years, scale, from } of panels) {
        const small = (text: string) => textWidth(text, { size: 12 });
        const line = (text: string, x0: number, y: number) => ({ id: text, box: { x0, x1: x0 + small(text), y0: y - 9, y1: y + 2 } });
        boxes.push(
          {
            id: head,
            box: { x0: place.left, x1: place.left + textWidth(head, { size: font, weight: 600 }), y0: place.top + 3, y1: place.top + font },
          },
          ...place.scopes.map((text, i) => line(text, place.left, place.top + font * 1.3 + 12 + i * 15)),
          ...place.notes.map((text, i) => line(text, place.left, place.bottom + font + 22 + i * 15)),
          ...years.map(({ x, text }) => line(text, x - small(text) / 2, place.bottom + 17)),
          ...scale.map(({ y, text }, i) =>
            i === scale.length - 1 ? line(text, place.left, y - 5) : line(text, from - 7 - small(text), y + 4.2),
          ),
          ...labels.map(({ id, box: { x0, y0, x1, y1 } }) => ({ id, box: { x0: x0 + 2, y0: y0 + 2, x1: x1 - 2, y1: y1 - 2 } })),
        );
      }
      const faults = boxes.flatMap(({ id, box }, i) => [
        ...(box.x0 >= -0.5 && box.x1 <= width + 2 ? [] : [`${id} leaves the frame`]),
        ...boxes.slice(i + 1).flatMap((other) => (overlap(box, other.box) < 1 ? [] : [`${id} lies on ${other.id}`])),
      ]);
      expect(faults, `${query} at ${width}`).toEqual([]);
    }
  });

  it("of the last full year and of a part of the traffic are always there", async () => {
    for (const width of [288, 592, 1200]) {
      const [{ labels }] = (await marksAt("", width)).panels;
      const said = labels.map(({ lines }) => lines.join(" "));
      expect(said).toContain("4.12 2025");
      expect(said).toContain("3.3: seaports of Kazakhstan and Azerbaijan only");
    }
  });
});

it("leads from a value to its year, and from the year written out back to all", async () => {
  const targetOf = async (query: string) =>
    (await marksAt(query)).targets().find(({ id }) => id === "trans-caspian-tonnes-2024-reported-titr-min");
  expect(await targetOf("")).toMatchObject({
    head: "2024: 4.484 million tonnes",
    lines: ["Trans-Caspian, no section named", "Report.az (Ministry of Transport of Kazakhstan), 10 March 2026"],
    href: expect.stringMatching(/corridor-volumes\?year=2024$/),
  });
  expect((await targetOf("year=2024"))?.href).toMatch(/corridor-volumes$/);
});
