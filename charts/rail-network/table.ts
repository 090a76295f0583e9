import { type Cell, type Column, type Context, sourceCell, type Table } from "@/lib/chart";
import { noteText } from "@/lib/note-text";
import type { State } from "./params";
import { type Length, type Rows, valuesOf } from "./select";
import { claimText, nameOf } from "./texts";

type Row = Table["rows"][number];

/** The stated length where it is drawn; then what each definition, member or year has, as it is drawn. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  return {
    caption: context.t("table.caption"),
    columns: columnsOf(context),
    rows: [...statedRows(rows.stated, context), ...rowsOf(rows, context)],
  };
}

export function columnsOf({ t }: Context<State>): Column[] {
  return [
    { id: "member", label: t("table.member"), kind: "text" },
    { id: "definition", label: t("table.definition"), kind: "text" },
    { id: "year", label: t("table.year"), kind: "year" },
    { id: "length", label: t("table.length"), unit: t("table.km"), kind: "number" },
    { id: "source", label: t("table.source"), kind: "text" },
    { id: "note", label: t("table.note"), kind: "text" },
  ];
}

function rowsOf(rows: Rows, context: Context<State>): Row[] {
  const write = (length: Length, key = `${length.member}-${length.year}-${length.source}`, definition = length.definition) => ({
    key,
    ...lengthRow(length, nameOf(length.member, rows, context.formats), definition, rows.sources, context),
  });
  if (rows.by === "year") return rows.lengths.toSorted((a, b) => b.year - a.year).map((length) => write(length));
  if (rows.by === "member") return rows.members.flatMap(({ id }) => valuesOf(rows, id).map(({ length }) => write(length)));
  return rows.definitions.flatMap((definition) => [
    totalRow(definition, rows, context),
    ...definition.picks.map((length) => write(length, `${definition.place}-${length.member}`, inTotal(length, definition.label, context))),
    ...definition.without.map(
      ({ id }): Row => ({
        key: `${definition.place}-${id}`,
        cells: [
          { text: nameOf(id, rows, context.formats) },
          { text: definition.label },
          null,
          { text: context.t("table.missing"), value: null },
          null,
          null,
        ],
      }),
    ),
  ]);
}

function inTotal({ definition }: Length, label: string, { t }: Context<State>): string {
  return t("table.inTotal", { label, definition });
}

export function statedRows(stated: Rows["stated"], context: Context<State>): Row[] {
  if (!stated) return [];
  const { t, formats, page } = context;
  const { subject, value, address, source, paragraph } = stated;
  return [
    {
      key: "stated",
      provenance: "stated",
      cells: [
        { text: t("table.stated", { claim: claimText(stated, context) }) },
        { text: subject },
        { text: t("table.noYear") },
        { text: formats.number(value, 0), value, href: address ?? page(`sources#${source}`) },
        sourceCell(source),
        paragraph === undefined ? null : { text: t("ui.figure.paragraph", { n: String(paragraph) }) },
      ],
    },
  ];
}

function totalRow({ label, place, total, picks }: Rows["definitions"][number], rows: Rows, { t, formats }: Context<State>): Row {
  return {
    key: `total-${place}`,
    provenance: total === null ? undefined : "computed",
    cells: [
      { text: t("table.total", { n: picks.length, all: rows.members.length }) },
      { text: label },
      null,
      total === null ? { text: t("table.missing"), value: null } : kmCell(total, formats),
      null,
      null,
    ],
  };
}

/** To the tenth of a kilometre, as the series have it. */
function kmCell(km: number, formats: Context<State>["formats"]): Cell {
  return { text: formats.number(km, 1), value: Math.round(km * 100) / 100 };
}

export function lengthRow(
  length: Length,
  name: string,
  definition: string,
  sources: Rows["sources"],
  { t, formats, page }: Context<State>,
): Row {
  const { year, undated, km, provenance, source, note } = length;
  const url = sources.find(({ id }) => id === source)?.url ?? page(`sources#${source}`);
  return {
    provenance,
    cells: [
      { text: name },
      { text: definition },
      undated ? { text: t("table.noYear") } : { text: String(year), value: year },
      { ...kmCell(km, formats), text: formats.number(km, 2), ...(provenance === "stated" && { href: url }) },
      sourceCell(source),
      note ? { text: noteText(note, sources) } : null,
    ],
  };
}
