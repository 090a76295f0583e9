/** The house style: data/house.json, or the file that HOUSE_STYLE names, and the logo beside it; checked. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod/mini";
import { reasonOf } from "@/data/reason";
import { expectation, type Fault, shapeFaults } from "@/data/validate";
import { contrastRatio } from "../contrast";
import { HOUSE_FONTS, type House, type HouseFont, lightened } from "../house";
import { TOKENS } from "../theme";

/** Contrast on paper that titles need, and lines (WCAG 2.2, 1.4.3 and 1.4.11). */
const TITLE = 4.5;
const LINE = 3;
/** The largest logo, in bytes. */
const LARGEST = 60_000;

const colour = z.string().check(z.regex(/^#[\dA-Fa-f]{6}$/, "a colour as #1A2B3C"));
const houseSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** A file beside this one: SVG or PNG. */
  logo: z.optional(z.string().check(z.regex(/^[\w-]+\.(svg|png)$/, "the name of an .svg or .png file beside this one"))),
  colours: z.strictObject({ title: colour, line: colour }),
  font: z.enum(Object.keys(HOUSE_FONTS) as [HouseFont, ...HouseFont[]]),
});

/** Where the house style is; a file that HOUSE_STYLE names must be there. */
export function houseFile(): string {
  return process.env.HOUSE_STYLE || join(process.cwd(), "data", "house.json");
}

/** The house style of a file, if there is one. Nothing is thrown: every fault is listed. */
export function loadHouse(file: string): { house?: House; faults: Fault[] } {
  if (!existsSync(file)) return { faults: process.env.HOUSE_STYLE ? [expectation(file, "", "a file", "none")] : [] };
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, "utf8"));
  } catch (fault) {
    return { faults: [expectation(file, "", "JSON", reasonOf(fault))] };
  }
  const { success, data: said, error } = houseSchema.safeParse(raw);
  if (!success) return { faults: shapeFaults(file, error, raw) };
  const faults: Fault[] = [];
  const [light, dark] = TOKENS.paper;
  const both = (name: "title" | "line", least: number): readonly [string, string] => {
    const ratio = contrastRatio(said.colours[name], light);
    if (ratio < least)
      faults.push(
        expectation(
          file,
          `colours.${name}`,
          `a contrast of at least ${least}:1 on ${light}`,
          `${said.colours[name]}, which has ${ratio.toFixed(1)}:1`,
        ),
      );
    return [said.colours[name].toUpperCase(), lightened(said.colours[name], dark, least)];
  };
  const [title, line] = [both("title", TITLE), both("line", LINE)];
  const logo = said.logo === undefined ? undefined : readLogo(join(dirname(file), said.logo), faults);
  return faults.length > 0 ? { faults } : { house: { name: said.name, logo, title, line, font: said.font }, faults };
}

function readLogo(file: string, faults: Fault[]): House["logo"] {
  const refuse = (expected: string, found: string) => void faults.push(expectation(file, "", expected, found));
  if (!existsSync(file)) return refuse("a file", "none");
  const bytes = readFileSync(file);
  if (bytes.length > LARGEST) return refuse(`at most ${LARGEST} bytes`, String(bytes.length));
  if (file.endsWith(".png")) {
    if (bytes.subarray(0, 8).toString("latin1") !== "\x89PNG\r\n\x1a\n" || bytes.subarray(12, 16).toString("latin1") !== "IHDR")
      return refuse("a PNG picture", "another file");
    return { src: `data:image/png;base64,${bytes.toString("base64")}`, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  const text = bytes.toString("utf8");
  const found =
    /<script|<foreignObject|<!ENTITY|<!DOCTYPE|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#)|@import/i.exec(
      text,
    )?.[0];
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(text)) return refuse("an SVG picture", "another file");
  if (found) return refuse("a picture that runs and fetches nothing", JSON.stringify(found.trim()));
  const head = /<svg[^>]*>/.exec(text)?.[0] ?? "";
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(head);
  const size = box ?? [head, /\swidth\s*=\s*["']([\d.]+)/.exec(head)?.[1], /\sheight\s*=\s*["']([\d.]+)/.exec(head)?.[1]];
  const [width, height] = [Number(size[1]), Number(size[2])];
  if (!(width > 0 && height > 0)) return refuse("a viewBox, or a width and a height", "neither");
  return { src: `data:image/svg+xml;base64,${bytes.toString("base64")}`, width, height };
}

let kept: { house?: House } | undefined;

/** The house style that is served; undefined for none. Throws where it has faults. */
export function houseStyle(): House | undefined {
  if (!kept) {
    const { house, faults } = loadHouse(houseFile());
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join("\n"));
    kept = { house };
  }
  return kept.house;
}
