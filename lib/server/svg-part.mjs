/** Cuts a drawing into parts that are drawn at once. */

/** How far letters reach above and below their line at most, in units of the drawing: titles have 44 to the em. */
const REACH = 60;

const TAGS = /<(\/?)(svg|g|text|defs|clipPath|mask|pattern|symbol|marker)\b([^>]*?)(\/?)>/g;

/**
 * The SVG that shows only what is `tall` from `top`, as large as that. Texts that lie outside are left out, where it
 * is plain that they do: turning letters into outlines takes most of the time, seen or not.
 *
 * @param {string} svg a whole drawing from 0, 0, with width, height and viewBox
 * @param {number} top
 * @param {number} tall
 * @returns {string}
 */
export function partOf(svg, top, tall) {
  const root = /^<svg [^>]*>/.exec(svg)?.[0];
  if (root === undefined) return svg;
  const window = root.replace(/ height="\d+"/, ` height="${tall}"`).replace(/viewBox="0 0 (\d+) \d+"/, `viewBox="0 ${top} $1 ${tall}"`);
  return window + withoutTexts(svg.slice(root.length), top - REACH, top + tall + REACH);
}

/**
 * @param {string} svg what stands in the root
 * @param {number} from
 * @param {number} to lines between the two stay
 * @returns {string}
 */
function withoutTexts(svg, from, to) {
  /** How far down each open element is moved; NaN where that is not plain. */
  const down = [0];
  const kept = [];
  let at = 0;
  let textEnd = 0;
  for (const tag of svg.matchAll(TAGS)) {
    const [, closing, name, attributes, empty] = tag;
    if (tag.index < textEnd || empty) continue;
    if (closing) {
      if (down.length > 1) down.pop();
      continue;
    }
    const line = down[down.length - 1] + (name === "g" || name === "text" ? movedDown(attributes) : Number.NaN);
    if (name !== "text") {
      down.push(line);
      continue;
    }
    const end = svg.indexOf("</text>", tag.index) + "</text>".length;
    textEnd = end;
    const y = line + Number(/ y="(-?[\d.]+)"/.exec(attributes)?.[1] ?? 0);
    if (!(y < from || y > to) || / d?y="/.test(svg.slice(tag.index + tag[0].length, end))) continue;
    kept.push(svg.slice(at, tag.index));
    at = end;
  }
  return kept.join("") + svg.slice(at);
}

/**
 * @param {string} attributes of an element
 * @returns {number} how far it is moved down; NaN where it is turned or grown
 */
function movedDown(attributes) {
  const transform = / transform="([^"]*)"/.exec(attributes)?.[1];
  if (transform === undefined) return 0;
  const moved = /^translate\(-?[\d.]+(?:[ ,]+(-?[\d.]+))?\)$/.exec(transform);
  return moved ? Number(moved[1] ?? 0) : Number.NaN;
}
