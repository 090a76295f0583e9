import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { deckFiles, loadDecks } from "./decks";

const summit = dataset(newestSummit()).summit;
const folder = mkdtempSync(join(tmpdir(), "plenary-decks-"));
mkdirSync(join(folder, "decks"));
afterEach(() => rmSync(join(folder, "decks", "a.json"), { force: true }));

const good = {
  format: "plenary-deck",
  version: 1,
  id: "a",
  summit: summit.id,
  language: "en",
  title: "A",
  slides: [{ id: "one", kind: "figure", figure: summit.figures[0].id }],
};

function faultsOf(deck: unknown): string[] {
  writeFileSync(join(folder, "decks", "a.json"), typeof deck === "string" ? deck : JSON.stringify(deck));
  return loadDecks(deckFiles(folder), [summit]).faults.map(({ message }) => message.replace(folder, ""));
}

describe("decks of a data folder", () => {
  it("are read whole", () => {
    expect(faultsOf(good)).toEqual([]);
    expect(loadDecks(deckFiles(folder), [summit]).decks.map(({ id }) => id)).toEqual(["a"]);
  });

  it("are not blamed for a summit whose own file has faults", () => {
    writeFileSync(join(folder, "decks", "a.json"), JSON.stringify(good));
    expect(loadDecks(deckFiles(folder), [], [summit.id]).faults).toEqual([]);
    const [fault] = loadDecks(deckFiles(folder), [], ["other"]).faults;
    expect(fault.message).toContain("expected the id of a summit (other)");
  });

  it.each([
    ["a summit that is not there", { ...good, summit: "x" }, /summit/],
    ["a figure that is not there", { ...good, slides: [{ id: "one", kind: "figure", figure: "nothing" }] }, /slides\[0\]\.figure/],
    ["an id given twice", { ...good, slides: [good.slides[0], good.slides[0]] }, /slides\[1\]\.id/],
    ["a summit that is no id", { ...good, summit: 'x"><img src=x>' }, /: summit: expected an id/],
    ["an id that is a page", { ...good, id: "own" }, /: id: /],
    [
      "more slides than a deck may have",
      { ...good, slides: Array.from({ length: 1000 }, (_, i) => ({ id: `s${i}`, kind: "text", title: "A" })) },
      /slides: expected a list of at most 200/,
    ],
    [
      "notes that are too long",
      { ...good, slides: [{ ...good.slides[0], notes: "x".repeat(1_000_000) }] },
      /slides\[0\]\.notes: expected text of at most 20000 characters/,
    ],
    ["no slide", { ...good, slides: [] }, /slides/],
    ["a kind that is none", { ...good, slides: [{ id: "one", kind: "film" }] }, /slides\[0\]/],
    ["a field that is none", { ...good, script: "alert(1)" }, /script/],
    ["a later version", { ...good, version: 2, more: true }, /version: expected 1, the latest that is read here, got 2, of a newer one/],
    ["what is no JSON", "{", /JSON/],
  ])("are refused for %s, which the fault names", (_, deck, named) => {
    const faults = faultsOf(deck);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join("\n")).toMatch(named);
    expect(faults.join("\n")).toMatch(/decks\/a\.json/);
  });
});
