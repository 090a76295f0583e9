/** Search over what a summit holds: how text becomes terms, and what is found; the same on the server and in a browser. */
import MiniSearch, { type AsPlainObject, type Options } from "minisearch";

export const KINDS = ["chart", "figure", "point", "corridor", "member", "place", "source", "page"] as const;
export type Kind = (typeof KINDS)[number];

/** What can be found: its name, and a few words that tell what it is. */
export interface Hit {
  kind: Kind;
  title: string;
  hint: string;
  href: string;
}

/** A hit with what it is found by beside its title and hint. */
export interface SearchDocument extends Hit {
  id: number;
  text: string;
}

/** The longest text that is looked for, in characters. */
export const LONGEST_SEARCH = 80;
/** How many hits are shown. */
export const MOST_HITS = 40;

/** Characters of scripts that are written without spaces: each is a term of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

const OPTIONS: Options<SearchDocument> = {
  fields: ["title", "hint", "text"],
  storeFields: ["kind", "title", "hint", "href"],
  tokenize: (text) => text.replace(UNSPACED, " $& ").split(/[\p{Z}\p{P}\p{S}\p{C}]+/u),
  // Letters without their marks, so that "Urumqi" finds "Ürümqi".
  processTerm: (term) => term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() || null,
};

export function searchIndex(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents);
  return index;
}

/** An index as JSON has it. */
export function readIndex(json: unknown): MiniSearch<SearchDocument> {
  return MiniSearch.loadJS(json as AsPlainObject, OPTIONS);
}

/**
 * What has all the words of a text, the best first: a word may be begun only, and one of five letters or more may have
 * one wrong, one of eleven or more two. Charts, figures and points come before places and sources that match as well.
 */
export function search(index: MiniSearch<SearchDocument>, text: string): Hit[] {
  const found = index.search(text.slice(0, LONGEST_SEARCH), {
    combineWith: "AND",
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? Math.ceil(term.length / 10) : false),
    boost: { title: 3, hint: 1.5 },
    boostDocument: (_id, _term, stored) => (stored?.kind === "source" ? 0.6 : stored?.kind === "place" ? 0.8 : 1),
  });
  return found.slice(0, MOST_HITS).map(({ kind, title, hint, href }) => ({ kind, title, hint, href }));
}
