/** What other definitions give, named where it stands away from its member's line. */
import type { Context } from "@/lib/chart";
import { obstaclesAlong, type PlacedLabel, placeLabels } from "@/lib/label-placement";
import type { XY } from "@/lib/path";
import type { Lines } from "./lines";
import type { State } from "./params";
import type { Length, Rows } from "./select";

/** How far from its member's line a point is named, as a share of the highest value. */
const AWAY = 0.04;

/** The last point of each definition that stands away from its member's line, with name and value, where there is room. */
export function placeNotes(
  rows: Rows,
  { at, font, plot, lines: drawn }: { at(length: Length): XY; font: number; plot: Lines["plot"]; lines: XY[][] },
  { t, formats }: Context<State>,
): PlacedLabel[] {
  const style = { size: font, weight: 600 as const };
  const away = rows.points.filter(({ member, year, km }) => {
    const own = rows.lines.find((line) => line.member.id === member)?.lengths ?? [];
    const near = own.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
    return near && Math.abs(near.km - km) > AWAY * rows.highest;
  });
  const last = away.filter(
    (one) => !away.some((other) => other.member === one.member && other.definition === one.definition && other.year > one.year),
  );
  const requests = last.map((length) => {
    const [x, y] = at(length);
    const member = rows.members.find(({ id }) => id === length.member);
    const name = member ? formats.country(member.alpha2) : length.member;
    return {
      id: `${length.member}-${length.definition}`,
      lines: [t("label.point", { name, amount: formats.number(length.km, 0) })],
      style,
      candidates: [
        { x: x + 6, y: y - 13, anchor: "end" as const },
        { x: x - 12, y: y + 4, anchor: "end" as const },
        { x, y: y + font + 12, anchor: "middle" as const },
      ],
    };
  });
  const dots = rows.points.map((length) => {
    const [x, y] = at(length);
    return { x0: x - 7, x1: x + 7, y0: y - 7, y1: y + 7 };
  });
  return placeLabels(requests, { x0: plot.left, y0: 0, x1: plot.right + 8, y1: plot.bottom }, [
    ...dots,
    ...drawn.flatMap((line) => obstaclesAlong(line, 2)),
  ]);
}
