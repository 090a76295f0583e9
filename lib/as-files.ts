/**
 * The site kept as files, on a host that runs nothing (`npm run export`). Such a host finds a file by its path alone and
 * answers whatever stands behind a question mark with the same file, so each answer has a path of its own there.
 */

const inBrowser = typeof document !== "undefined";

/** The path under which the files stand, "" for the root of their host; undefined where a server answers. */
export const FILES_AT = inBrowser ? document.documentElement.dataset.filesAt : process.env.FILES_AT;

/** An address from the root of the site as a browser asks for it. What the server writes is translated when it is kept. */
export function addressHere(address: string): string {
  return FILES_AT === undefined || !inBrowser ? address : fileAddress(address, FILES_AT);
}

/** Whether there are files of a view: its pictures, tables and codes. Of what is kept as files only the state that a chart opens with has them. */
export function hasFiles(query: string): boolean {
  return FILES_AT === undefined || query === "";
}

/** What is inside a summit, /{locale}/{summit}/…: only there an address with another query has another answer. */
const INSIDE = /^\/[a-z]{2,3}(?:-[a-zA-Z]{2,8})*\/[^/]+\//;
const FILE = /^(.*)\.(png|svg|csv|xlsx|json|atom|md)$/;
/** Endings of answers that are no pages, and what kind of file each is. */
const ANSWER = /\/(part|slice|qr)$/;
/** Any path that ends like a file. */
const NAMED_FILE = /\.\w+$/;
const KIND: Record<string, string> = { part: "json", slice: "json", qr: "svg" };

/**
 * Where the files hold the answer to an address from the root of the site, when they stand under the path `at`. The query
 * of a file becomes part of its name; that of a page stays, for scripts to follow. An address that is one of files already
 * stays as it is.
 */
export function fileAddress(address: string, at: string): string {
  if (!address.startsWith("/")) return address;
  const inside = at !== "" && address.startsWith(`${at}/`) ? address.slice(at.length) : address;
  const [, path, query, fragment] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(inside) as string[];
  return `${at}${fileName(path, query?.slice(1)) ?? `${pageName(path)}${query ?? ""}`}${fragment ?? ""}`;
}

/** Whether an address is that of a page, of which one file is kept, whatever its query. */
export function isPage(address: string): boolean {
  const [path] = address.split(/[?#]/);
  return fileName(path) === undefined && !NAMED_FILE.test(path);
}

function fileName(path: string, query = ""): string | undefined {
  if (!INSIDE.test(path)) return undefined;
  const [, stem, kind] = FILE.exec(path) ?? [];
  if (stem) return `${stem}${named(query)}.${kind}`;
  const [, answer] = ANSWER.exec(path) ?? [];
  return answer && `${path}${named(query)}.${KIND[answer]}`;
}

/** A query as part of a file's name, in characters that every host and disk takes as they are. */
function named(query: string): string {
  return query && `.${query.replace(/[^a-zA-Z0-9~,.=-]/g, (sign) => (sign === "&" ? "__" : `_${sign.charCodeAt(0).toString(16)}_`))}`;
}

/** Pages are folders, whose file every host sends. */
function pageName(path: string): string {
  return path.endsWith("/") || NAMED_FILE.test(path) ? path : `${path}/`;
}
