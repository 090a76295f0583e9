import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadData } from "./index";
import { nearest } from "./nearest";

let folder: string;
const summit = () => join(folder, "summits/sco-2024-astana.json");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plenary-"));
  for (const part of ["summits", "series", "lines"]) cpSync(join("data", part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, edit: (content: Record<string, unknown>) => void) {
  const content = JSON.parse(readFileSync(file, "utf8"));
  edit(content);
  writeFileSync(file, JSON.stringify(content));
}

it("loads every summit without a fault and gives it a version", () => {
  const { datasets, faults } = loadData("data");
  expect(faults).toEqual([]);
  for (const { version } of datasets.values()) expect(version).toMatch(/^[0-9a-f]{12}$/);
});

it("gives a changed dataset another version", () => {
  const before = loadData(folder).datasets.get("sco-2024-astana")?.version;
  change(summit(), (content) => {
    content.asOf = "2027-01-01";
  });
  expect(loadData(folder).datasets.get("sco-2024-astana")?.version).not.toBe(before);
});

it("lists all faults of shape, each with path, what was expected and what was found", () => {
  change(summit(), (content) => {
    const figures = content.figures as { value: unknown; qualifier: unknown }[];
    figures[3].value = null;
    figures[5].qualifier = "roughly";
  });
  const messages = loadData(folder).faults.map(({ message }) => message.slice(folder.length + 1));
  expect(messages).toHaveLength(2);
  expect(messages[0]).toMatch(/^summits\/sco-2024-astana\.json: figures\[3\]\.value: expected .*number.*, got null$/);
  expect(messages[1]).toMatch(/figures\[5\]\.qualifier: expected "exact" or .*, got "roughly"$/);
});

it("names the nearest id when a reference is misspelled, and every id given twice", () => {
  change(summit(), (content) => {
    const figures = content.figures as { id: string; source: string }[];
    figures[8].source = "SEDE";
    figures[1].id = figures[0].id;
  });
  const messages = loadData(folder).faults.map(({ message }) => message);
  expect(messages.some((message) => message.endsWith("unknown source 'SEDE' at figures[8].source; did you mean 'SEED'?"))).toBe(true);
  expect(messages.some((message) => message.endsWith("'s01' at figures[1].id is used twice"))).toBe(true);
});

it("names a file that is no JSON and goes on with the others", () => {
  writeFileSync(join(folder, "series/broken.json"), "{");
  const { faults } = loadData(folder);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ expected: "JSON", file: join(folder, "series/broken.json") });
});

it("takes a second summit as a second file", () => {
  cpSync(summit(), join(folder, "summits/sco-2099-second.json"));
  change(join(folder, "summits/sco-2099-second.json"), (content) => {
    content.id = "sco-2099-second";
  });
  const { datasets, faults } = loadData(folder);
  expect(faults).toEqual([]);
  expect([...datasets.keys()].toSorted()).toEqual(["sco-2024-astana", "sco-2099-second"]);
});

it("finds the nearest word only when it is near", () => {
  expect(nearest("trade-targetz", ["topics", "trade-targets"])).toBe("trade-targets");
  expect(nearest("zzz", ["topics", "trade-targets"])).toBeUndefined();
});

it("keeps proposals and calls, the welcome and the statements of the address apart", () => {
  const points =
    loadData("data")
      .datasets.get("sco-2024-astana")
      ?.summit.proposals.filter(({ scope }) => scope === "address") ?? [];
  const count = (...kinds: string[]) => points.filter(({ kind }) => kinds.includes(kind)).length;
  expect([points.length, count("proposal", "call"), count("welcome"), count("statement")]).toEqual([13, 9, 1, 3]);
});
