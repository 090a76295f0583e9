import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import JSZip from "jszip";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import pixelmatch from "pixelmatch";
import sharp, { type Sharp } from "sharp";

test.setTimeout(120_000);

const overview = "/en/sco-2024-astana/present/overview/handout";
const run = promisify(execFile);
const deck = (args: string[], env: Record<string, string> = {}) =>
  run("node_modules/.bin/tsx", ["scripts/deck.ts", ...args], { env: { ...process.env, ...env }, timeout: 110_000 });

test("pictures of all slides are what the slides show", async ({ page }, info) => {
  await page.goto(overview);
  await expect(page.locator(".handout[data-ready]")).toBeVisible({ timeout: 25_000 });
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.getByRole("button", { name: "Pictures (ZIP)" }).click(),
  ]);
  await download.saveAs(info.outputPath("slides.zip"));
  const zip = await JSZip.loadAsync(await readFile(info.outputPath("slides.zip")));
  const names = Object.keys(zip.files);
  expect(names).toHaveLength(10);
  expect(names.slice(3, 5)).toEqual(["03-02-what-the-trade-target-can-mean.png", "03-03-what-the-trade-target-can-mean.png"]);
  const sheets = page.locator(".sheet .stage");
  for (const [i, name] of names.entries()) {
    const picture = sharp((await zip.file(name)?.async("nodebuffer")) ?? Buffer.alloc(0));
    const { width, height } = await picture.metadata();
    expect([width, height]).toEqual([1920, 1080]);
    const small = { width: 480, height: 270, fit: "fill" } as const;
    const raw = (one: Sharp) => one.resize(small).flatten().ensureAlpha().raw().toBuffer();
    const [made, seen] = [await raw(picture), await raw(sharp(await sheets.nth(i).screenshot()))];
    const differing = pixelmatch(new Uint8Array(made), new Uint8Array(seen), undefined, small.width, small.height, { threshold: 0.25 });
    expect(differing / (small.width * small.height), name).toBeLessThan(0.02);
  }
});

test("a terminal makes the same files, with links that lead to the site", async () => {
  const info = test.info();
  const out = info.outputPath("files");
  const { stdout } = await deck(["overview", "--out", out], { SITE_URL: "https://figures.example.org" });
  const base = join(out, "astana-2024-in-five-slides");
  expect(stdout.trim().split("\n")).toEqual([`${base}.pdf`, `${base}.pptx`, `${base}.html`, `${base}-slides.zip`]);
  const pdf = await getDocument({ data: new Uint8Array(await readFile(`${base}.pdf`)), verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(10);
  const links = (await (await pdf.getPage(3)).getAnnotations()).flatMap(({ url }) => url ?? []);
  expect(links.join()).toContain("https://figures.example.org/en/sco-2024-astana/trade-targets");
  const pptx = await JSZip.loadAsync(await readFile(`${base}.pptx`));
  expect(await pptx.file("ppt/slides/_rels/slide3.xml.rels")?.async("string")).toContain(
    "https://figures.example.org/en/sco-2024-astana/trade-targets",
  );
  const html = await readFile(`${base}.html`, "utf8");
  expect(html).toContain('"site":"https://figures.example.org"');
  for (const text of [
    html,
    ...(await Promise.all(
      Object.keys(pptx.files)
        .filter((name) => /\.(xml|rels)$/.test(name))
        .map(async (name) => (await pptx.file(name)?.async("string")) ?? ""),
    )),
  ])
    expect(text).not.toContain("localhost");
});

test("a terminal takes a deck's own file, and says what is wrong with what it cannot take", async () => {
  const info = test.info();
  const file = info.outputPath("mine.json");
  const slide = { id: "a", kind: "text", title: "Mine", notes: "Say hello." };
  const mine = {
    format: "plenary-deck",
    version: 1,
    id: "own-a",
    summit: "sco-2024-astana",
    language: "en",
    title: "Mine",
    slides: [slide],
  };
  await writeFile(file, JSON.stringify(mine));
  const { stdout } = await deck([file, "--pdf", "--layout", "notes", "--ratio", "4-3", "--out", info.outputPath()]);
  expect(stdout.trim()).toBe(info.outputPath("mine-notes.pdf"));
  const pdf = await getDocument({ data: new Uint8Array(await readFile(stdout.trim())), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toContain("Say hello.");
  await writeFile(file, JSON.stringify({ ...mine, slides: [{ ...slide, kind: "film" }] }));
  for (const [args, said] of [
    [[file], /mine\.json: slides\[0\]\.kind: expected/],
    [["overvieww"], /There is no deck "overvieww" of sco-2024-astana; there are overview, figures, full\./],
    [["overview", "--layout", "nine"], /There is no layout "nine"; there are slides, notes, three\./],
    [[], /Usage: npm run deck/],
  ] as const)
    await expect(deck([...args])).rejects.toThrow(said);
});
