/** What many summits cost: builds and serves copies of the project with 1, 10, 50 and 200 of them. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chartIds } from "../../../charts";
import { bin } from "../../run";
import { ask, keptConnections, serve } from "../../serve";
import { memoryOf } from "../load";
import { throughput } from "../serving";
import { copyProject, emptyData } from "./copy";
import { processorSeconds } from "./processor";
import { writeSummits } from "./summits";
import { type Growth, scaleTable } from "./table";

const SIZES = [1, 10, 50, 200] as const;
const KB = 1024;
const MB = KB ** 2;

const agent = keptConnections(1);

/** Most summits whose pages are asked for while the rate of pages is measured, and charts of each. */
const ASKED = 40;
const CHARTS = 4;

/** How long the server is given to compress a page that it keeps, in milliseconds. */
const SHRINKING = 500;

type Measured = Record<(typeof ROWS)[number]["name"], number>;

const ROWS = [
  { name: "check", what: "check of the data, processor time", unit: "s", keeps: "linear" },
  { name: "build", what: "build with that check, processor time", unit: "s", keeps: "linear" },
  { name: "scripts", what: "scripts of the browser, all, gzip", unit: "KB", keeps: "same" },
  { name: "start", what: "from start to the first dashboard", unit: "s", keeps: "linear" },
  { name: "dashboard", what: "dashboard: HTML, gzip", unit: "KB", keeps: "same" },
  { name: "chart", what: "a chart’s page: HTML, gzip", unit: "KB", keeps: "same" },
  { name: "sources", what: "sources of a summit: HTML, gzip", unit: "KB", keeps: "same" },
  { name: "index", what: "search index of a summit, gzip", unit: "KB", keeps: "same" },
  { name: "sitemap", what: "sitemap of a summit, gzip", unit: "KB", keeps: "same" },
  { name: "sitemaps", what: "list of sitemaps, gzip", unit: "KB", keeps: "linear" },
  { name: "all", what: "page of all summits: HTML, gzip", unit: "KB", keeps: "linear" },
  { name: "kept", what: "pages a second, kept", unit: "/s", keeps: "half" },
  { name: "fresh", what: "pages a second, rendered anew, summit after summit", unit: "/s", keeps: "half" },
  { name: "memory", what: "memory of one worker after that", unit: "MB", keeps: "linear" },
] as const satisfies readonly (Omit<Growth, "values"> & { name: string })[];

/** Builds, serves and measures each size. Returns the table and what it was measured on, in Markdown. */
export async function measureScale(sizes: readonly number[] = SIZES): Promise<string> {
  const copy = copyProject();
  const measured: Measured[] = [];
  try {
    // What compiling takes is the same for all: the first build leaves it to the others.
    await buildWith(copy.folder, 1);
    for (const size of sizes) {
      process.stderr.write(`${size} summits …\n`);
      measured.push(await measure(copy.folder, size));
    }
  } finally {
    copy.remove();
  }
  const growths = ROWS.map(({ name, ...row }) => ({ ...row, values: measured.map((one) => one[name]) }));
  return `${scaleTable(sizes, growths)}\n\n${CONDITIONS}`;
}

const CONDITIONS = [
  `Measured by \`npm run bench -- scale\` on ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}:`,
  "copies of one summit under other ids, each with copies of the series that it is held against; builds without the type check, after one that has compiled.",
].join(" ");

async function measure(folder: string, size: number): Promise<Measured> {
  const build = await buildWith(folder, size);
  const ids = readdirSync(join(folder, "data/summits")).map((name) => name.replace(/\.json$/, ""));
  const [newest] = ids;
  const check = await inCopy(folder, "scripts/check-data.ts");
  const begun = performance.now();
  const server = await serve({ workers: 1, fresh: false, folder });
  try {
    const weigh = async (path: string) => {
      const { status } = await ask(server.origin + path, agent, "gzip");
      if (status !== 200) throw new Error(`${status} for ${path}`);
      // Compressed quickly for the first reader, and well for the next.
      await new Promise((resolve) => setTimeout(resolve, SHRINKING));
      return (await ask(server.origin + path, agent, "gzip")).bytes / KB;
    };
    const base = `/en/${newest}`;
    await ask(server.origin + base, agent, "gzip");
    const start = (performance.now() - begun) / 1000;
    const weights = {
      dashboard: await weigh(base),
      chart: await weigh(`${base}/trade-targets`),
      sources: await weigh(`${base}/sources`),
      index: await weigh(`${base}/search/index.json`),
      sitemap: await weigh(`/sitemap/${newest}.xml`),
      sitemaps: await weigh("/sitemap.xml"),
      all: await weigh("/en/summits"),
    };
    return { check, build, scripts: scriptBytes(folder) / KB, start, ...weights, ...(await rates(server, ids, folder)) };
  } finally {
    await server.stop();
  }
}

/** Pages a second, first of the newest summit as they are kept, then of many summits, none of them kept. */
async function rates(server: { origin: string; pid: number }, ids: readonly string[], folder: string) {
  const pagesOf = (id: string) =>
    [
      "",
      ...chartIds()
        .slice(0, CHARTS)
        .map((chart) => `/${chart}`),
    ].map((page) => `/en/${id}${page}`);
  const named = (paths: string[]) => paths.map((path) => ({ name: path, path, charts: 0 }));
  const kept = await throughput(server.origin, named(pagesOf(ids[0])), { most: 5000, seconds: 4 });
  // Every summit is read once, as a search engine would: what stays in memory is what is kept.
  for (const id of ids) for (const path of pagesOf(id).slice(0, 2)) await ask(server.origin + path, agent, "gzip");
  const memory = memoryOf(server.pid) / MB;
  const anew = await serve({ workers: 1, fresh: true, folder });
  const paths = ids.slice(0, ASKED).flatMap(pagesOf);
  const fresh = await throughput(anew.origin, named(paths), { most: 400, seconds: 12, warm: pagesOf(ids[0]).length * 6 }).finally(
    anew.stop,
  );
  return { kept, fresh, memory };
}

function buildWith(folder: string, size: number): Promise<number> {
  writeSummits("data", emptyData(folder), size);
  return inCopy(folder, "scripts/build.ts");
}

function inCopy(folder: string, script: string): Promise<number> {
  return processorSeconds(folder, bin("tsx"), script);
}

/** Every script that the build made for browsers, in bytes of gzip. */
function scriptBytes(folder: string): number {
  const inside = join(folder, ".next/static");
  const files = readdirSync(inside, { recursive: true, encoding: "utf8" }).map((name) => join(inside, name));
  return files
    .filter((file) => file.endsWith(".js") && statSync(file).isFile())
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}
