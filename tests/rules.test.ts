import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "@/data/json-schema";
import { catalogueOf, locales } from "@/lib/server/messages";
import { TOKENS, tokensCss } from "@/lib/theme";

const LAYERS = ["data", "lib", "charts", "components", "app"] as const;

function files(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === "node_modules" || name.startsWith(".") || name === "test-results") return [];
    return statSync(path).isDirectory() ? files(path, wanted) : wanted.test(name) ? [path] : [];
  });
}

const sources = LAYERS.flatMap((layer) => files(layer, /\.tsx?$/)).filter((path) => !/\.test\./.test(path));
const textOf = new Map(sources.map((path) => [path, readFileSync(path, "utf8")]));

/** What a file imports, as paths from the root where they are ours. */
function importsOf(path: string): string[] {
  const found = (textOf.get(path) ?? "").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return Array.from(found, ([, name]) => (name.startsWith("@/") ? name.slice(2) : name.startsWith(".") ? join(path, "..", name) : name));
}

describe("imports", () => {
  it("run one way: data, lib, charts, components, app", () => {
    const wrong = sources.flatMap((path) => {
      const own = LAYERS.indexOf(path.split("/")[0] as (typeof LAYERS)[number]);
      return importsOf(path)
        .filter((name) => LAYERS.indexOf(name.split("/")[0] as (typeof LAYERS)[number]) > own)
        .map((name) => `${path} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it("keep hooks, Next and the server out of the charts", () => {
    const charts = sources.filter((path) => path.startsWith("charts/"));
    expect(charts.filter((path) => importsOf(path).some((name) => /^next|^lib\/server|^data(\/index)?$/.test(name)))).toEqual([]);
    expect(charts.filter((path) => /\buse[A-Z]\w*\(|"use client"/.test(textOf.get(path) ?? ""))).toEqual([]);
  });

  it("read JSON only behind the doors of the data and the messages", () => {
    const readers = sources.filter(
      (path) =>
        importsOf(path).some((name) => name.endsWith(".json")) || /JSON\.parse\(\s*readFileSync|readFileSync/.test(textOf.get(path) ?? ""),
    );
    expect(readers.toSorted()).toEqual(["data/index.ts", "lib/server/messages.ts"]);
  });
});

describe("messages", () => {
  const english = Object.keys(catalogueOf("en"));
  const text = [...textOf.values()].join("\n");

  it("are the same in every language", () => {
    for (const locale of locales) expect(Object.keys(catalogueOf(locale)).toSorted(), locale).toEqual(english.toSorted());
  });

  it("are all used", () => {
    const literals = new Set(Array.from(text.matchAll(/["'`]([\w-]+(?:[.][\w -]+)*)["'`]/g), ([, name]) => name));
    const stems = Array.from(text.matchAll(/`([\w.-]*)\$\{[^}]+\}([\w.-]*)(?:\$\{[^}]+\})?[\w.-]*`/g), ([, start, middle]) => ({
      start,
      middle,
    }));
    const unused = english.filter((full) => {
      const dot = full.indexOf(".");
      const [area, name] = [full.slice(0, dot), full.slice(dot + 1)];
      const known = (candidate: string) =>
        literals.has(candidate) ||
        stems.some(({ start, middle }) => start !== "" && candidate.startsWith(start) && candidate.includes(middle, start.length));
      const ofParameter = /^[a-z]+(\.[a-z]+)?$/.test(name) && !["ui", "figures", "data", "sources", "gallery"].includes(area);
      const afterStem = stems.some(({ start, middle }) => start === "" && middle.length > 1 && name.includes(middle));
      return !known(full) && !known(name) && !ofParameter && !afterStem;
    });
    expect(unused).toEqual([]);
  });

  it("that the code names are all there", () => {
    const areas = new Set(english.map((name) => name.slice(0, name.indexOf("."))));
    const missing = sources.flatMap((path) => {
      const own = path.startsWith("charts/") ? path.split("/")[1] : "";
      return Array.from((textOf.get(path) ?? "").matchAll(/\bt\("([^"]+)"/g), ([, name]) => name).filter(
        (name) => !english.includes(name) && !english.includes(`${own}.${name}`) && (own !== "" || areas.has(name.split(".")[0])),
      );
    });
    expect(missing).toEqual([]);
  });
});

describe("colours", () => {
  it("stand in app/tokens.css as lib/theme.ts says", () => {
    expect(readFileSync("app/tokens.css", "utf8")).toBe(tokensCss());
  });

  const channel = (hex: string, at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  const contrast = (a: string, b: string) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  it.each([
    "ink",
    "muted",
    "stated",
    "measured",
    "needed",
    "belt-road",
    "trans-caspian",
    "north-south",
    "theme-1",
    "theme-2",
    "theme-3",
    "theme-4",
  ] as const)("%s can be read as text on paper and panel, light and dark", (token) => {
    for (const look of [0, 1])
      for (const ground of ["paper", "panel"] as const)
        expect(contrast(TOKENS[token][look], TOKENS[ground][look])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["cku", "control", "grey-1"] as const)("%s can be seen as a mark on paper", (token) => {
    for (const look of [0, 1]) expect(contrast(TOKENS[token][look], TOKENS.paper[look])).toBeGreaterThanOrEqual(3);
  });

  it("of text can be read on the tints and the land", () => {
    for (const look of [0, 1])
      for (const ground of ["theme-1-tint", "theme-2-tint", "theme-3-tint", "theme-4-tint", "land"] as const) {
        expect(contrast(TOKENS.ink[look], TOKENS[ground][look])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(TOKENS.muted[look], TOKENS[ground][look])).toBeGreaterThanOrEqual(4.5);
      }
  });
});

describe("published files", () => {
  it.each(Object.entries(schemaFiles()))("public/schema/%s is made from data/schema.ts", (name, text) => {
    expect(readFileSync(`public/schema/${name}`, "utf8")).toBe(text);
  });

  it("name no registry in package-lock.json", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"|https?:\/\/registry/);
  });

  it("draw the base map as one land without countries", () => {
    const map = readFileSync("public/map/eurasia.svg", "utf8");
    expect(Array.from(map.matchAll(/id="(\w+)"/g), ([, id]) => id)).toEqual(["land", "solid", "disputed", "loc", "claims"]);
    expect(map).not.toMatch(/NaN|l[MZz"]/);
  });
});
