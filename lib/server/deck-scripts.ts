/** Scripts of decks beside the pages' own, as the build wrote them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A script of the build by its file's name; undefined where nothing was built. */
export function deckScriptFile(name: "deck-script.json" | "offline.js"): string | undefined {
  const file = join(process.cwd(), ".next", name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
