/** The answers of a site that is served, kept as files, each with its addresses translated. */
import { mkdir, writeFile } from "node:fs/promises";
import { Agent } from "node:http";
import { dirname, join } from "node:path";
import { fileAddress, isPage } from "../../lib/as-files";
import { ask } from "../serve";
import { leadingTo, pathOf, type Translation, translate, translatePage } from "./translate";

export interface Keeping extends Translation {
  /** Where the site is served while it is kept. */
  origin: string;
  folder: string;
  /** Whether a file is there already: of the build, or of public/. */
  isThere(file: string): boolean;
}

/** How many answers are waited for at once. */
const AT_ONCE = 4;
/** A connection that is kept may end just when it is used again. */
const SINGLE = new Agent();
const TEXT = /^(text\/|application\/([a-z]+\+)?(json|xml)|image\/svg)/;

/**
 * Keeps what is asked for by `first` and all that it leads to. Resolves with the number of files. Throws with every address
 * that has no answer, and where it stands.
 */
export async function keep(keeping: Keeping, first: readonly string[]): Promise<number> {
  const known = new Set<string>();
  const waiting: { address: string; from: string }[] = [];
  const faults: string[] = [];
  const add = (address: string, from: string) => {
    // Of a page there is one file, whatever is asked of it.
    const [asked] = address.split(isPage(address) ? /[?#]/ : "#");
    const file = fileOf(asked);
    if (known.has(file) || keeping.isThere(file)) return;
    known.add(file);
    waiting.push({ address: asked, from });
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
  if (faults.length > 0) throw new Error(`Not all of the site can be kept as files:\n${faults.join("\n")}`);
  return known.size;
}

async function keepOne(keeping: Keeping, address: string, found: (address: string) => void): Promise<string | undefined> {
  const { status, headers, body } = await ask(keeping.origin + address, SINGLE, "identity");
  if (headers.location) {
    found(headers.location);
    await write(keeping, fileOf(address), leadingTo(fileAddress(headers.location, pathOf(keeping.site))));
  } else if (status === 200) await write(keeping, fileOf(address), kept(body, headers["content-type"] ?? "", keeping, found));
  else return `status ${status}`;
}

/** Keeps what the site answers for pages that it does not have, where hosts look for it. */
export async function keepMissing(keeping: Keeping, address: string): Promise<void> {
  const { body, headers } = await ask(keeping.origin + address, SINGLE, "identity");
  await write(
    keeping,
    "/404.html",
    kept(body, headers["content-type"] ?? "", keeping, () => {}),
  );
}

function kept(body: Buffer, type: string, translation: Translation, found: (address: string) => void): string | Buffer {
  if (!TEXT.test(type)) return body;
  return (type.startsWith("text/html") ? translatePage : translate)(body.toString("utf8"), translation, found);
}

/** The path, from where the files stand, of the one that holds the answer to an address. */
function fileOf(address: string): string {
  const path = decodeURIComponent(fileAddress(address, "").split("?")[0]);
  return path.endsWith("/") ? `${path}index.html` : path;
}

async function write({ folder }: Keeping, file: string, content: string | Buffer): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
