import { type Cell, type Column, type Context, sourceCell, type Table } from "@/lib/chart";
import { statedText, tens } from "../corridor-lengths";
import type { State } from "./params";
import type { Rows, Strip } from "./select";

const COLUMNS = ["route", "corridor", "row", "place", "country", "kind", "km", "zero", "leg", "gauge", "length"] as const;
const NUMBERS: readonly string[] = ["km", "zero", "length"];

type Name = (typeof COLUMNS)[number] | "source";
type Row = { key: string; provenance: "stated" | "computed"; cells: Partial<Record<Name, Cell>> };

/** Of each strip the lengths stated, that along our map, and its places in the order of travel with the leg that follows each. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t } = context;
  const aligned = rows.strips.some(({ zero }) => zero !== 0);
  const columns = [...COLUMNS.filter((id) => id !== "zero" || aligned), "source" as const];
  return {
    caption: t("table.caption"),
    columns: columns.map((id): Column => {
      const label = t(`table.${id}`);
      if (NUMBERS.includes(id)) return { id, label, unit: "km", kind: "number" };
      return { id, label, kind: "text", ...(id === "gauge" ? { unit: "mm" } : {}) };
    }),
    rows: rows.strips
      .flatMap((strip) => [...lengthRows(strip, rows, context), ...placeRows(strip, context)])
      .map(({ cells, ...row }) => ({ ...row, cells: columns.map((id) => cells[id] ?? null) })),
  };
}

function lengthRows(strip: Strip, rows: Rows, context: Context<State>): Row[] {
  const { t, formats, page } = context;
  const ends = nameCells(strip);
  return [
    ...strip.lengths.map(
      (one, i): Row => ({
        key: `${strip.id} stated ${i + 1}`,
        provenance: "stated",
        cells: {
          ...ends,
          row: { text: t("table.stated", { of: one.of }) },
          length: {
            text: statedText(one, context),
            value: typeof one.value === "number" ? one.value : one.value.from,
            href: page(`sources#${one.source}`),
          },
          source: sourceCell(one.source),
        },
      }),
    ),
    {
      key: `${strip.id} map`,
      provenance: "computed",
      cells: {
        ...ends,
        row: { text: t("table.map") },
        length: { text: formats.number(tens(strip.km), 0), value: tens(strip.km) },
        source: sourceCell(...rows.drawnFrom),
      },
    },
  ];
}

function placeRows(strip: Strip, { t, formats }: Context<State>): Row[] {
  const rounded = (km: number): Cell => ({ text: formats.number(Math.round(km) + 0, 0), value: Math.round(km) + 0 });
  return strip.stops.map(({ place, km }, i): Row => {
    const leg = strip.legs[i];
    return {
      key: `${strip.id}.${place.id}`,
      provenance: "computed",
      cells: {
        ...nameCells(strip),
        row: { text: t("table.placeRow") },
        place: { text: place.name },
        country: { text: formats.country(place.country) },
        kind: { text: t(`kind.${place.kind}`) },
        km: rounded(km),
        zero: rounded(km - strip.zero),
        leg: leg
          ? { text: leg.status === "operating" ? t(`key.${leg.mode}`) : `${t(`key.${leg.mode}`)}, ${t(`status.${leg.status}`)}` }
          : null,
        gauge: leg?.gauge ? { text: String(leg.gauge), value: leg.gauge } : null,
        length: leg ? rounded(leg.to - leg.from) : null,
      },
    };
  });
}

function nameCells({ name, corridor }: Strip): Partial<Record<Name, Cell>> {
  return { route: { text: name }, corridor: { text: corridor.short } };
}
