/** What is wrong with a request before any page sees it. */
export interface Refusal {
  status: 400 | 405 | 414;
  text: string;
}

/** Longest path with query that is read, in characters. No view comes near it. */
export const LONGEST_URL = 4096;

export function refusalOf(method: string, url: string, host: string | undefined): Refusal | undefined {
  if (method !== "GET" && method !== "HEAD") return { status: 405, text: "Only GET and HEAD are answered here." };
  if (url.length > LONGEST_URL)
    return {
      status: 414,
      text: `This address has ${url.length} characters; up to ${LONGEST_URL} are read. Shorten what follows the question mark.`,
    };
  if (host === undefined || !/^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(host))
    return { status: 400, text: "The request names no valid host." };
  const mark = url.indexOf("?");
  const [path, query] = mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
  if (!decodes(path))
    return { status: 400, text: "The path has a % that no two hexadecimal digits follow, or bytes that are not UTF-8. Check the link." };
  if (!decodes(query))
    return {
      status: 400,
      text: "What follows the question mark has a % that no two hexadecimal digits follow, or bytes that are not UTF-8. Check the link.",
    };
  if (!path.startsWith("/") || path.startsWith("//") || path.includes("\\"))
    return { status: 400, text: "The path is not one of this site. Check the link." };
  return undefined;
}

function decodes(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes("\0");
  } catch {
    return false;
  }
}
