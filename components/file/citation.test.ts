import { parse } from "node:querystring";
import { expect, it } from "vitest";
import { newestSummit } from "@/data";
import { referencesOf } from "./citation";
import { sharedView } from "./shared-view";

it("cites a view by its finding, the day of its dataset and its permalink, in every style and format", async () => {
  const place = { locale: "en", summit: newestSummit(), chart: "trade-targets" };
  const shared = await sharedView(place, new URLSearchParams("reading=china&by=2040"), "https://example.org");
  if (!shared) throw new Error("no such chart");
  const references = await referencesOf(shared);
  expect(references.map(({ name }) => name)).toEqual(["APA", "Chicago", "Harvard", "Vancouver", "BibTeX", "RIS", "CSL-JSON"]);
  const [year] = shared.asOf.split("-");
  for (const { name, text } of references) {
    expect(text, name).toContain("https://example.org/en/");
    expect(text, name).toContain("reading=china&by=2040");
    expect(text, name).toContain(year);
    expect(text, name).toContain("Read as");
  }
  expect(references[1].text).toBe(
    "Plenary. “Read as China’s Yearly Trade with the Others, $3 Trillion Would Come in 2089 at the Growth of 2010–2020.” Plenary, November 27, 2026. https://example.org/en/sco-2024-astana/trade-targets?reading=china&by=2040.",
  );
  expect(references[0].text).toMatch(/^Plenary\. \(\d{4}, \w+ \d+\)\. /);
  expect(references[4].text).toContain("\tmonth = nov,\n\tday = {27},\n");
  expect(references[5].text.split("\n").every((line) => /^[A-Z][A-Z\d] {2}-/.test(line))).toBe(true);
  expect(JSON.parse(references[6].text)).toMatchObject([{ type: "webpage", URL: shared.link, version: shared.version }]);
  expect(parse(new URL(shared.link).search.slice(1))).toEqual({ reading: "china", by: "2040" });
});
