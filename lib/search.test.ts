import { describe, expect, it } from "vitest";
import { readIndex, type SearchDocument, search, searchIndex } from "./search";

const documents: SearchDocument[] = [
  { id: 0, kind: "figure", title: "over 350,000 km of railways", hint: "Tokayev", text: "", href: "/a" },
  { id: 1, kind: "place", title: "Ürümqi", hint: "China", text: "", href: "/b" },
  { id: 2, kind: "source", title: "Railways of the region", hint: "A railway office", text: "", href: "/c" },
  { id: 3, kind: "place", title: "乌鲁木齐", hint: "中国", text: "", href: "/d" },
  { id: 4, kind: "place", title: "Қазақстан", hint: "Орталық Азия", text: "", href: "/e" },
  { id: 5, kind: "point", title: "trillion", hint: "", text: "three billion", href: "/f" },
];
const index = searchIndex(documents);
const found = (text: string) => search(index, text).map(({ href }) => href);

describe("search", () => {
  it("finds words that are only begun, without case and without the marks of letters", () => {
    expect(found("URUM")).toEqual(["/b"]);
    expect(found("rail").toSorted()).toEqual(["/a", "/c"]);
  });

  it("forgives one wrong letter in words of five letters or more, and none in shorter ones", () => {
    expect(found("railwys")).toContain("/a");
    expect(found("tokaev")).toEqual(["/a"]);
    expect(found("chna")).toEqual([]);
  });

  it("keeps words apart that differ in two letters", () => {
    expect(found("billion")).toEqual(["/f"]);
    expect(search(searchIndex(documents.slice(0, 5)), "trillion")).toEqual([]);
  });

  it("asks for all the words", () => {
    expect(found("railways tokayev")).toEqual(["/a"]);
    expect(found("railways nobody")).toEqual([]);
  });

  it("finds names in other scripts, also where words are not parted by spaces", () => {
    expect(found("鲁木")).toEqual(["/d"]);
    expect(found("қазақ")).toEqual(["/e"]);
    expect(found("азия орталық")).toEqual(["/e"]);
  });

  it("answers markup, emoji, writing from right to left and ten kilobytes with what they name: nothing", () => {
    for (const text of ["<script>alert(1)</script>", "😀🚂", "السكك الحديدية", "x".repeat(10_240), "   ", '"', "\\"])
      expect(found(text)).toEqual([]);
  });

  it("finds the same in an index that was written and read", () => {
    expect(search(readIndex(JSON.parse(JSON.stringify(index))), "rail")).toEqual(search(index, "rail"));
  });
});
