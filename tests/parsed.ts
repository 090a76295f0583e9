import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM("").window;

/** Markup as a document without a window, which takes longer to make than most texts to read. */
export function parsed(markup: string, type: DOMParserSupportedType = "text/html"): Document {
  return new DOMParser().parseFromString(markup, type);
}
