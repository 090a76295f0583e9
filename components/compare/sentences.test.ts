import { expect, it } from "vitest";
import { loadChart } from "@/charts";
import { dataset } from "@/data";
import { formatsFor } from "@/lib/format";
import { catalogueOf } from "@/lib/server/messages";
import { translatorOf } from "@/lib/server/open";
import { readQuery } from "../view/chart-context";
import { viewOf } from "../view/stages";
import { choiceSentence, comparedBriefly, rewordedSentence, viewDifference, wordsSentence } from "./sentences";

const data = dataset("sco-2024-astana");
const language = { t: translatorOf("en"), formats: formatsFor("en") };

async function view(id: string, query: string) {
  const chart = await loadChart(id);
  if (!chart) throw new Error(`no chart ${id}`);
  const { params, state } = readQuery(chart, chart.domain(data), query, []);
  const slice = await chart.slice(data, state);
  const here = { chart, place: { locale: "en", summit: data.summit.id, chart: id }, messages: catalogueOf("en"), params };
  return viewOf(here, slice, state);
}

it("says what is chosen differently where the tables hold the same, and does not call the views the same", async () => {
  const pair = [await view("trade-by-member", "year=2010"), await view("trade-by-member", "year=2023")] as const;
  expect(choiceSentence(pair, language)).toBe("Chosen differently: Year (2010 on the left, 2023 on the right).");
  expect(comparedBriefly(pair, language)).not.toContain("are the same");
  const [left, right] = pair;
  expect(wordsSentence(pair, viewDifference(left, right), language)).toMatch(
    /^On the left: In 2010 .*\$4\.61 trillion.* On the right: In 2023 .*\$8\.31 trillion/,
  );
});

it("calls members, definitions and days by their names", async () => {
  const members = [await view("rail-network", "members=kaz~ind"), await view("rail-network", "members=chn")] as const;
  expect(choiceSentence(members, language)).toContain("Members (India and Kazakhstan on the left, China on the right)");
  const days = [await view("timeline", "on=2024-07-05"), await view("timeline", "")] as const;
  expect(choiceSentence(days, language)).toContain("Judged on (5 July 2024 on the left, 27 November 2026 on the right)");
});

it("says nothing of choices of two charts, or of one state", async () => {
  const [one, other] = [await view("topics", ""), await view("land-bridge", "")];
  expect([choiceSentence([one, other], language), choiceSentence([one, one], language)]).toEqual([undefined, undefined]);
});

it("says where texts differ in tables that have no number in common", async () => {
  const days = [await view("timeline", "on=2024-07-05"), await view("timeline", "")] as const;
  const difference = viewDifference(...days);
  expect(difference.both).toBe(0);
  expect(rewordedSentence(days, difference, language)).toMatch(
    /^\d+ texts of the tables differ, as \w+ of “.+”: .+ on the left, .+ on the right\.$/,
  );
});
