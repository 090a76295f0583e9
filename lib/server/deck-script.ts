/** The script of decks saved as one file, as the build wrote it; undefined where nothing was built. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function deckScriptFile(): string | undefined {
  const file = join(process.cwd(), ".next", "deck-script.json");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
