import { type Column, type Context, sourceCell, type Table } from "@/lib/chart";
import type { State } from "./params";
import type { PlaceRow, Rows } from "./select";
import { nameOf } from "./words";

/** The source of a line whose geometry is "natural-earth". */
const NATURAL_EARTH = "NATURAL-EARTH";

/** What is drawn of the corridors shown: their legs in the order of travel, then their places in that order, each once. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t } = context;
  const text = (id: string): Column => ({ id, label: t(`table.${id}`), kind: "text" });
  return {
    caption: t("table.caption"),
    columns: [
      ...["row", "corridor", "from", "to", "kind", "status"].map(text),
      { ...text("gauge"), unit: "mm" },
      { ...text("km"), unit: "km", kind: "number" },
      ...["country", "position"].map(text),
    ],
    rows: [...legRows(rows, context), ...placeRows(rows, context)],
  };
}

function legRows(rows: Rows, { t, formats }: Context<State>): Table["rows"] {
  const name = (id: string) => rows.places.get(id)?.name ?? id;
  return rows.runs
    .filter(({ corridor }) => rows.shown.has(corridor))
    .flatMap(({ corridor, legs }) =>
      legs.map(({ leg, reversed }) => ({
        provenance: "computed" as const,
        cells: [
          { text: t("table.leg") },
          { text: nameOf(rows, corridor) },
          { text: name(reversed ? leg.to : leg.from) },
          { text: name(reversed ? leg.from : leg.to) },
          { text: t(`mode.${leg.mode}`) },
          { text: t(`status.${leg.status}`) },
          leg.gauge === null ? null : { text: String(leg.gauge), value: leg.gauge },
          { text: formats.number(leg.km, 0), value: Math.round(leg.km) },
          null,
          leg.geometry === "natural-earth" ? sourceCell(NATURAL_EARTH) : { text: t(`table.line.${leg.geometry}`) },
        ],
      })),
    );
}

function placeRows(rows: Rows, { t, formats }: Context<State>): Table["rows"] {
  return placesInOrder(rows).map((place) => ({
    cells: [
      { text: t("table.place") },
      { text: place.corridors.map((id) => nameOf(rows, id)).join("; ") },
      { text: place.name },
      null,
      { text: t(`kind.${place.kind}`) },
      null,
      place.gauges.length > 0 ? { text: place.gauges.toSorted().join("; ") } : null,
      null,
      { text: formats.country(place.country) },
      place.source ? sourceCell(place.source) : { text: positionText(place, t) },
    ],
  }));
}

/** What a position rests on that no source was found for. */
export function positionText({ detail }: PlaceRow, t: Context<State>["t"]): string {
  return detail ? t("position.detail", { detail }) : t("position.unknown");
}

/** The places of the corridors shown in the order of travel, each once. */
export function placesInOrder(rows: Rows): PlaceRow[] {
  const ids = rows.corridors.filter(({ id }) => rows.shown.has(id)).flatMap(({ branches }) => branches.flat());
  return [...new Set(ids)].flatMap((id) => rows.places.get(id) ?? []);
}
