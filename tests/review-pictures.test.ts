import { describe, expect, it } from "vitest";
import { changesBetween, reviewPage } from "@/scripts/pictures/review";
import { drawable, longOutlines, readable } from "@/scripts/pictures/text";
import { parsed } from "./parsed";

const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect fill="${colour}" width="9" height="9"/></svg>`;
const before = new Map([
  ["a/same.svg", svg("red")],
  ["a/gone.svg", svg("blue")],
  ["b/other.svg", svg("red")],
]);
const after = new Map([
  ["a/new.svg", svg("green")],
  ["a/same.svg", svg("red")],
  ["b/other.svg", svg("black")],
]);

describe("the review of pictures", () => {
  it("finds what was changed, added and removed, and nothing else", () => {
    expect(changesBetween(before, after).map(({ path, kind }) => [path, kind])).toEqual([
      ["a/gone.svg", "removed"],
      ["a/new.svg", "added"],
      ["b/other.svg", "changed"],
    ]);
    expect(changesBetween(before, before)).toEqual([]);
  });

  it("shows old, new and the difference of each by its name, on a page that fetches nothing", () => {
    const changes = changesBetween(before, after);
    const markup = reviewPage({ changes, same: 1, base: "<HEAD>", nameOf: (path) => (path === "b/other.svg" ? 'B & "b"' : path) });
    const document = parsed(markup);
    expect(document.querySelector("p")?.textContent).toContain("1 changed, 1 added, 1 removed, 1 as they were.");
    expect(document.querySelector("h1")?.textContent).toContain("<HEAD>");
    const sections = Array.from(document.querySelectorAll("section"), (section) => ({
      head: section.querySelector("h2")?.textContent,
      parts: Array.from(section.querySelectorAll("figure"), (figure) => [
        figure.querySelector("figcaption")?.textContent,
        ...Array.from(figure.querySelectorAll("img"), ({ src }) => Buffer.from(src.split(",")[1], "base64").toString()),
      ]),
    }));
    expect(sections).toEqual([
      { head: "a/gone.svg: removed", parts: [["Old", svg("blue")], ["New"]] },
      { head: "a/new.svg: added", parts: [["Old"], ["New", svg("green")]] },
      {
        head: 'B & "b": changed',
        parts: [
          ["Old", svg("red")],
          ["New", svg("black")],
          ["Difference", svg("red"), svg("black")],
        ],
      },
    ]);
    expect(markup).not.toMatch(/(src|href)="(?!data:|#)/);
    for (const { href } of document.querySelectorAll("a")) expect(document.getElementById(href.split("#")[1])).not.toBeNull();
  });

  it("draws again the outlines that are kept by their hash, where the map still has them", () => {
    const land = `M0 0${"L1.25 1".repeat(4000)}`;
    const kept = readable(`<svg><path d="${land}"/><path d="M0 0L1.26 1"/></svg>`);
    expect(kept.length).toBeLessThan(100);
    expect(drawable(kept, longOutlines(`<path id="land" d="${land}"/>`))).toBe(
      `<svg>\n<path d="${land}"/>\n<path d="M0 0L1.3 1"/>\n</svg>\n`,
    );
    expect(drawable(kept, new Map())).toBe(kept);
  });
});
