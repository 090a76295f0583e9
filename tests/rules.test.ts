import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "@/data/json-schema";
import { contrastRatio } from "@/lib/contrast";
import { MORE_CONTRAST, TOKENS, tokensCss } from "@/lib/theme";
import { againstTheLayers, clientElsewhere, filesReadElsewhere, hooksInCharts, LAYERS, serverInTheBrowser } from "./rules/imports";
import { sourceFiles, type Tree } from "./rules/tree";

const project = sourceFiles([...LAYERS, "server", "scripts"]);

/** A tree as small as a rule needs to be broken in. */
const tree = (files: Record<string, string>): Tree => new Map(Object.entries(files));

describe("imports", () => {
  it("run one way: data, lib, charts, components, app", () => {
    expect(againstTheLayers(project)).toEqual([]);
    const wrong = tree({
      "lib/a.ts": 'import { b } from "@/charts/b";',
      "charts/b/index.ts": 'export const c = () => import("../../components/c");',
      "components/c.tsx": 'import "@/lib/a";',
    });
    expect(againstTheLayers(wrong)).toEqual(["lib/a.ts imports charts/b/index.ts", "charts/b/index.ts imports components/c.tsx"]);
  });

  it("keep the server out of what the browser runs", () => {
    expect(serverInTheBrowser(project)).toEqual([]);
    const wrong = tree({
      "data/index.ts": "",
      "lib/server/open.ts": 'import "@/data";',
      "lib/a.ts": 'import { open } from "./server/open";',
      "charts/b.ts": 'import { dataset } from "@/data/index";',
      "components/view/c.tsx": 'const { open } = await import("@/lib/server/open");',
      "components/page/d.tsx": "export * from '../../data';",
      "components/view/served.ts": 'import "@/lib/server/open";',
      "components/file/files.ts": 'import "@/lib/server/png";',
      "components/view/e.tsx": 'import { fileOf } from "@/components/file/files";',
      "components/view/server-drawn.tsx": 'const one = import("./served");\nimport { two } from "./served";',
    });
    expect(serverInTheBrowser(wrong)).toEqual([
      "lib/a.ts imports lib/server/open.ts",
      "charts/b.ts imports data/index.ts",
      "components/view/c.tsx imports lib/server/open.ts",
      "components/page/d.tsx imports data/index.ts",
      "components/view/e.tsx imports components/file/files.ts",
      "components/view/server-drawn.tsx imports components/view/served.ts",
    ]);
  });

  it("keep hooks and Next out of the charts", () => {
    expect(hooksInCharts(project)).toEqual([]);
    const wrong = tree({
      "charts/a.tsx": 'import { use } from "react";\nconst a = use(promise);',
      "charts/b.tsx": "const [b] = useState<string>(one);",
      "charts/c.ts": 'import { headers } from "next/headers";',
      "charts/d.ts": "const reused = because(used);",
    });
    expect(hooksInCharts(wrong)).toEqual(["charts/c.ts imports next/headers", "charts/a.tsx calls a hook", "charts/b.tsx calls a hook"]);
  });

  it("begin code of the browser in components and the page of errors only", () => {
    expect(clientElsewhere(project)).toEqual([]);
    const client = '"use client";\nexport const a = 1;';
    const wrong = tree({
      "components/a.tsx": client,
      "app/[locale]/error.tsx": client,
      "app/page.tsx": `/** A page. */\n${client}`,
      "lib/a.ts": client,
    });
    expect(clientElsewhere(wrong)).toEqual(["app/page.tsx begins code of the browser", "lib/a.ts begins code of the browser"]);
  });

  it("read files, JSON above all, behind the doors of the data and the messages only", () => {
    expect(filesReadElsewhere(project)).toEqual([]);
    const wrong = tree({
      "data/index.ts": 'import { readFileSync } from "node:fs";',
      "data/read.ts": 'import { readFile } from "fs/promises";',
      "lib/a.ts": 'import series from "@/data/series/rail-length.json" with { type: "json" };',
      "app/page.tsx": 'const one = await import("../data/summits/one.json");',
      "scripts/new.ts": 'const fs = require("node:fs");',
    });
    expect(filesReadElsewhere(wrong)).toEqual([
      "data/read.ts imports fs/promises",
      "lib/a.ts imports data/series/rail-length.json",
      "app/page.tsx imports data/summits/one.json",
      "scripts/new.ts imports node:fs",
    ]);
  });
});

describe("colours", () => {
  it("stand in app/tokens.css as lib/theme.ts says", () => {
    expect(readFileSync("app/tokens.css", "utf8")).toBe(tokensCss());
  });

  /** The tokens that words are written in. */
  const INKS = [
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
  ] as const;

  it.each(INKS)("%s can be read as text on paper and panel, light and dark", (token) => {
    for (const look of [0, 1])
      for (const ground of ["paper", "panel"] as const)
        expect(contrastRatio(TOKENS[token][look], TOKENS[ground][look])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(INKS)("%s keeps 7:1 on a projector that lifts dark tones, where more contrast is asked for", (token) => {
    const lifted = (hex: string, at: number) => {
      const value = (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 0.8;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    const seen = (hex: string) => 0.2126 * lifted(hex, 1) + 0.7152 * lifted(hex, 3) + 0.0722 * lifted(hex, 5);
    for (const look of [0, 1])
      for (const ground of ["paper", "panel", "land"] as const) {
        const [text, behind] = [token, ground].map((name) => seen((MORE_CONTRAST[name] ?? TOKENS[name])[look]));
        const [low, high] = [text, behind].sort((x, y) => x - y);
        // Names of corridors on the land have a rim of paper.
        const least = ground === "land" && !["ink", "muted"].includes(token) ? 6 : 7;
        expect((high + 0.05) / (low + 0.05), `${token} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
  });

  it.each(["cku", "control", "grey-1"] as const)("%s can be seen as a mark on paper", (token) => {
    for (const look of [0, 1]) expect(contrastRatio(TOKENS[token][look], TOKENS.paper[look])).toBeGreaterThanOrEqual(3);
  });

  it("of text can be read on the tints and the land", () => {
    for (const look of [0, 1])
      for (const ground of ["theme-1-tint", "theme-2-tint", "theme-3-tint", "theme-4-tint", "land"] as const) {
        expect(contrastRatio(TOKENS.ink[look], TOKENS[ground][look])).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(TOKENS.muted[look], TOKENS[ground][look])).toBeGreaterThanOrEqual(4.5);
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
