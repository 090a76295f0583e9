import { type Cell, type Context, sourceCell, type Table } from "@/lib/chart";
import { amounts } from "./amount";
import type { State } from "./params";
import { cellKey, type Rows } from "./select";

/** Up to this many US dollars, billions are written to the million. */
const FINE = 1e10;

/** The stated value where it is drawn; then, a year at a time, the total of several and each member. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t, formats, page } = context;
  const share = rows.as === "share";
  const { long } = amounts(rows, context);
  const shown = (value: number) =>
    share
      ? { text: long(value), value: Math.round(value * 1e8) / 1e6 }
      : { text: formats.number(value / 1e9, value < FINE ? 3 : 1), value: Math.round(value / 1e6) / 1e3 };
  const at = (year: number) => ({ text: String(year), value: year });
  return {
    caption: t("table.caption"),
    columns: [
      { id: "year", label: t("table.year"), kind: "year" },
      { id: "member", label: t("table.member"), kind: "text" },
      { id: "value", label: t(`what.${rows.measure}`), unit: t(share ? "table.unit.share" : "table.unit.value"), kind: "number" },
      { id: "source", label: t("table.source"), kind: "text" },
    ],
    rows: [
      ...(rows.stated
        ? [
            {
              key: "stated",
              provenance: "stated" as const,
              cells: [
                periodCell(rows.stated.period, context),
                { text: statedText(rows.stated, context) },
                { ...shown(rows.stated.value), href: rows.stated.address ?? page(`sources#${rows.stated.source}`) },
                sourceCell(rows.stated.source),
              ],
            },
          ]
        : []),
      ...rows.totals.toReversed().flatMap((total) => [
        // Of one member the total is its own value.
        ...(rows.members.length > 1
          ? [
              {
                key: `total-${total.year}`,
                provenance: total.value === null ? undefined : ("computed" as const),
                cells: [
                  at(total.year),
                  { text: t("table.total", { n: total.counted }) },
                  total.value === null
                    ? { text: t(total.counted === 0 ? "table.notMember" : "table.missing"), value: null }
                    : shown(total.value),
                  null,
                ],
              },
            ]
          : []),
        ...rows.members.flatMap(({ id, alpha2 }) => {
          const cell = rows.cells.get(cellKey(id, total.year));
          if (!cell) return [];
          const { value, counted, provenance, sources } = cell;
          return [
            {
              key: cellKey(id, total.year),
              provenance: value === null ? undefined : provenance,
              cells: [
                at(total.year),
                { text: formats.country(alpha2) },
                value === null ? { text: t(counted ? "table.missing" : "table.notMember"), value: null } : shown(value),
                value === null ? null : sourceCell(...sources),
              ],
            },
          ];
        }),
      ]),
    ],
  };
}

/** The year that a value is stated for, or its period in words. */
export function periodCell(period: string | null, { t }: Context<State>): Cell {
  const text = period ?? t("table.noYear");
  return /^\d{4}$/.test(text) ? { text, value: Number(text) } : { text };
}

/** "As stated: exceeds, paragraph 3". */
export function statedText({ qualifier, paragraph }: NonNullable<Rows["stated"]>, { t }: Context<State>): string {
  const stated = t("table.stated", { qualifier: t(`ui.qualifier.${qualifier}`) });
  return paragraph === undefined ? stated : `${stated}, ${t("ui.figure.paragraph", { n: String(paragraph) })}`;
}
