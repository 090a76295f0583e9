/** Keeps the dashboard as files for any static host, in out/ or the folder named: SITE_URL says where they will be served. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { summitIds } from "../data";
import { locales } from "../lib/server/messages";
import { siteSetting } from "../lib/server/site-setting";
import { build } from "./build";
import { isBuilt } from "./build-state";
import { scriptAddresses } from "./export/addresses";
import { type Keeping, keep, keepMissing } from "./export/keep";
import { pathOf, translate } from "./export/translate";
import { serve } from "./serve";

/** What the build names in scripts by its path. */
const BUILT_ROOTS = ["_next", "map", "embed"];
const FOLDER = "out";

async function main(folder: string): Promise<number> {
  const { SITE_URL } = process.env;
  const site = siteSetting(SITE_URL || "http://localhost:3000");
  if (!site) {
    console.error(`SITE_URL is "${SITE_URL}"; it takes an address that begins with http:// or https://.`);
    return 1;
  }
  if (!isBuilt() && (await build()) !== 0) return 1;
  rmSync(folder, { recursive: true, force: true });
  cpSync("public", folder, { recursive: true });
  cpSync(".next/static", join(folder, "_next/static"), { recursive: true });
  const translation = { site, roots: [...BUILT_ROOTS, ...locales, "download", "schema", "icon.svg"] };
  for (const file of filesIn(join(folder, "_next/static"), ".js"))
    writeFileSync(
      file,
      translate(readFileSync(file, "utf8"), { site, roots: BUILT_ROOTS }, () => {}),
    );
  // Each is asked for once: none is kept and compressed for later readers.
  const { origin, stop } = await serve({ workers: 2, fresh: true, env: { SITE_URL: site, FILES_AT: pathOf(site) } });
  try {
    const isThere = (file: string) => existsSync(join(folder, file));
    const keeping: Keeping = { ...translation, origin, folder, isThere };
    const pages = Array.from((await (await fetch(`${origin}/sitemap.xml`)).text()).matchAll(/<loc>([^<]+)<\/loc>/g), ([, page]) => page);
    const fetched = await Promise.all(locales.flatMap((locale) => summitIds().map((summit) => scriptAddresses(locale, summit))));
    const n = await keep(keeping, [
      ...["/", "/sitemap.xml", "/robots.txt", ...locales.map((locale) => `/${locale}`)],
      ...pages.map((page) => page.slice(site.length)),
      ...fetched.flat(),
    ]);
    await keepMissing(keeping, `/${locales[0]}/404`);
    console.info(`${n} answers are kept in ${folder}/, to be served at ${site}/`);
  } finally {
    await stop();
  }
  return 0;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

process.exit(await main(process.argv[2] ?? FOLDER));
