import { expect, it } from "vitest";
import { catalogue } from "@/charts";
import { sharedView } from "@/components/file/shared-view";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";

/** A site address of usual length: 27 characters. */
const SITE = "https://plenary.example.org";
const LONGEST = 120;
const SHARE = 0.95;

it(`has links of up to ${LONGEST} characters for ${SHARE * 100} % of the states in the gallery: short enough for a line, a code, a message`, async () => {
  const summit = newestSummit();
  const links: string[] = [];
  for (const load of Object.values(catalogue)) {
    const { default: chart } = await load();
    for (const { query } of notableOf(chart, chart.domain(dataset(summit)))) {
      const shared = await sharedView({ locale: "en", summit, chart: chart.id }, new URLSearchParams(query), SITE);
      expect(shared?.ignored, query).toEqual([]);
      links.push(shared?.link ?? "");
    }
  }
  const long = links.filter(({ length }) => length > LONGEST);
  expect(links.length).toBeGreaterThan(20);
  expect(1 - long.length / links.length, long.join("\n")).toBeGreaterThanOrEqual(SHARE);
});
