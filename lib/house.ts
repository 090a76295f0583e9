/** The house style of whoever serves the dashboard: on slides and what is made of them, and on frames. Data keep their own colours. */

import { contrastRatio } from "./contrast";

/** Faces for titles that pages, presentations and frames all have. */
export const HOUSE_FONTS = {
  "source-serif-4": { css: "var(--font-serif)", office: "Georgia" },
  inter: { css: "var(--font-sans)", office: "Arial" },
  georgia: { css: "Georgia, 'Times New Roman', serif", office: "Georgia" },
  arial: { css: "Arial, 'Helvetica Neue', sans-serif", office: "Arial" },
} as const;

export type HouseFont = keyof typeof HOUSE_FONTS;

export interface House {
  name: string;
  /** As a data: address, with its size in pixels. */
  logo?: { src: string; width: number; height: number };
  /** #RRGGBB on light paper and on dark: of titles, and of the line above what a slide rests on. */
  title: readonly [light: string, dark: string];
  line: readonly [light: string, dark: string];
  font: HouseFont;
}

/** As styles of a page: colours and faces of slides by the names that their styles ask for. */
export function houseCss({ title, line, font }: House): string {
  return `:root{--house-title:light-dark(${title.join(",")});--house-line:light-dark(${line.join(",")});--house-font:${HOUSE_FONTS[font].css}}`;
}

/** A colour made lighter until it can be read on a dark ground at this contrast, in steps of a fiftieth of the way to white. */
export function lightened(hex: string, ground: string, least: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = `#${parts
      .map((value) =>
        Math.round(value + (255 - value) * share)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`.toUpperCase();
    if (contrastRatio(mixed, ground) >= least) return mixed;
  }
  return "#FFFFFF";
}
