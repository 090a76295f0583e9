import { expect, it } from "vitest";
import { comparePath, readSide, sidesOf, writeSide } from "./compare";

const place = { locale: "en", summit: "sco-2024-astana" };

it("names each side as its permalink does, and reads what it wrote", () => {
  const sides = [
    { chart: "trade-by-member", query: "as=share&members=chn,ind" },
    { chart: "topics", query: "" },
  ];
  const path = comparePath(place, sides);
  expect(path).toBe("/en/sco-2024-astana/compare?left=trade-by-member%3Fas%3Dshare%26members%3Dchn%2Cind&right=topics");
  const query = new URLSearchParams(path.split("?")[1]);
  expect([readSide(query.get("left")), readSide(query.get("right"))]).toEqual(sides);
  expect(sides.map(writeSide)).toEqual(["trade-by-member?as=share&members=chn,ind", "topics"]);
});

it("waits for a side that is not named", () => {
  expect(comparePath(place, [undefined, { chart: "topics", query: "" }])).toBe("/en/sco-2024-astana/compare?right=topics");
  expect(comparePath(place, [])).toBe("/en/sco-2024-astana/compare");
});

it("takes a whole link that somebody pasted", () => {
  expect(readSide("https://example.org/en/sco-2024-astana/trade-targets?by=2040#top")).toEqual({
    chart: "trade-targets",
    query: "by=2040",
  });
});

it("reads no side of what names none", () => {
  for (const text of [null, "", "?by=2040", "a".repeat(3000)]) expect(readSide(text)).toBeUndefined();
});

it("shows on a side that is not named what the other does, and says what it did not use", () => {
  const ids = ["trade-targets", "topics"];
  const read = (query: string) => sidesOf(new URLSearchParams(query), ids);
  expect(sidesOf(new URLSearchParams("left=themes"), ids, { themes: "topics" }).sides[0].chart).toBe("topics");
  const topics = { chart: "topics", query: "by=words" };
  expect(read("")).toEqual({
    sides: [
      { chart: "trade-targets", query: "" },
      { chart: "trade-targets", query: "" },
    ],
    ignored: [],
  });
  expect(read("left=topics%3Fby%3Dwords").sides).toEqual([topics, topics]);
  expect(read("right=topics%3Fby%3Dwords").sides).toEqual([topics, topics]);
  const { sides, ignored } = read("left=topicz&right=topics&right=trade-targets&middle=topics");
  expect(sides.map(({ chart }) => chart)).toEqual(["topics", "topics"]);
  expect(ignored.map(({ name, value, reason }) => [name, value, reason])).toEqual([
    ["left", "topicz", "not-accepted"],
    ["right", "trade-targets", "repeated"],
    ["middle", "topics", "unknown-name"],
  ]);
  expect(ignored[0].accepts).toEqual({ kind: "one-of", values: ids });
});
