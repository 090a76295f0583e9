/**
 * Widths of text set in Inter, so that labels can be placed without a browser. Advance widths in thousandths of an em,
 * measured from Inter Variable 5.3 (Fontsource) without kerning; letters outside ASCII count as their base letter.
 */
const ASCII = {
  400: "281,288,466,633,642,982,644,300,365,365,501,662,288,460,288,360,631,407,610,618,646,593,620,566,619,620,288,302,662,662,662,511,966,690,654,730,722,601,590,746,743,269,571,672,565,903,753,765,639,765,644,642,646,744,690,985,682,679,629,365,360,365,471,456,323,562,612,571,612,583,370,613,591,242,242,549,242,876,591,600,612,612,376,528,327,591,562,818,546,562,552,426,333,426,662",
  600: "252,321,523,644,650,1004,663,326,373,373,540,673,319,465,319,379,660,423,623,636,666,612,640,576,640,640,319,329,673,673,673,543,999,728,659,737,722,605,588,749,746,277,580,703,565,922,759,769,645,773,652,650,660,736,728,1020,720,713,652,373,379,373,481,469,351,574,624,583,624,591,389,625,612,262,262,569,262,900,612,609,624,624,397,549,353,612,587,839,569,588,566,455,359,455,673",
} as const;

const OTHER: Record<string, number> = {
  "–": 500,
  "—": 1000,
  "’": 280,
  "“": 470,
  "”": 470,
  "×": 668,
  "→": 1000,
  "←": 1000,
  "…": 900,
  "·": 300,
  "−": 668,
  ı: 250,
};
const CYRILLIC = { upper: 755, lower: 626 };
const WIDE = 1000;

const tables = { 400: ASCII[400].split(",").map(Number), 600: ASCII[600].split(",").map(Number) };

export interface TextStyle {
  /** In pixels. */
  size: number;
  weight?: 400 | 600;
  /** Extra space after each letter, in pixels. */
  spacing?: number;
}

/** The size of a drawing's words in a drawing of a width, both in pixels: a step smaller where it is as narrow as a phone. */
export const fontOf = (width: number): number => (width < 480 ? 12 : 13);

/** The width of one line of text, in pixels; within about 2 % of what a browser draws. */
export function textWidth(text: string, { size, weight = 400, spacing = 0 }: TextStyle): number {
  let thousandths = 0;
  let letters = 0;
  for (const letter of text.normalize("NFD")) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x300 && code < 0x370) continue;
    letters += 1;
    thousandths += advance(letter, code, weight);
  }
  return (thousandths / 1000) * size + letters * spacing;
}

/** Breaks text into lines no wider than `width` pixels, at spaces and between Chinese letters; a single word may be wider. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    for (const [i, part] of partsOf(word).entries()) {
      const longer = line ? `${line}${i === 0 ? " " : ""}${part}` : part;
      if (line && textWidth(longer, style) > width) {
        lines.push(line);
        line = part;
      } else line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

const FULL_WIDTH = "[\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uff60]";
const OPENING = "[（《〈「『【〔〖“‘]";
const CLOSING = "[、。，．；：！？）》〉」』】〕〗”’…%％]";
const BREAKS = new RegExp(`(?<!${OPENING})(?!${CLOSING})(?:(?<=${FULL_WIDTH})|(?=${FULL_WIDTH}))`, "u");

/** A word between spaces, cut where Chinese writing allows: no line begins with a closing mark or ends with an opening one. */
function partsOf(word: string): string[] {
  return /[\u2e80-\uffff]/.test(word) ? word.split(BREAKS) : [word];
}

function advance(letter: string, code: number, weight: 400 | 600): number {
  if (code >= 32 && code < 127) return tables[weight][code - 32];
  if (letter in OTHER) return OTHER[letter];
  if (code === 0xa0 || code === 0x202f) return code === 0xa0 ? tables[weight][0] : tables[weight][0] / 2;
  if (code >= 0x400 && code < 0x530) return letter === letter.toLowerCase() ? CYRILLIC.lower : CYRILLIC.upper;
  return code > 0x2e80 ? WIDE : 620;
}
