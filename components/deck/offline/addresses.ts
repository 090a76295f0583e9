/** Every address that presenting a deck asks for. */
import type { Deck } from "@/data/shapes/deck";
import { answered } from "@/lib/answers";
import { gathered } from "../one-file/gather";
import type { DeckPlace } from "../slide-data";
import { thumbnailPaths } from "../thumbnail";

/** The page itself, its scripts and styles with what those name, data, pictures. Throws where the site does not answer. */
export async function addressesOf(page: string, deck: Deck, place: DeckPlace, progress: (part: number) => void): Promise<string[]> {
  const { data, pictures, files } = await gathered(deck, place, (part) => progress(part / 2));
  const code = await codeOf(page);
  const small = deck.slides.flatMap((slide) => thumbnailPaths(slide, place).map(({ src }) => src));
  return [...new Set([page, ...code, ...files, ...Object.keys(data), ...Object.keys(pictures), ...small])];
}

/** What a script or page names of the build: a chunk that is loaded later stands in it as text. */
const NAMED = /(?:\/_next\/)?static\/(?:chunks|css|media)\/[\w~.()[\]/-]+?\.(?:js|css|woff2|svg)/g;
/** What a style sheet names. */
const URL_IN_STYLES = /url\(["']?([^"')]+\.woff2)["']?\)/g;

async function codeOf(page: string): Promise<Set<string>> {
  const found = new Set<string>();
  const read = async (address: string) => {
    const text = await (await answered(address)).text();
    const named = [
      ...Array.from(text.matchAll(NAMED), ([name]) => `/_next/${name.replace(/^\/_next\//, "")}`),
      ...(address.endsWith(".css")
        ? Array.from(text.matchAll(URL_IN_STYLES), ([, url]) => new URL(url, new URL(address, location.origin)).pathname)
        : []),
    ].filter((one) => !found.has(one));
    for (const one of new Set(named)) found.add(one);
    await Promise.all([...new Set(named)].filter((one) => /\.(js|css)$/.test(one)).map(read));
  };
  await read(page);
  return found;
}
