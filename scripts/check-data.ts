/** Validates the dataset: prints every fault and exits with 1 when there is one. */
import { relative } from "node:path";
import { loadData } from "../data";

const { datasets, faults } = loadData("data");
for (const { message } of faults) console.error(message.replaceAll(process.cwd(), relative(process.cwd(), ".")));
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? "fault" : "faults"} in the dataset.`);
  process.exit(1);
}
for (const { summit, series, version } of datasets.values()) {
  const rows = Object.values(series).reduce((sum, one) => sum + one.rows.length, 0);
  console.info(
    `${summit.id} ${version}: ${summit.figures.length} figures, ${summit.proposals.length} points, ${summit.corridors.length} corridors, ${rows} rows in ${Object.keys(series).length} series. No faults.`,
  );
}
