/** A picture as the text that is kept of it, so that a change of a drawing is read as a difference. */
import { createHash } from "node:crypto";

const LONGEST = 20_000;

/** One element a line, numbers to a tenth, long outlines by their hash. */
export function readable(svg: string): string {
  return `${svg
    .replaceAll(/ d="([^"]+)"/g, (whole, path: string) => (path.length > LONGEST ? ` d="${hashOf(path)}"` : whole))
    .replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replaceAll("><", ">\n<")}\n`;
}

/** The outlines of a base map that are kept by their hash, by that hash. */
export function longOutlines(map: string): Map<string, string> {
  const paths = Array.from(map.matchAll(/ d="([^"]+)"/g), ([, path]) => path);
  return new Map(paths.filter(({ length }) => length > LONGEST).map((path) => [hashOf(path), path]));
}

/** A kept picture with its long outlines drawn again; those of another map than is given stay as they are kept, which draws nothing. */
export function drawable(text: string, outlines: ReadonlyMap<string, string>): string {
  return text.replaceAll(/ d="([\w-]{12})"/g, (whole, hash: string) => (outlines.has(hash) ? ` d="${outlines.get(hash)}"` : whole));
}

/** The name of the file in which a state's picture is kept, without ".svg". */
export function slugOf(query: string): string {
  return query.replaceAll(/[^\w.,=-]+/g, "_") || "default";
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}
