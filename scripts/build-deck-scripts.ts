/**
 * Writes what the build of the pages does not: .next/deck-script.json, the script of decks saved as one file with its hash
 * for their policy, and .next/offline.js, the worker of decks saved for offline use.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";

/** Outlines stand in the file itself: what a drawing takes from the base map, it finds in its own document. */
const OUTLINES_INSIDE = 'export const BASE_MAP = ""; export const SMALL_MAP = "";';

const SHARED = {
  bundle: true,
  minify: true,
  target: "es2022",
  format: "iife",
  legalComments: "none",
  charset: "utf8",
} satisfies BuildOptions;

async function bundled(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({ ...SHARED, ...options, entryPoints: [entry], write: false });
  return outputFiles[0].text;
}

/** The script as it stands in a file, and its hash as a Content-Security-Policy names it. */
async function deckScript(): Promise<{ script: string; hash: string }> {
  const text = await bundled("components/deck/one-file/entry.tsx", {
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    // Only a server asks for it.
    external: ["react-dom/server"],
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
  const script = text.replaceAll("<script", "\\x3cscript").replaceAll("<!--", "\\x3c!--");
  return { script, hash: `sha256-${createHash("sha256").update(script).digest("base64")}` };
}

if (process.argv[1]?.endsWith("build-deck-scripts.ts")) {
  mkdirSync(".next", { recursive: true });
  writeFileSync(".next/deck-script.json", JSON.stringify(await deckScript()));
  writeFileSync(".next/offline.js", await bundled("components/offline/worker.ts"));
}
