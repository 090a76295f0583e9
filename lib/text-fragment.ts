/**
 * The address of a page opened at some of its words (a text fragment, https://wicg.github.io/scroll-to-text-fragment/).
 * Hyphens, commas and ampersands have a meaning there and are escaped with the rest.
 */
export function textFragment(url: string, words: string): string {
  const escaped = encodeURIComponent(words).replaceAll("-", "%2D").replaceAll("'", "%27");
  return `${url.split("#")[0]}#:~:text=${escaped}`;
}

/** Where a source can be read: at the words that state something where they are known; undefined where it has no address. */
export function sourceAddress(url: string | undefined, words: string | undefined): string | undefined {
  return url !== undefined && words ? textFragment(url, words) : url;
}
