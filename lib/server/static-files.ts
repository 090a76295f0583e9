/** Files of public/ that drawings refer to, for pictures that must hold all they draw. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const elements = new Map<string, Map<string, string>>();

/** The elements of an SVG file by their ids; the file by its address on the site. */
function elementsOf(address: string): Map<string, string> {
  let found = elements.get(address);
  if (!found) {
    const markup = readFileSync(join(process.cwd(), "public", new URL(address, "http://localhost").pathname), "utf8");
    found = new Map(Array.from(markup.matchAll(/<path id="([\w-]+)"[^>]*\/>/g), ([element, id]) => [id, element]));
    elements.set(address, found);
  }
  return found;
}

/** SVG markup with what it uses of other files inside it. `files` are the addresses that it may refer to. */
export function withFilesInside(markup: string, files: readonly string[]): string {
  const inside = new Map<string, string>();
  let out = markup;
  for (const file of files) {
    const parts = elementsOf(file);
    out = out.replaceAll(/ href="([^"#]+)#([\w-]+)"/g, (whole, address: string, id: string) => {
      const element = address.replaceAll("&amp;", "&") === file ? parts.get(id) : undefined;
      if (!element) return whole;
      inside.set(id, element);
      return ` href="#${id}"`;
    });
  }
  if (inside.size === 0) return out;
  // After title and description: what reads a drawing aloud expects them first.
  const described = out.indexOf("</desc>");
  const start = described < 0 ? out.indexOf(">") + 1 : described + "</desc>".length;
  return `${out.slice(0, start)}<defs>${[...inside.values()].join("")}</defs>${out.slice(start)}`;
}
