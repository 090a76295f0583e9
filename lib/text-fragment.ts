/**
 * The address of a page opened at some of its words (a text fragment, https://wicg.github.io/scroll-to-text-fragment/).
 * Hyphens, commas and ampersands have a meaning there and are escaped with the rest.
 */
export function textFragment(url: string, words: string): string {
  const escaped = encodeURIComponent(words).replaceAll("-", "%2D").replaceAll("'", "%27");
  return `${url.split("#")[0]}#:~:text=${escaped}`;
}
