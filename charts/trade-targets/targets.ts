import type { Context, Target } from "@/lib/chart";
import type { XY } from "@/lib/path";
import type { State } from "./params";
import type { Point, Rows } from "./select";
import { qualified } from "./stated";

/** What a reader can point at: every point drawn, and the target's line at its left end; what is stated leads to its source. */
export function targets(rows: Rows, xy: (point: Point) => XY, line: { x: number; y: number }, context: Context<State>): Target[] {
  const { t, formats, page } = context;
  const country = formats.country(rows.alpha2);
  const at = (id: string, group: string, point: Point, lines: string[], head = String(point.year)): Target => {
    const [x, y] = xy(point);
    return { id, x, y, group, head, lines };
  };
  const from = (source: string) => t("tip.source", { publisher: rows.publishers.get(source) ?? source });
  const path = (group: "past" | "needed", points: Point[]) =>
    points.slice(1).map((point) => at(`${group}-${point.year}`, group, point, [t(`tip.${group}`, { value: formats.money(point.value) })]));
  return [
    ...rows.measured.map((point) =>
      at(`measured-${point.year}`, "measured", point, [
        t(`tip.${rows.reading}`, { value: formats.money(point.value), country, base: String(rows.base) }),
      ]),
    ),
    {
      ...line,
      id: "target",
      group: "target",
      head: qualified("tip.target", rows.target.qualifier, { value: formats.money(rows.target.value) }, context),
      lines: [...(rows.target.open ? [t("tip.open")] : []), from(rows.target.source)],
      href: page(`figures/${rows.target.figure}`),
    },
    ...rows.stated.map((point) => ({
      ...at(
        point.id,
        "stated",
        point,
        [qualified("tip.stated", point.qualifier, { value: formats.money(point.value, 4), what: point.what }, context), from(point.source)],
        point.dated ? undefined : t("label.undated"),
      ),
      href: page(`sources#${point.source}`),
    })),
    ...path("past", rows.pastPath),
    ...path("needed", rows.neededPath),
  ];
}
