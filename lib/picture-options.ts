/** What a picture's URL may ask for beside the chart's state. */

export interface PictureOptions {
  look: "light" | "dark";
  /** Of the whole picture, in CSS pixels. */
  width: number;
  /** Of the whole picture, in CSS pixels; null for the height that suits the width. */
  height: number | null;
  /** Pixels of a PNG for one CSS pixel. */
  scale: number;
  /** "full": with title, subtitle and sources; "none": the drawing alone. */
  frame: "full" | "none";
}

export const WIDTHS = { least: 320, most: 2000, usual: 900 };
export const HEIGHTS = { least: 300, most: 2000 };
export const SCALES = { least: 1, most: 4 };

type Read = { options: PictureOptions } | { fault: string };

/** Reads a query string's options. A value that is not accepted is a fault, in a sentence that says what is. */
export function readPictureOptions(query: URLSearchParams): Read {
  const one = (name: string) => query.get(name);
  const faults: string[] = [];
  const choice = <T extends string>(name: string, values: readonly [T, ...T[]]): T => {
    const value = one(name);
    if (value === null) return values[0];
    if ((values as readonly string[]).includes(value)) return value as T;
    faults.push(`${name} takes ${values.join(" or ")}`);
    return values[0];
  };
  const whole = <T>(name: string, { least, most }: { least: number; most: number }, usual: T): number | T => {
    const value = one(name);
    if (value === null) return usual;
    const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    faults.push(`${name} takes a whole number from ${least} to ${most}`);
    return usual;
  };
  const options: PictureOptions = {
    look: choice("look", ["light", "dark"]),
    width: whole("width", WIDTHS, WIDTHS.usual),
    height: whole("height", HEIGHTS, null),
    scale: whole("scale", SCALES, 1),
    frame: choice("frame", ["full", "none"]),
  };
  return faults.length > 0 ? { fault: `This picture cannot be made: ${faults.join("; ")}.` } : { options };
}
