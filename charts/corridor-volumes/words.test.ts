import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import type { Dataset, Row } from "@/data/read";
import { stage } from "@/tests/contract/view";
import chart from "./index";
import type { VolumeMarks } from "./marks";

const data = dataset(newestSummit());
const of = (query: string, from: Dataset = data) => stage(chart, from, query);
const marksAt = async (query: string, width = 1200, from: Dataset = data) => (await of(query, from)).marks(width) as VolumeMarks;

/** The dataset with other rows of volumes. */
function withRows(change: (rows: Row[]) => Row[]): Dataset {
  const series = data.series["corridor-volumes"];
  return { ...data, series: { ...data.series, "corridor-volumes": { ...series, rows: change(series.rows) } } };
}

describe("titles", () => {
  it.each([
    [
      "",
      "Trans-Caspian (section not stated): reported freight rose from 0.76 million tonnes in 2019 to 4.48 in 2024, then fell to 4.12 in 2025",
    ],
    ["unit=teu", "Trans-Caspian (section not stated): 25,200 TEU in 2021 and about 77,000 in 2025, by different sources"],
    [
      "unit=value",
      "Belt and Road (China–Europe freight trains by every route): $8 billion of cargo in 2016 and $66.4 billion of cargo in 2024, by different sources",
    ],
    [
      "kinds=plans&corridors=north-south",
      "North–South (eastern branch): 0.65 million tonnes in 2023 and almost 2.5 in 2024, by different sources; planned capacity 20 for 2030",
    ],
    [
      "year=2024",
      "Trans-Caspian (section not stated), 2024: 4.48 million tonnes and 3.3 million tonnes (seaports of Kazakhstan and Azerbaijan only)",
    ],
    ["year=2029", "For 2029 no value was found reported"],
    ["unit=trains&corridors=north-south", "No train counts were found for North–South"],
    [
      "kinds=plans&unit=teu&corridors=north-south",
      /^North–South \(container potential\): 325,000–662,000 TEU in 2030 \(scenario\); no traffic/,
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
      "Trans-Caspian (section not stated): reported freight rose from 0.76 million tonnes in 2019 to 4.48 in 2024",
    );
    expect(await titleOf([2024, 2025])).toMatch(/ fell from 4\.48 million tonnes in 2024 to 4\.12 in 2025$/);
    expect(await titleOf([2022])).toBe("Trans-Caspian (section not stated): 1.49 million tonnes in 2022, the only full year found");
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
      "Belt and Road (China–Europe freight trains by every route): Xinhua / People's Daily Online gives 13,817 trains (Jan–Nov 2021) for 2021; Plenary has not checked this against any measurement by others.",
    );
  });

  it("say in print only as many numbers as a printed sentence holds", async () => {
    expect((await of("kinds=plans&year=2024")).words.press).toBe(
      "Trans-Caspian (section not stated): Report.az (Ministry of Transport of Kazakhstan) gives 4.484 million tonnes for 2024; The Astana Times gives 3.3 million tonnes (seaports of Kazakhstan and Azerbaijan only) for 2024; Plenary has not checked this against any measurement by others.",
    );
  });

  it("name the panels that have nothing of a year, and the drawing says so in each", async () => {
    const { words } = await of("year=2022&unit=tonnes");
    expect(words.sentences.at(-1)).toMatch(/^For 2022 nothing was found of: North–South \(eastern branch\), tonnes;/);
    const { panels } = await marksAt("year=2022&unit=tonnes");
    expect(panels.map(({ labels }) => labels.filter(({ missing }) => missing).length)).toEqual([0, 1, 0, 1, 1]);
  });

  it("end the data with the last traffic, whatever is planned", async () => {
    expect((await of("kinds=plans")).words.dataEnd).toBe(2025);
  });
});
