import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Library } from "./library";
import { KEPT_SUMMITS } from "./limits";

const ASTANA = "sco-2024-astana";
// Summits are written and read by the dozen: on a busy machine that lasts.
vi.setConfig({ testTimeout: 60_000 });
const alone = new Library("data");
const folder = mkdtempSync(join(tmpdir(), "plenary-library-"));
const fileOf = (id: string) => join(folder, "summits", `${id}.json`);

/** Writes a summit like Astana's under another id. */
function addSummit(id: string, from: string, change: (content: { checks: { series?: string }[]; asOf: string }) => void = () => {}): void {
  const content = JSON.parse(readFileSync(`data/summits/${ASTANA}.json`, "utf8"));
  change(content);
  writeFileSync(fileOf(id), JSON.stringify({ ...content, id, event: { ...content.event, from, to: from } }));
}

function addSeries(id: string, of: string): void {
  const content = JSON.parse(readFileSync(`data/series/${of}.json`, "utf8"));
  writeFileSync(join(folder, "series", `${id}.json`), JSON.stringify({ ...content, id }));
}

beforeAll(() => {
  for (const part of ["summits", "series", "lines", "releases"]) cpSync(join("data", part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, "decks"));
  addSeries("counts-of-another", "document-counts");
  addSummit("another", "2025-01-01", ({ checks }) => {
    for (const check of checks) if (check.series === "document-counts") check.series = "counts-of-another";
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a summit among others", () => {
  it("has the data, the version and the release that it has alone", () => {
    const [among, own] = [new Library(folder).dataset(ASTANA), alone.dataset(ASTANA)];
    expect(among).toEqual(own);
  });

  it("has the series that its own checks name, and not those of others", () => {
    expect(Object.keys(new Library(folder).dataset("another")?.series ?? {})).toContain("counts-of-another");
    expect(Object.keys(new Library(folder).dataset("another")?.series ?? {})).not.toContain("document-counts");
  });

  it("is read without the others: what is wrong with one of them stops only that one", () => {
    addSummit("broken", "2023-01-01", (content) => {
      content.asOf = "some day";
    });
    const library = new Library(folder);
    expect(library.dataset(ASTANA)?.summit.id).toBe(ASTANA);
    expect(() => library.dataset("broken")).toThrow("broken.json: asOf: expected");
    rmSync(fileOf("broken"));
  });

  it("is listed after those that began later", () => {
    expect([...new Library(folder).summits().keys()]).toEqual(["another", ASTANA]);
  });

  it("is none where no file has its name", () => {
    expect(new Library(folder).dataset("nothing")).toBeUndefined();
    expect(new Library(folder).series("../summits/another")).toBeUndefined();
  });
});

it("A process keeps the summits asked for last, and reads others again", () => {
  const ids = Array.from({ length: KEPT_SUMMITS }, (_, i) => `many-${i}`);
  for (const id of ids) addSummit(id, "2020-01-01");
  const library = new Library(folder);
  const first = library.dataset(ASTANA);
  expect(library.dataset(ASTANA)).toBe(first);
  for (const id of ids) library.dataset(id);
  const again = library.dataset(ASTANA);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
