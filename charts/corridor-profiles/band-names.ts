/** Names of countries in their bands, beside them where nothing else stands there, or under them. */
import type { Context } from "@/lib/chart";
import { type Box, type Candidate, labelBox, overlap } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import type { State } from "./params";
import type { BandMark, TextMark } from "./parts";
import type { Strip } from "./select";

const STYLE = { size: 12, weight: 400 as const };
/** A strip shorter than this has the names of its countries behind it, in the order of travel. In pixels. */
const SHORT = 130;

interface Rows {
  /** Baselines in the bands, and under them where there is such a row. */
  y: number;
  under: number | null;
  width: number;
}

export function placeBandNames(
  strip: Strip,
  bands: readonly BandMark[],
  { y, under, width }: Rows,
  { formats }: Context<State>,
): TextMark[] {
  const names = strip.visits.map(({ country }) => formats.country(country));
  const last = bands[bands.length - 1];
  const end = last.x + last.width;
  const label = (text: string, id: string, at: Candidate): TextMark => ({
    ...at,
    ...{ id, lines: [text], style: STYLE, box: labelBox([text], STYLE, at, 1), ink: "muted" },
  });
  if (end - bands[0].x < SHORT) {
    const text = names.join(" – ");
    const at = { x: end + 8, y, anchor: "start" as const };
    return at.x + textWidth(text, STYLE) < width ? [label(text, "countries", at)] : [];
  }
  const placed: TextMark[] = [];
  const taken: Box[] = bands.map((band) => ({ x0: band.x, x1: band.x + band.width, y0: band.y, y1: band.y + band.height }));
  const free = ({ box }: TextMark) =>
    box.x0 >= 0 && box.x1 <= width && [...taken, ...placed.map((one) => one.box)].every((other) => overlap(box, other) === 0);
  bands.forEach((band, i) => {
    const id = `country-${i}`;
    const middle = band.x + band.width / 2;
    if (textWidth(names[i], STYLE) + 6 <= band.width) placed.push(label(names[i], id, { x: middle, y, anchor: "middle" }));
    else {
      const beside: Candidate[] = [
        { x: band.x - 5, y, anchor: "end" },
        { x: band.x + band.width + 5, y, anchor: "start" },
      ];
      const below: Candidate[] =
        under === null
          ? []
          : [
              { x: middle, y: under, anchor: "middle" },
              { x: band.x, y: under, anchor: "start" },
              { x: band.x + band.width, y: under, anchor: "end" },
            ];
      const found = [...beside, ...below].map((at) => label(names[i], id, at)).find(free);
      if (found) placed.push(found);
    }
  });
  return placed;
}
