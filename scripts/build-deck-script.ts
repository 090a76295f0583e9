/** Writes .next/deck-script.json: the script of decks saved as one file, and its hash for their policy. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

/** Outlines stand in the file itself: what a drawing takes from the base map, it finds in its own document. */
const OUTLINES_INSIDE = 'export const BASE_MAP = ""; export const SMALL_MAP = "";';

/** The script as it stands in a file, and its hash as a Content-Security-Policy names it. */
export async function deckScript(): Promise<{ script: string; hash: string }> {
  const { outputFiles } = await build({
    entryPoints: ["components/deck/one-file/entry.tsx"],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    format: "iife",
    jsx: "automatic",
    legalComments: "none",
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "outlines-inside",
        setup(on) {
          on.onLoad({ filter: /lib\/map\/base-map\.ts$/ }, () => ({ contents: OUTLINES_INSIDE, loader: "ts" }));
        },
      },
    ],
  });
  // Inside strings of React's: as they stand, an HTML parser would look for another end of the script.
  const script = outputFiles[0].text.replaceAll("<script", "\\x3cscript").replaceAll("<!--", "\\x3c!--");
  return { script, hash: `sha256-${createHash("sha256").update(script).digest("base64")}` };
}

if (process.argv[1]?.endsWith("build-deck-script.ts")) {
  mkdirSync(".next", { recursive: true });
  writeFileSync(".next/deck-script.json", JSON.stringify(await deckScript()));
}
