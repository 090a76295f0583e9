import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { pixelsOf } from "@/tests/pixels";
import { PICTURE_FAMILIES, pngOf, TooMany } from "./png";

const SIZE = 20;

/** Each letter's pixels, drawn alone in a square. */
async function cellsOf(letters: readonly string[], weight: number, family: string): Promise<string[]> {
  const cells: string[] = [];
  for (let from = 0; from < letters.length; from += 50) {
    const texts = letters.slice(from, from + 50).map((letter, i) => `<text x="${i * SIZE}" y="16">${letter}</text>`);
    const width = texts.length * SIZE;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${SIZE}" font-size="16" font-weight="${weight}" font-family="${family}"><rect width="${width}" height="${SIZE}" fill="#fff"/>${texts.join("")}</svg>`;
    const { data } = await pixelsOf(await pngOf(() => svg, 1));
    texts.forEach((_, i) => {
      const rows = Array.from({ length: SIZE }, (_, y) => data.subarray(4 * (y * width + i * SIZE), 4 * (y * width + (i + 1) * SIZE)));
      cells.push(Buffer.concat(rows).toString("base64"));
    });
  }
  return cells;
}

/** What is written beyond ASCII in the data and messages, but for those of the interface: no picture shows them. */
function lettersOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /(?<!ui)\.json$/.test(name));
  return files
    .flatMap((name) => [...readFileSync(`${folder}/${name}`, "utf8")])
    .filter((letter) => /[^\p{ASCII}\p{Z}\p{C}\p{M}]/u.test(letter));
}

describe("a picture in pixels", () => {
  it.each([
    [400, PICTURE_FAMILIES.sans],
    [600, PICTURE_FAMILIES.sans],
    [600, PICTURE_FAMILIES.serif],
  ])("draws Chinese letters, in weight %i of %s", async (weight, family) => {
    const cells = await cellsOf([..."中国上海合作组织累计，。", "\u{E000}", " "], weight, family);
    const [missing, blank] = cells.splice(-2);
    expect(cells).not.toContain(missing);
    expect(cells).not.toContain(blank);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("has a face for every letter of the data and messages", async () => {
    const letters = [...new Set([...lettersOf("data"), ...lettersOf("messages")])];
    expect(letters).toContain("累");
    const cells = await cellsOf([...letters, "\u{E000}", " "], 400, PICTURE_FAMILIES.sans);
    const [missing, blank] = cells.splice(-2);
    expect(letters.filter((_, i) => cells[i] === missing || cells[i] === blank)).toEqual([]);
  });

  it("is drawn while seventeen wait; the next is refused before anything is made of it", async () => {
    const made: number[] = [];
    const svg = (i: number) => () => {
      made.push(i);
      return '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#fff"/></svg>';
    };
    const all = await Promise.allSettled(Array.from({ length: 30 }, (_, i) => pngOf(svg(i), 1)));
    const refused = all.flatMap((one, i) => (one.status === "rejected" && one.reason instanceof TooMany ? i : []));
    expect(refused).toEqual(Array.from({ length: 12 }, (_, i) => 18 + i));
    expect(made).toEqual(Array.from({ length: 18 }, (_, i) => i));
    expect(await pngOf(svg(30), 1)).toBeInstanceOf(Buffer);
  });

  it("that cannot be made leaves its turn to the next", async () => {
    const faults = await Promise.allSettled(Array.from({ length: 4 }, () => pngOf(() => "no picture", 1)));
    expect(faults.map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(await Promise.all(Array.from({ length: 18 }, () => pngOf(() => svg, 1)))).toHaveLength(18);
  });

  it("of many pixels, drawn in halves, shows at their seam what is there", async () => {
    const svg = (top: number, tall: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} 901 ${tall}" width="901" height="${tall}"><rect width="901" height="801" fill="#fff"/><circle cx="450" cy="400" r="300" fill="#06c"/><text x="40" y="420" font-size="60" font-family="Inter">Seam</text></svg>`;
    const [large, seam] = [await pixelsOf(await pngOf(() => svg(0, 801), 3)), await pixelsOf(await pngOf(() => svg(380, 40), 3))];
    expect([large.width, large.height, seam.height]).toEqual([2703, 2403, 120]);
    const line = 4 * large.width;
    const apart = [...seam.data].map((value, i) => Math.abs(value - large.data[380 * 3 * line + i]));
    expect(new Set(seam.data).size).toBeGreaterThan(50);
    // Edges alone are smoothed otherwise when their shape is cut elsewhere.
    expect(apart.filter((by) => by > 96)).toHaveLength(0);
    expect(apart.filter((by) => by > 8).length).toBeLessThan(apart.length / 500);
  });

  it("is refused when its turn does not come in time, and takes none then", async () => {
    vi.useFakeTimers();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    let release = (_svg: string) => {};
    const held = new Promise<string>((resolve) => {
      release = resolve;
    });
    const slow = pngOf(() => held, 1);
    const late = pngOf(() => svg, 1);
    const refused = expect(late).rejects.toBeInstanceOf(TooMany);
    vi.advanceTimersByTime(5001);
    vi.useRealTimers();
    await refused;
    const next = pngOf(() => svg, 1);
    release(svg);
    expect(await Promise.all([slow, next])).toHaveLength(2);
  });
});
