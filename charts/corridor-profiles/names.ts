/** Names of places over a strip that runs across. */
import { type Box, type Candidate, labelBox, overlap } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import { shortName } from "../corridor-signs";
import type { Across } from "./across";
import { LINE_HALF, NAME_ROW } from "./layout";
import { chosenStyle, inRank, rankAt, type TextMark } from "./parts";
import type { Rows, Stop, Strip } from "./select";

/** Placed as if the line were at zero pixels. */
export interface Names {
  texts: TextMark[];
  /** From a name in a higher row down to its place: x, and y of the name. */
  leaders: [number, number][];
  /** How many rows are in use. */
  rows: number;
}

interface RowCandidate extends Candidate {
  row: number;
}

/** A name that asks for room, measured once. */
interface Request {
  stop: Stop;
  at: number;
  end: boolean;
  lines: string[];
  style: TextMark["style"];
  width: number;
  candidates: RowCandidate[];
}

/** What is placed in rows, the lowest first; where a name at an end would keep others out, it stands in the highest. */
export function namesOf(strip: Strip, rows: Rows, frame: Across): Names {
  if (frame.level.names === 0) return { texts: [], leaders: [], rows: 0 };
  const requests = requestsOf(strip, rows, frame);
  const low = placed(requests, frame.width, false);
  if (frame.level.names < 2) return low.names;
  const high = placed(requests, frame.width, true);
  return high.weight > low.weight ? high.names : low.names;
}

function requestsOf(strip: Strip, rows: Rows, { x, scale, font, level }: Across): Request[] {
  const [first, last] = [strip.stops[0], strip.stops[strip.stops.length - 1]];
  return inRank(strip, rows, rankAt(scale)).map((stop): Request => {
    const style = chosenStyle(stop, rows, font);
    const lines = [shortName(stop.place.name)];
    const at = x(stop.km - strip.zero);
    const candidates = candidatesOf(stop === last, at, level.names);
    return { stop, at, style, lines, candidates, end: stop === first || stop === last, width: textWidth(lines[0], style) };
  });
}

function placed(requests: readonly Request[], width: number, endsHigh: boolean): { names: Names; weight: number } {
  const names: Names = { texts: [], leaders: [], rows: 0 };
  const taken: Box[] = [];
  const free = (box: Box) => box.x0 >= 0 && box.x1 <= width && taken.every((other) => overlap(box, other) === 0);
  const said = new Set<string>();
  let weight = 0;
  for (const { stop, at, end, lines, style, width: wide, candidates } of requests) {
    // Stations of one city are named once.
    if (said.has(lines[0])) continue;
    for (const { row, ...candidate } of endsHigh && end ? candidates.toReversed() : candidates) {
      const box = rowBox(labelBox(lines, style, candidate, 3, wide), candidate.y, style.size);
      const leader = row > 0 ? { x0: Math.max(at - 3, 0), x1: Math.min(at + 3, width), y0: box.y1, y1: -LINE_HALF } : null;
      if (!free(box) || (leader && !free(leader))) continue;
      taken.push(box);
      if (leader) {
        taken.push(leader);
        names.leaders.push([at, box.y1]);
      }
      names.texts.push({ ...candidate, id: stop.place.id, lines, style, box, ink: "ink" });
      names.rows = Math.max(names.rows, candidate.y === BESIDE ? 0 : row + 1);
      weight += (end ? 5 : 5 - stop.place.rank) ** 2;
      said.add(lines[0]);
      break;
    }
  }
  return { names, weight };
}

/** A label of one line takes no more than its row: rows are close. */
function rowBox(box: Box, y: number, size: number): Box {
  return { ...box, y0: y - size * 0.8, y1: y + size * 0.28 };
}

/** The baseline of a name behind the end of its line. */
const BESIDE = 4;

/** Over its place in each row; the last place of a strip may have its name behind it. */
function candidatesOf(last: boolean, at: number, rows: number): RowCandidate[] {
  const beside: RowCandidate[] = last ? [{ x: at + 9, y: BESIDE, anchor: "start", row: 0 }] : [];
  const over = Array.from({ length: rows }, (_, row): RowCandidate[] => {
    const y = -LINE_HALF - 4 - row * NAME_ROW;
    return [
      { x: at, y, anchor: "middle", row },
      { x: at - 3, y, anchor: "start", row },
      { x: at + 3, y, anchor: "end", row },
    ];
  });
  return [...over.flat(), ...beside];
}

export function lowered(text: TextMark, by: number): TextMark {
  return { ...text, y: text.y + by, box: { ...text.box, y0: text.box.y0 + by, y1: text.box.y1 + by } };
}
