/** The answers of a site that is served, kept as files, each with its addresses translated. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileAddress, isPage } from "../../lib/as-files";
import { leadingTo, pathOf, type Translation, translate, translatePage } from "./translate";

export interface Keeping extends Translation {
  /** Where the site is served while it is kept. */
  origin: string;
  folder: string;
  /** Whether a file is there already: of the build, or of public/. */
  isThere(address: string): boolean;
}

/** How many answers are waited for at once. */
const AT_ONCE = 4;
const TEXT = /^(text\/|application\/([a-z]+\+)?(json|xml)|image\/svg)/;

/**
 * Keeps what is asked for by `first` and all that it leads to. Resolves with the number of files. Throws with every address
 * that has no answer, and where it stands.
 */
export async function keep(keeping: Keeping, first: readonly string[]): Promise<number> {
  const { site } = keeping;
  const known = new Set<string>();
  const waiting: { address: string; from: string }[] = [];
  const faults: string[] = [];
  const add = (address: string, from: string) => {
    // Of a page there is one file, whatever is asked of it.
    const [path] = address.split(isPage(address) ? /[?#]/ : "#");
    if (known.has(fileAddress(path, "")) || keeping.isThere(path)) return;
    known.add(fileAddress(path, ""));
    waiting.push({ address: path, from });
  };
  for (const address of first) add(address, "the list");
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { address, from } = next;
      const fault = await keepOne(keeping, address, (found) => add(found, address));
      if (fault) faults.push(`${address}: ${fault} (in ${from})`);
    }
  };
  // Who finds nothing waiting may find it when the others have read what they have.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (faults.length > 0) throw new Error(`${site} cannot be kept as files:\n${faults.join("\n")}`);
  return known.size;
}

async function keepOne(keeping: Keeping, address: string, found: (address: string) => void): Promise<string | undefined> {
  const response = await fetch(keeping.origin + address, { redirect: "manual" });
  const leads = response.headers.get("location");
  const type = response.headers.get("content-type") ?? "";
  if (leads !== null) {
    found(leads);
    await write(keeping.folder, fileAddress(address, ""), leadingTo(fileAddress(leads, pathOf(keeping.site))));
  } else if (response.status !== 200) return `status ${response.status}`;
  else if (!TEXT.test(type)) await write(keeping.folder, fileAddress(address, ""), Buffer.from(await response.arrayBuffer()));
  else {
    const text = await response.text();
    const kept = type.startsWith("text/html") ? translatePage(text, keeping, found) : translate(text, keeping, found);
    await write(keeping.folder, fileAddress(address, ""), kept);
  }
}

/** Keeps what the site answers for pages that it does not have, where hosts look for it. */
export async function keepMissing(keeping: Keeping, address: string): Promise<void> {
  const response = await fetch(keeping.origin + address);
  await write(
    keeping.folder,
    "/404.html",
    translatePage(await response.text(), keeping, () => {}),
  );
}

async function write(folder: string, address: string, content: string | Buffer): Promise<void> {
  const path = join(folder, decodeURIComponent(address.split("?")[0]) + (address.endsWith("/") ? "index.html" : ""));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
