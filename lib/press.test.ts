import { expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { figureOf } from "@/data/read";
import { formatsFor } from "./format";
import { pressLine } from "./press";
import { pressFacts } from "./press-facts";
import { translatorOf } from "./server/open";

const data = dataset(newestSummit());
const line = (id: string, found = "") => pressLine(pressFacts(data, figureOf(data, id)), found, translatorOf("en"), formatsFor("en"));

it("says a figure with its qualifier, who stated it, when, who reported it, and the verdict", () => {
  expect(line("s09", "307,908 km to 357,623 km, computed here")).toBe(
    "On 4 July 2024 Kassym-Jomart Tokayev stated over 350,000 km (railways in the SCO space), reported by The Astana Times; Plenary’s check: depends on the definition; 307,908 km to 357,623 km, computed here.",
  );
  expect(line("s08")).toContain(
    "a target of $3 trillion (trade turnover goal among SCO member states; about China’s intention), reported by The Astana Times; Plenary’s check: unclear.",
  );
});

it("names a speaker who is the publisher once, the period of a value, and what was checked by nothing", () => {
  expect(line("s11")).toMatch(/^On 4 July 2024 The Astana Times stated 25 resolutions \([^)]*\); Plenary’s check/);
  expect(line("p12")).toBe(
    "On 4 July 2024 Vladimir Putin stated a value that exceeded 92% (national currencies in Russia’s settlements with SCO states; January 2024 – April 2024), reported by Sputnik; Plenary found no series to check it.",
  );
});

it("joins a subject that is written to follow its value into one clause", () => {
  expect(line("s10")).toContain("stated that 80% of land transport between Asia and Europe crosses Kazakhstan, reported by");
});

it("is one sentence of at most 300 letters for every figure of the ledger", () => {
  for (const { id } of data.summit.figures) {
    expect(line(id)).toMatch(/^[^{}]{40,300}\.$/);
    expect(line(id)).not.toMatch(/undefined|NaN|[.!?] \p{Lu}/u);
  }
});
