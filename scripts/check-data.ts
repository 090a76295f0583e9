/** Validates the dataset: prints every fault and exits with 1 when there is one. */
import { basename, relative } from "node:path";
import { rollup } from "d3-array";
import { loadData, releaseFaults } from "../data";
import { deckFiles, loadDecks } from "../data/decks";
import { namesIn } from "../data/load";
import { readReleases } from "../data/releases";
import { houseFile, loadHouse } from "../lib/server/house";

const { datasets, faults: ofData } = loadData("data");
const decks = loadDecks(
  deckFiles("data"),
  [...datasets.values()].map(({ summit }) => summit),
  namesIn("data", "summits")
    .map((path) => basename(path, ".json"))
    .filter((id) => !datasets.has(id)),
);
const faults = [...ofData, ...decks.faults, ...loadHouse(houseFile()).faults];
const messages = [...faults.map(({ message }) => message), ...(faults.length > 0 ? [] : releaseFaults("data"))];
for (const message of messages) console.error(message.replaceAll(process.cwd(), relative(process.cwd(), ".")));
if (messages.length > 0) {
  console.error(`\n${messages.length} ${messages.length === 1 ? "fault" : "faults"} in the dataset.`);
  process.exit(1);
}
const releases = readReleases("data");
const briefings = rollup(
  decks.decks,
  (all) => all.length,
  ({ summit }) => summit,
);
for (const { summit, series, version } of datasets.values()) {
  const rows = Object.values(series).reduce((sum, one) => sum + one.rows.length, 0);
  const released = releases.findLast(({ versions }) => versions[summit.id] === version);
  console.info(
    `${summit.id} ${version} (${released ? `released ${released.id}` : "not released: npm run release-data"}): ${summit.figures.length} figures, ${summit.proposals.length} points, ${summit.corridors.length} corridors, ${rows} rows in ${Object.keys(series).length} series, ${briefings.get(summit.id) ?? 0} briefings. No faults.`,
  );
}
