/** The styles of the page, for a file that has them inside. */

import { group } from "d3-array";
import { answered } from "@/lib/answers";
import { base64 } from "@/lib/base64";

/** The page's style sheets as one, with the fonts that a text needs as data: addresses and without the others. */
export async function stylesFor(text: string): Promise<string> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const texts = await Promise.all(sheets.map(async ({ href }) => ({ href, css: await (await answered(href)).text() })));
  const faces = texts.flatMap(({ href, css }) => [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => ({ face, href })));
  const kept = needed(
    faces.map(({ face }) => face),
    text,
  );
  const inside = new Map(
    await Promise.all(faces.map(async ({ face, href }) => [face, kept.has(face) ? await inlined(face, href) : ""] as const)),
  );
  return texts.map(({ css }) => css.replace(/@font-face\s*\{[^}]*\}/g, (face) => inside.get(face) ?? face)).join("\n");
}

/** Of these font faces those that a browser would load for a text: of a family's, for each character the last that has it. */
export function needed(faces: readonly string[], text: string): Set<string> {
  const used = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0);
  const families = group(faces, (face) => /font-family:([^;}]*)/i.exec(face)?.[1]);
  return new Set([...families.values()].flatMap((own) => used.flatMap((char) => own.findLast((face) => has(face, char)) ?? [])));
}

function has(face: string, char: number): boolean {
  const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1];
  if (ranges === undefined) return true;
  return ranges.split(",").some((range) => {
    const [, from, to = from] = /U\+([\da-f?]+)(?:-([\da-f]+))?/i.exec(range) ?? [];
    if (from === undefined) return false;
    return char >= Number.parseInt(from.replaceAll("?", "0"), 16) && char <= Number.parseInt(to.replaceAll("?", "f"), 16);
  });
}

async function inlined(face: string, sheet: string): Promise<string> {
  const [whole, address] = /url\(["']?([^"')]+)["']?\)/.exec(face) ?? [];
  if (!whole) return face;
  const bytes = new Uint8Array(await (await answered(new URL(address, sheet).href)).arrayBuffer());
  return face.replace(whole, () => `url(data:font/woff2;base64,${base64(bytes)})`);
}
