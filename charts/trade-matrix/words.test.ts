import { describe, expect, it } from "vitest";
import { contextOf } from "@/components/view/chart-context";
import { dataset, newestSummit } from "@/data";
import { catalogueOf } from "@/lib/server/messages";
import { stage } from "@/tests/contract/view";
import { small, state } from "@/tests/small-matrix";
import chart from "./index";
import { type MatrixSlice, select } from "./select";

const data = dataset(newestSummit());
const of = (query: string) => stage(chart, data, query);

describe("titles", () => {
  it.each([
    ["", "China to India was the largest flow among members in 2020: $66.8 billion, 20% of the total"],
    ["show=balance", "China sold India $47.9 billion more than India sold China in 2020, the widest gap between two members"],
    ["member=kaz", "Kazakhstan sold the other members goods for $19.5 billion in 2020, 46% of it to China; they sold it $28.1 billion"],
    [
      "member=irn&year=2010",
      "Iran sold the other members goods for $30.8 billion in 2010 by their own reports, 59% of it to China; they sold it $19 billion",
    ],
    [
      "show=balance&member=kaz",
      "Kazakhstan sold the other members $8.59 billion less than they sold it in 2020; the gap is widest with Russia",
    ],
  ])("of %s say what its cells hold", async (query, title) => {
    expect((await of(query)).words.title).toBe(title);
  });

  const titleOf = (slice: MatrixSlice, show: "flow" | "balance", member = "") => {
    const own = { ...state, show, member };
    const params = chart.params({ firstYear: 2019, lastYear: 2020, members: ["aaa", "bbb", "ccc"] });
    const context = contextOf({ locale: "en", summit: "s", chart: "trade-matrix" }, catalogueOf("en"), params as never, own as never);
    return chart.words(select(slice, own), own, context as never).title;
  };
  const only = (flows: (number | null)[]): MatrixSlice => ({ ...small, flows: [small.flows[0], flows] });

  it("say so where the largest flow is the importer’s report, or the only one", () => {
    expect(titleOf(only([null, 1, 1, 1, null, 1, 20, 5, null]), "flow")).toBe(
      "Samoa to Fiji was the largest flow among members in 2020 by Fiji’s reports: $20 million, 69% of the total",
    );
    expect(titleOf(only([null, 1, null, null, null, null, null, null, null]), "flow")).toBe(
      "Fiji to Tonga is the only flow among members found for 2020: $1 million",
    );
  });

  it("say whose reports a balance rests on where one side reports nothing", () => {
    const mirrored = only([null, 1, 1, 1, null, 1, 20, 5, null]);
    expect(titleOf(mirrored, "balance")).toBe(
      "Samoa sold Fiji $19 million more than Fiji sold Samoa in 2020 by Fiji’s reports, the widest gap between two members",
    );
    expect(titleOf(mirrored, "balance", "ccc")).toBe(
      "Samoa sold the other members $23 million more than they sold it in 2020 by their own reports; the gap is widest with Fiji",
    );
  });

  it("say so where nothing was found, or one side alone", () => {
    const none = only(Array(9).fill(null));
    const out = only([null, 1, null, null, null, null, null, null, null]);
    expect([titleOf(none, "flow"), titleOf(none, "flow", "aaa")]).toEqual([
      "No flow among members was found for 2020",
      "No flow to or from Fiji was found for 2020",
    ]);
    expect([titleOf(out, "flow", "aaa"), titleOf(out, "flow", "bbb")]).toEqual([
      "Fiji sold the other members goods for $1 million in 2020, 100% of it to Tonga",
      "The other members sold Tonga goods for $1 million in 2020; what it sold them was not found",
    ]);
    expect([titleOf(out, "balance"), titleOf(out, "balance", "bbb")]).toEqual([
      "No balance can be worked out for 2020: no pair of members has both sides",
      "No balance of Tonga can be worked out for 2020: no pair has both sides",
    ]);
  });
});

it("says where its data end, and names who is counted", async () => {
  const { words } = await of("year=2005");
  expect(words.carried).toContain("Nothing newer than 2020 was found.");
  expect(words.carried?.[0]).toBe("The 10 members of July 2024 are counted in every year.");
  expect(words.dataEnd).toBe(2020);
});
