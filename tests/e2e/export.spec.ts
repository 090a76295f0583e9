/** The dashboard kept as files, on a host that runs nothing, under a path of it. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { JSDOM } from "jsdom";
import { bin, run } from "../../scripts/run";
import { type Host, hostFiles } from "./static-host";

const UNDER = "/plenary";
const summit = "/en/sco-2024-astana";

let folder: string;
let host: Host;
let base: string;

// All of them read what is kept once.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), "plenary-export-"));
  host = await hostFiles(folder, UNDER);
  base = `${host.origin}${UNDER}${summit}`;
  expect(await run(bin("tsx"), ["scripts/export.ts", folder], { SITE_URL: `${host.origin}${UNDER}` })).toBe(0);
});

test.afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

/** What goes wrong on a page from now on: requests without an answer or to elsewhere, faults of scripts. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${host.origin}${UNDER}/`)) faults.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (fault) => faults.push(String(fault)));
  return faults;
}

/** The values of attributes of a page by their names, and its ids. */
function read(html: string): { ids: Set<string>; addresses: string[] } {
  const markup = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, (element) => element.slice(0, element.indexOf(">") + 1));
  const values = (names: string) =>
    Array.from(markup.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, "g")), ([, value]) => value.replaceAll("&amp;", "&"));
  const whole = values("content").filter((value) => value.startsWith(host.origin));
  return { ids: new Set(values("id")), addresses: [...values("href|src|action|data-part"), ...whole] };
}

test("no page leads to nothing, to what it does not follow, or out of the path that the files stand under", async () => {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("index.html"));
  expect(pages.length).toBeGreaterThan(80);
  const ids = new Map<string, Set<string>>();
  /** Pages that follow what their address asks for. */
  const live = new Set<string>();
  const links: { from: string; to: URL }[] = [];
  for (const name of pages) {
    const from = `${host.origin}${UNDER}/${name.slice(0, -"index.html".length)}`;
    const html = await (await fetch(from)).text();
    const page = read(html);
    ids.set(from, page.ids);
    if (/ class="(chart chart-page|[^"]*\b(presenter|handout)\b)/.test(html)) live.add(from);
    links.push(...page.addresses.map((address) => ({ from, to: new URL(address, from) })).filter(({ to }) => to.origin === host.origin));
  }
  const faults = new Set(links.filter(({ to }) => !to.pathname.startsWith(`${UNDER}/`)).map(({ from, to }) => `${from} leads to ${to}`));
  const answers = new Map<string, Response>();
  for (const { from, to } of links) {
    const address = to.origin + to.pathname;
    const answer = answers.get(address) ?? (await fetch(address, { method: "HEAD" }));
    answers.set(address, answer);
    if (answer.status !== 200) faults.add(`${from} leads to ${to}: ${answer.status}`);
    const there = ids.get(answer.url);
    if (to.search && there && !live.has(answer.url)) faults.add(`${from} leads to ${to}, which does not follow it`);
    if (to.hash && there && !there.has(decodeURIComponent(to.hash.slice(1))))
      faults.add(`${from} leads to ${to}, where nothing has that id`);
  }
  expect(answers.size).toBeGreaterThan(300);
  expect([...faults]).toEqual([]);
});

test("what a chart fetches is there for every state: each shows what the served site shows", async ({ page, request, baseURL }) => {
  const faults = faultsOf(page);
  for (const view of [
    "trade-by-member?as=share&year=2010&members=kaz~uzb",
    "trade-targets?reading=china&by=2050",
    "topics?scope=summit&by=words",
    "corridors?place=astana",
    "trade-matrix",
  ]) {
    const { document } = new JSDOM(await (await request.get(`${baseURL}${summit}/${view}`)).text()).window;
    await page.goto(`${base}/${view}`);
    await expect(page.locator("h1"), view).toHaveText(document.querySelector("h1")?.textContent ?? "");
    await expect(page.locator(".chart-subtitle"), view).toHaveText(document.querySelector(".chart-subtitle")?.textContent ?? "");
  }
  expect(faults).toEqual([]);
});

test("a choice changes the chart and the address, Back undoes it, and only what has files offers them", async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${base}/trade-by-member`, { waitUntil: "networkidle" });
  const first = (await page.locator("h1").textContent()) ?? "";
  await expect(page.locator(".files").getByRole("link")).toHaveCount(5);
  await page.getByRole("link", { name: "exports", exact: true }).click();
  await expect(page).toHaveURL(`${base}/trade-by-member/?measure=exports`);
  await expect(page.locator("h1")).not.toHaveText(first);
  await expect(page.locator(".files").getByRole("link")).toHaveCount(0);
  await page.getByRole("link", { name: "Share and cite" }).click();
  await expect(page.locator(".share-panel")).toContainText(`${base}/trade-by-member?measure=exports`);
  await expect(page.locator(".share-panel img")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(page).toHaveURL(`${base}/trade-by-member/`);
  await expect(page.locator("h1")).toHaveText(first);
  expect(faults).toEqual([]);
});

test("the dashboard’s charts become live, and search finds", async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${host.origin}${UNDER}/`);
  await expect(page).toHaveURL(`${base}/`);
  const chart = page.locator("#trade-by-member");
  await chart.scrollIntoViewIfNeeded();
  const before = (await chart.locator(".chart-title").textContent()) ?? "";
  await chart.getByRole("link", { name: "exports", exact: true }).click();
  await expect(chart.locator(".chart-title")).not.toHaveText(before);
  await expect(page).toHaveURL(`${base}/`);
  await page.keyboard.press("/");
  await expect(page.locator(".search-panel [role=combobox]")).toBeFocused();
  await page.keyboard.type("railwys over");
  await expect(page.locator(".search-panel [role=option]").first()).toContainText("350,000 km");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${base}/figures/s09/`);
  expect(faults).toEqual([]);
});

test("a briefing is presented from the slide that its address names, and printed", async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${base}/present/overview?slide=4`);
  const number = page.locator(".presenter .shown .slide-number");
  await expect(number).toHaveText("4 / 5");
  await page.keyboard.press("ArrowLeft");
  await expect(number).toHaveText("3 / 5");
  await expect(page.locator(".presenter .shown .slide h1")).not.toBeEmpty();
  await page.goto(`${base}/present/overview/handout?layout=notes`);
  await expect(page.locator(".handout[data-ready] .sheet-notes").first()).toBeVisible({ timeout: 15_000 });
  expect(faults).toEqual([]);
});

test("what only a server can do is said, never answered with something else", async ({ page }) => {
  await page.goto(`${base}/figures?verdict=consistent`);
  await expect(page.locator(".ignored")).toContainText("in one state only");
  await expect(page.locator(".ledger-form")).toHaveCount(0);
  await page.goto(`${base}/figures`);
  await expect(page.locator(".ignored")).toHaveCount(0);
  await page.goto(`${base}/trade-targets?as-of=2026-01-01`);
  await expect(page.locator(".ignored")).toContainText("as-of");
  await page.goto(`${base}/trade-by-member/embed?year=2010`);
  await expect(page.locator(".said")).toContainText("in one state only");
  await page.goto(`${base}/trade-by-member/embed`);
  await expect(page.locator(".said")).toBeHidden();
  expect((await page.goto(`${base}/nowhere`))?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveText("There is no such page");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a chart stands whole, and the page says that links to other states of it open this one", async ({ page }) => {
    await page.goto(`${base}/trade-by-member?year=2010`);
    await expect(page.locator(".plot svg[role=img]:visible")).toHaveCount(1);
    await expect(page.locator(".chart table tbody tr").first()).toBeAttached();
    await expect(page.locator("noscript > p")).toContainText("Without JavaScript each page shows the state that it opens with");
  });
});
