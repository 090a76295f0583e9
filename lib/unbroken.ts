/** An amount with its unit, and two short words that a dash joins: "$3 trillion", "350,000 km", "North–South". */
const UNBROKEN = /(\p{Sc}\d[\d.,]*\s\p{L}+|\d[\d.,]*\s(?:km|mm|t|TEU)(?![\p{L}\d])|(?<![\p{L}–])\p{L}{1,9}–\p{L}{1,9}(?![\p{L}–]))/u;

/** A heading in parts: every second one is not to be broken between two lines. */
export function unbrokenParts(text: string): string[] {
  return text.split(UNBROKEN);
}

/** A heading for where lines are broken at spaces: with no-break spaces inside of what is to stay on one line. */
export function unbroken(text: string): string {
  return unbrokenParts(text)
    .map((part, i) => (i % 2 === 0 ? part : part.replace(/\s/g, "\u00a0")))
    .join("");
}
