/** What a picture's URL may ask for beside the chart's state. */

export interface PictureOptions {
  look: "light" | "dark";
  /** Of the whole picture, in CSS pixels. */
  width: number;
  /** Of the whole picture, in CSS pixels; null for the height that suits the width. */
  height: number | null;
  /** Pixels of a PNG for one CSS pixel. */
  scale: number;
  /** "full": with title, subtitle, notes and sources; "brief": with the title and one line of each; "none": the drawing alone; "small": the same of as many rows as a given height has room for. */
  frame: "full" | "brief" | "none" | "small";
}

interface Range {
  least: number;
  most: number;
  whole: boolean;
}

const WIDTH = 900;
const WIDTHS: Range = { least: 320, most: 2000, whole: true };
/** The lowest picture that can be asked for, in CSS pixels. */
export const LOWEST = 300;
const HEIGHTS: Range = { least: LOWEST, most: 2000, whole: true };
const SCALES: Range = { least: 1, most: 4, whole: false };

const USUAL: PictureOptions = { look: "light", width: WIDTH, height: null, scale: 1, frame: "full" };

/** Layouts that come to 1200 × 630 pixels, the one with the largest text first: a chat shows them a third as wide. */
export const PREVIEWS: PictureOptions[] = (
  [
    [600, 315, 2],
    [800, 420, 1.5],
    [857, 450, 1.4],
    [1000, 525, 1.2],
    [1200, 630, 1],
  ] as const
).map(([width, height, scale]) => ({ ...USUAL, frame: "brief", width, height, scale }));

/** Options as a query string, without those that are as usual. */
export function writePictureOptions(options: PictureOptions): string {
  const names = Object.keys(USUAL) as (keyof PictureOptions)[];
  return names.flatMap((name) => (options[name] === USUAL[name] ? [] : [`${name}=${options[name]}`])).join("&");
}

/** A query string without the options: what is left is the chart's state. */
export function withoutPictureOptions(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => !(name in USUAL)));
}

type Read = { options: PictureOptions } | { fault: string };

/** Reads a query string's options. A value that is not accepted is a fault, in a sentence that says what is. */
export function readPictureOptions(query: URLSearchParams): Read {
  const faults: string[] = [];
  const one = (name: string) => {
    if (query.getAll(name).length > 1) faults.push(`${name} is given twice`);
    return query.get(name);
  };
  const choice = <T extends string>(name: string, values: readonly [T, ...T[]]): T => {
    const value = one(name);
    if (value === null) return values[0];
    if ((values as readonly string[]).includes(value)) return value as T;
    faults.push(`${name} takes ${values.slice(0, -1).join(", ")} or ${values[values.length - 1]}`);
    return values[0];
  };
  const number = <T>(name: string, { least, most, whole }: Range, usual: T): number | T => {
    const value = one(name);
    if (value === null) return usual;
    const given = (whole ? /^\d{1,5}$/ : /^\d(\.\d)?$/).test(value) ? Number(value) : Number.NaN;
    if (given >= least && given <= most) return given;
    faults.push(`${name} takes a ${whole ? "whole number" : "number, to one decimal,"} from ${least} to ${most}`);
    return usual;
  };
  const options: PictureOptions = {
    look: choice("look", ["light", "dark"]),
    width: number("width", WIDTHS, WIDTH),
    height: number("height", HEIGHTS, null),
    scale: number("scale", SCALES, 1),
    frame: choice("frame", ["full", "brief", "none", "small"]),
  };
  return faults.length > 0 ? { fault: `This picture cannot be made: ${faults.join("; ")}.` } : { options };
}
