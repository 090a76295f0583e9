import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadHouse } from "./house";

const folder = mkdtempSync(join(tmpdir(), "plenary-house-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, "house.json");
const good = { name: "Ministry", logo: "logo.svg", colours: { title: "#1A3C6E", line: "#1A3C6E" }, font: "inter" };
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40z"/></svg>';
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

function load(style: unknown) {
  writeFileSync(file, typeof style === "string" ? style : JSON.stringify(style));
  const { house, faults } = loadHouse(file);
  return { house, said: faults.map(({ message }) => message.replaceAll(folder, "")) };
}

beforeEach(() => writeFileSync(join(folder, "logo.svg"), svg));

describe("a house style", () => {
  it("is read with its logo, and made readable on dark paper", () => {
    const { house, said } = load(good);
    expect(said).toEqual([]);
    expect(house).toMatchObject({ name: "Ministry", font: "inter", logo: { width: 120, height: 40 } });
    expect(house?.title[0]).toBe("#1A3C6E");
    expect(house?.title[1]).not.toBe("#1A3C6E");
    expect(house?.logo?.src).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  it("may have a PNG, or no logo", () => {
    writeFileSync(join(folder, "logo.png"), png);
    expect(load({ ...good, logo: "logo.png" }).house?.logo).toMatchObject({ width: 1, height: 1 });
    expect(load({ ...good, logo: undefined }).house?.logo).toBeUndefined();
  });

  it("is none where there is no file", () => {
    expect(loadHouse(join(folder, "none.json"))).toEqual({ faults: [] });
  });

  it.each([
    [
      "a title too faint on paper, with its ratio",
      { ...good, colours: { title: "#AABBCC", line: "#1A3C6E" } },
      "/house.json: colours.title: expected a contrast of at least 4.5:1 on #FBFAF6, got #AABBCC, which has 1.9:1",
    ],
    [
      "a line too faint on paper",
      { ...good, colours: { title: "#1A3C6E", line: "#DDDDDD" } },
      "colours.line: expected a contrast of at least 3:1",
    ],
    ["a colour that is none", { ...good, colours: { title: "red", line: "#1A3C6E" } }, "colours.title: expected a colour as #1A2B3C"],
    [
      "a font that is not on the list",
      { ...good, font: "Comic Sans" },
      'font: expected "source-serif-4" or "inter" or "georgia" or "arial"',
    ],
    ["a logo that is not there", { ...good, logo: "other.png" }, "/other.png: (top): expected a file, got none"],
    ["a logo elsewhere", { ...good, logo: "../logo.svg" }, "logo: expected the name of an .svg or .png file beside this one"],
    ["a field that is none", { ...good, motto: "x" }, "no such key"],
    ["what is no JSON", "{", "expected JSON"],
  ])("is refused for %s", (_, style, said) => {
    expect(load(style).said.join("\n")).toContain(said);
    expect(load(style).house).toBeUndefined();
  });

  it.each([
    ["a script", `<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>`],
    ["a handler", `<svg viewBox="0 0 1 1" onload="alert(1)"/>`],
    ["HTML", `<svg viewBox="0 0 1 1"><foreignObject/></svg>`],
    ["something fetched", `<svg viewBox="0 0 1 1"><image href="https://example.org/a.png"/></svg>`],
    ["something fetched by styles", `<svg viewBox="0 0 1 1"><rect fill="url(https://example.org/a)"/></svg>`],
    ["an entity", `<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>`],
    ["no size", "<svg/>"],
    ["no picture at all", "hello"],
    ["too much", `<svg viewBox="0 0 1 1">${"<g/>".repeat(20_000)}</svg>`],
  ])("has no logo with %s", (_, logo) => {
    writeFileSync(join(folder, "logo.svg"), logo);
    expect(load(good).said).toHaveLength(1);
  });
});
