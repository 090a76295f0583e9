import { actorName, type Dataset } from "@/data/read";
import { type Cell, type Column, type Context, type FullTable, type Provenance, sourceCell } from "@/lib/chart";
import { noteText } from "@/lib/note-text";
import { statedQuantity } from "@/lib/quantity";
import type { State } from "./params";
import { slice } from "./slice";
import { deadlineText } from "./table";
import { hasDecision } from "./words";

const COLUMNS = [
  "row",
  "scope",
  "theme",
  "point",
  "kind",
  "actor",
  "verb",
  "addressee",
  "deadline",
  "qualifier",
  "figure",
  "subject",
  "words",
  "source",
  "note",
] as const;

type Row = { provenance?: Provenance; cells: Partial<Record<(typeof COLUMNS)[number], Cell>> };

/** Every theme with the words of the report on it, every point and every figure, of the address and of the whole summit. */
export function all(dataset: Dataset, context: Context<State>): FullTable {
  const { t, page, formats } = context;
  const data = slice(dataset, { scope: "summit" });
  const titleOf = (id: string | undefined) => data.themes.find((theme) => theme.id === id)?.title;
  const scope = (one: State["scope"]) => ({ text: t(`scope.${one}`) });
  const themes = data.themes.map(
    (theme): Row => ({
      // The report is about the address: of what others said it has no words to count.
      provenance: theme.words > 0 ? "computed" : undefined,
      cells: {
        row: { text: t("table.theme") },
        scope: scope(theme.scope),
        theme: { text: theme.title },
        words: theme.words > 0 ? { text: formats.number(theme.words, 0), value: theme.words } : null,
      },
    }),
  );
  const points = data.points.map(
    (point): Row => ({
      cells: {
        row: { text: t("table.point") },
        scope: scope(point.scope),
        theme: textCell(titleOf(point.theme)),
        point: { text: point.title },
        kind: { text: t(`kind.${point.kind}`) },
        actor: { text: point.actorName },
        verb: { text: point.verb },
        addressee: { text: point.addressee ?? t("aside.noAddressee") },
        deadline: { text: deadlineText(point, data, context) },
        source: sourceCell(...point.sources),
        note: point.note ? { text: noteText(point.note, data.sources) } : null,
      },
    }),
  );
  const figures = dataset.summit.figures.map(
    (figure): Row => ({
      provenance: "stated",
      cells: {
        row: { text: t("table.figure") },
        scope: scope(figure.scope),
        theme: textCell(titleOf(figure.theme)),
        actor: { text: actorName(dataset, figure.speaker) },
        qualifier: { text: t(`ui.qualifier.${figure.qualifier}`) },
        figure: { text: statedQuantity(figure, formats), href: page(`figures/${figure.id}`) },
        subject: { text: figure.subject },
        source: sourceCell(figure.source),
      },
    }),
  );
  return {
    table: {
      caption: t("site.file.full.text"),
      columns: COLUMNS.map((id): Column => ({ id, label: t(`table.${id}`), kind: id === "words" ? "number" : "text" })),
      rows: [...themes, ...points, ...figures].map(({ provenance, cells }) => ({
        provenance,
        cells: COLUMNS.map((id) => cells[id] ?? null),
      })),
    },
    notes: [t("note.kinds", { decisions: String(hasDecision(data.points)) }), t("note.themes"), t("note.words")],
    sources: data.sources,
  };
}

function textCell(text: string | undefined): Cell {
  return text ? { text } : null;
}
