/** The message catalogue on the server: messages/{locale}/{area}.json, read once and parsed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { MessageAst, Messages } from "../messages";

const root = join(process.cwd(), "messages");

/** Languages that have a folder; the first is the one fallen back to. */
export const locales = readdirSync(root).sort((a, b) => Number(b === "en") - Number(a === "en"));

const catalogues = new Map<string, Messages>();

/** All messages of a language as "area.name". Throws when a message is no ICU message, naming it. */
export function catalogueOf(locale: string): Messages {
  let messages = catalogues.get(locale);
  if (!messages) {
    messages = {};
    for (const file of readdirSync(join(root, locale))) {
      const area = file.replace(/\.json$/, "");
      const strings: Record<string, string> = JSON.parse(readFileSync(join(root, locale, file), "utf8"));
      for (const [name, text] of Object.entries(strings)) messages[`${area}.${name}`] = parsed(`${locale}/${file}: ${name}`, text);
    }
    catalogues.set(locale, messages);
  }
  return messages;
}

const areas = new Map<string, Messages>();

/** The messages of one area, for a page to carry; the same object every time, so that a page carries it once. */
export function messagesFor(locale: string, area: string): Messages {
  const key = `${locale}/${area}`;
  let messages = areas.get(key);
  if (!messages) {
    messages = Object.fromEntries(Object.entries(catalogueOf(locale)).filter(([name]) => name.startsWith(`${area}.`)));
    areas.set(key, messages);
  }
  return messages;
}

function parsed(where: string, text: string): string | MessageAst {
  if (!/[{}'<]/.test(text)) return text;
  try {
    return parse(text, { ignoreTag: true, captureLocation: false });
  } catch (fault) {
    throw new Error(`${where}: not an ICU message (${fault instanceof Error ? fault.message : fault})`);
  }
}
