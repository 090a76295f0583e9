import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import JSZip from "jszip";
import { type Served, serve } from "@/scripts/serve";
import { axeFaults } from "./axe";
import { opened } from "./opened";

test.setTimeout(180_000);

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#1A3C6E"/></svg>';
const style = { name: "Ministry of Figures", logo: "logo.svg", colours: { title: "#1A3C6E", line: "#9A2A2A" }, font: "inter" };
const blue = "rgb(26, 60, 110)";

test("a house style is on slides, frames, presentations and files, and leaves the colours of data alone", async ({ browser }, info) => {
  await writeFile(info.outputPath("logo.svg"), logo);
  await writeFile(info.outputPath("house.json"), JSON.stringify(style));
  process.env.HOUSE_STYLE = info.outputPath("house.json");
  let served: Served | undefined;
  try {
    served = await serve({ workers: 1, fresh: false });
    const base = `${served.origin}/en/sco-2024-astana`;
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    const refused: string[] = [];
    page.on("console", (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
    await opened(page, `${base}/present/overview?slide=3`);
    const slide = page.locator(".presenter .shown .slide");
    await expect(slide.locator("h1")).toHaveCSS("color", blue);
    await expect(slide.locator("h1")).toHaveCSS("font-family", /Inter/);
    await expect(slide.locator(".slide-foot")).toHaveCSS("border-top-color", "rgb(154, 42, 42)");
    await expect(slide.getByRole("img", { name: "Ministry of Figures" })).toBeVisible();
    // Stated stays warm.
    await opened(page, `${base}/present/overview?slide=2`);
    await expect(slide.locator(".value")).toHaveCSS("color", "rgb(180, 83, 10)");
    expect(await axeFaults(page)).toEqual([]);

    await page.goto(`${base}/topics/embed`);
    await expect(page.locator("h1")).toHaveCSS("color", blue);
    await expect(page.getByRole("img", { name: "Ministry of Figures" })).toBeVisible();

    await page.goto(`${base}/present/overview/handout`);
    await expect(page.locator(".handout[data-ready]")).toBeVisible({ timeout: 25_000 });
    const take = async (name: string, to: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download", { timeout: 60_000 }),
        page.getByRole("button", { name }).click(),
      ]);
      await download.saveAs(info.outputPath(to));
    };
    await take("PowerPoint", "deck.pptx");
    const zip = await JSZip.loadAsync(await readFile(info.outputPath("deck.pptx")));
    const xml = (await zip.file("ppt/slides/slide3.xml")?.async("string")) ?? "";
    expect(xml).toContain('val="1A3C6E"');
    expect(xml).toContain('descr="Ministry of Figures"');
    const map = await zip.file("ppt/media/image-6-1.png")?.async("nodebuffer");
    expect(map?.readUInt32BE(16), "the map's picture is not the logo").toBeGreaterThan(1000);

    await take("One file (HTML)", "deck.html");
    const alone = await (await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } })).newPage();
    await alone.goto(`${pathToFileURL(info.outputPath("deck.html")).href}?slide=3`);
    await expect(alone.locator(".shown h1")).toHaveCSS("color", blue);
    await expect(alone.locator(".shown").getByRole("img", { name: "Ministry of Figures" })).toBeVisible();
    expect(refused).toEqual([]);
  } finally {
    delete process.env.HOUSE_STYLE;
    await served?.stop();
  }
});
