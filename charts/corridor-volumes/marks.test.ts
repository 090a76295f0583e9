import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import type { Dataset } from "@/data/read";
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

describe("bars", () => {
  const looks = async (query: string, head: string, scope: string) => {
    const { panels } = await marksAt(query);
    const panel = panels.find(({ place }) => place.heads.join(" ") === head && place.scopes.join(" ").startsWith(scope));
    return panel?.bars.map(({ value, look }) => `${value.year} ${look}`);
  };

  it("tell a full year, a part of one and a part of the traffic apart, and leave years without a value empty", async () => {
    expect(await looks("", "Belt and Road: trains", "China")).toEqual([
      ...["2016 full", "2020 full", "2021 part", "2022 part", "2023 part", "2023 full", "2024 part", "2024 full"],
    ]);
    expect(await looks("", "Trans-Caspian: freight", "section not")).toEqual([
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
      for (const { place, labels, years, scale, from } of panels) {
        const small = (text: string) => textWidth(text, { size: 12 });
        const line = (text: string, x0: number, y: number) => ({ id: text, box: { x0, x1: x0 + small(text), y0: y - 9, y1: y + 2 } });
        boxes.push(
          ...place.heads.map((text, i) => {
            const [x1, y1] = [place.left + textWidth(text, { size: font, weight: 600 }), place.top + font * (1 + 1.25 * i)];
            return { id: text, box: { x0: place.left, x1, y0: y1 - font + 3, y1 } };
          }),
          ...place.scopes.map((text, i) => line(text, place.left, place.top + font * 1.3 + 12 + (place.heads.length - 1 + i) * 15)),
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
