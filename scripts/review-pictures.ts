/**
 * Writes test-results/pictures.html: every picture of tests/pictures that is not as it was, old, new and what differs.
 * Old is the last commit, or the revision named: `npm run review-pictures -- main`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { catalogue } from "../charts";
import { dataset, newestSummit } from "../data";
import { notableOf } from "../lib/chart";
import { changesBetween, type Pictures, reviewPage } from "./pictures/review";
import { drawable, longOutlines, slugOf } from "./pictures/text";

const FOLDER = "tests/pictures";
const MAP = "public/map/eurasia.svg";
const PAGE = "test-results/pictures.html";
const MOST_BYTES = 64 * 1024 * 1024;

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8", maxBuffer: MOST_BYTES, stdio: ["ignore", "pipe", "pipe"] });
}

function committed(base: string): Pictures {
  const files = git("ls-tree", "-r", "-z", "--name-only", base, "--", FOLDER).split("\0").filter(Boolean);
  const outlines = longOutlines(git("show", `${base}:${MAP}`));
  return new Map(files.map((file) => [file, drawable(git("show", `${base}:${file}`), outlines)]));
}

function present(): Pictures {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".svg"));
  const outlines = longOutlines(readFileSync(MAP, "utf8"));
  return new Map(files.map((file) => [`${FOLDER}/${file}`, drawable(readFileSync(`${FOLDER}/${file}`, "utf8"), outlines)]));
}

/** Chart and state of each picture by the path of its file. */
async function names(): Promise<Map<string, string>> {
  const data = dataset(newestSummit());
  const charts = await Promise.all(Object.values(catalogue).map(async (load) => (await load()).default));
  return new Map(
    charts.flatMap((chart) =>
      notableOf(chart, chart.domain(data)).map(({ name, query }) => [`${FOLDER}/${chart.id}/${slugOf(query)}.svg`, `${chart.id}, ${name}`]),
    ),
  );
}

async function main(): Promise<number> {
  const base = process.argv[2] ?? "HEAD";
  let before: Pictures;
  try {
    before = committed(base);
  } catch (fault) {
    const why = existsSync(".git") ? (fault as Error).message : "this folder is no git repository";
    console.error(`There is nothing to compare the pictures with: git does not give those of ${base} (${why.trim()}).`);
    return 1;
  }
  const after = present();
  const changes = changesBetween(before, after);
  const known = await names();
  const same = after.size - changes.filter(({ kind }) => kind !== "removed").length;
  mkdirSync("test-results", { recursive: true });
  writeFileSync(PAGE, reviewPage({ changes, same, base, nameOf: (path) => known.get(path) ?? path }));
  console.info(`${changes.length} of ${after.size} pictures are not as in ${base}: ${PAGE}`);
  return 0;
}

process.exit(await main());
