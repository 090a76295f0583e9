import { type Column, type Context, sourceCell, type Table } from "@/lib/chart";
import { noteText } from "@/lib/note-text";
import { publishersIn } from "@/lib/publishers";
import { statedQuantity } from "@/lib/quantity";
import { sourceAddress } from "@/lib/text-fragment";
import type { State } from "./params";
import type { Point, Rows } from "./select";

/** What is drawn: one row a theme, a figure or a point. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t } = context;
  const caption = t("table.caption");
  if (rows.by === "words") return { caption, ...wordsOf(rows, context) };
  return { caption, ...(rows.by === "figures" ? figuresOf(rows, context) : pointsOf(rows, context)) };
}

const texts = (ids: string[], { t }: Context<State>): Column[] => ids.map((id) => ({ id, label: t(`table.${id}`), kind: "text" }));

function wordsOf(rows: Rows, context: Context<State>): Omit<Table, "caption"> {
  const { t, formats } = context;
  return {
    columns: [...texts(["theme"], context), { id: "words", label: t("table.words"), kind: "number" }],
    rows: rows.themes.map((theme) => ({
      key: theme.id,
      provenance: "computed",
      cells: [{ text: theme.title }, { text: formats.number(theme.weight, 0), value: theme.weight }],
    })),
  };
}

function figuresOf(rows: Rows, context: Context<State>): Omit<Table, "caption"> {
  const { t, formats, page } = context;
  return {
    columns: texts(["theme", "qualifier", "figure", "subject", "source"], context),
    rows: rows.themes.flatMap((theme) =>
      theme.items.flatMap(({ figure }) =>
        figure
          ? [
              {
                key: figure.id,
                provenance: "stated" as const,
                cells: [
                  { text: theme.title },
                  { text: t(`ui.qualifier.${figure.qualifier}`) },
                  { text: statedQuantity(figure, formats), href: page(`figures/${figure.id}`) },
                  { text: figure.subject },
                  sourceCell(figure.source),
                ],
              },
            ]
          : [],
      ),
    ),
  };
}

function pointsOf(rows: Rows, context: Context<State>): Omit<Table, "caption"> {
  const { t } = context;
  return {
    columns: texts(["theme", "point", "kind", "actor", "verb", "addressee", "deadline", "source", "note"], context),
    rows: rows.themes.flatMap((theme) =>
      theme.points.map((point) => ({
        key: point.id,
        cells: [
          { text: theme.title },
          { text: point.title, href: sourceAddress(rows.sources.find(({ id }) => id === point.sources[0])?.url, point.locator.words) },
          { text: t(`kind.${point.kind}`) },
          { text: point.actorName },
          { text: point.verb },
          { text: point.addressee ?? t("aside.noAddressee") },
          { text: deadlineText(point, rows, context) },
          sourceCell(...point.sources),
          point.note ? { text: noteText(point.note, rows.sources) } : null,
        ],
      })),
    ),
  };
}

/** A point's deadline, with those who give it where it is not the point's own source. */
export function deadlineText(
  { deadline, deadlineSources }: Point,
  { sources }: Pick<Rows, "sources">,
  { t, formats }: Context<State>,
): string {
  if (!deadline) return t("aside.noDeadline");
  return deadlineSources ? t("asOf", { text: deadline, names: formats.list(publishersIn(sources, deadlineSources)) }) : deadline;
}
