import type { Context, Table } from "@/lib/chart";
import { quantity } from "@/lib/quantity";
import type { State } from "./params";
import type { Rows } from "./select";

export function table(rows: Rows, _state: State, { t, formats, page }: Context<State>): Table {
  const caption = t("table.caption");
  if (rows.by === "words")
    return {
      caption,
      columns: [
        { id: "theme", label: t("table.theme"), kind: "text" },
        { id: "words", label: t("table.words"), kind: "number" },
      ],
      rows: rows.themes.map((theme) => ({
        provenance: "computed",
        cells: [{ text: theme.title }, { text: formats.number(theme.weight, 0), value: theme.weight }],
      })),
    };
  if (rows.by === "figures")
    return {
      caption,
      columns: [
        { id: "theme", label: t("table.theme"), kind: "text" },
        { id: "figure", label: t("table.figure"), kind: "text" },
        { id: "subject", label: t("table.subject"), kind: "text" },
      ],
      rows: rows.themes.flatMap((theme) =>
        theme.items.flatMap(({ figure }) =>
          figure
            ? [
                {
                  provenance: "stated" as const,
                  cells: [
                    { text: theme.title },
                    { text: quantity(figure.value, figure.unit, formats), href: page(`figures#${figure.id}`) },
                    { text: figure.subject },
                  ],
                },
              ]
            : [],
        ),
      ),
    };
  return {
    caption,
    columns: ["theme", "point", "kind", "actor", "verb", "addressee", "deadline", "source"].map((id) => ({
      id,
      label: t(`table.${id}`),
      kind: "text" as const,
    })),
    rows: rows.themes.flatMap((theme) =>
      theme.points.map((point) => ({
        cells: [
          { text: theme.title },
          { text: point.title },
          { text: t(`kind.${point.kind}`) },
          { text: point.actorName },
          { text: point.verb },
          { text: point.addressee ?? t("aside.noAddressee") },
          { text: point.deadline ?? t("aside.noDeadline") },
          { text: point.sources[0], source: point.sources[0] },
        ],
      })),
    ),
  };
}
