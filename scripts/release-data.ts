/**
 * Publishes the data as they stand: `npm run release-data -- "What was corrected, and why."`, with
 * `--method trade-targets "What is computed in another way."` where a chart's method changed. Refuses where a published
 * link would break. Links that the site has since the last release are published with it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { chartIds } from "../charts";
import { linksOf } from "./release/permalinks";
import { Refused, release } from "./release/release";

const PERMALINKS = "tests/permalinks.json";

function readWords(args: readonly string[]): { corrections: string[]; methods: { chart: string; text: string }[] } {
  const words = [...args];
  const corrections: string[] = [];
  const methods: { chart: string; text: string }[] = [];
  while (words.length > 0) {
    const word = words.shift() ?? "";
    if (word !== "--method") corrections.push(word);
    else {
      const [chart = "", text = ""] = words.splice(0, 2);
      if (!chartIds().includes(chart))
        throw new Refused([`--method names no chart: "${chart}" (expected one of ${chartIds().join(", ")})`]);
      if (!text) throw new Refused([`--method ${chart} says nothing: add what is computed in another way, in a sentence.`]);
      methods.push({ chart, text });
    }
  }
  return { corrections, methods };
}

try {
  const permalinks: string[] = JSON.parse(readFileSync(PERMALINKS, "utf8"));
  const day = new Date().toISOString().slice(0, 10);
  const made = await release({ folder: "data", day, permalinks, ...readWords(process.argv.slice(2)) });
  const fresh = (await linksOf(made.datasets, made.release.id)).filter((link) => !permalinks.includes(link));
  writeFileSync(PERMALINKS, `${JSON.stringify([...permalinks, ...fresh], null, 2)}\n`);
  const files = Object.values(made.release.files).filter((id) => id === made.release.id).length;
  console.info(`Release ${made.release.id}: ${files} files kept, ${fresh.length} links published. Commit data/releases and ${PERMALINKS}.`);
} catch (fault) {
  if (!(fault instanceof Refused)) throw fault;
  console.error(fault.message);
  process.exit(1);
}
