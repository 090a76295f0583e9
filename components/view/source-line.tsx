import type { Context, Slice, Words } from "@/lib/chart";
import type { Translate } from "@/lib/messages";
import type { State } from "./chart-context";

/** How many sources the line names; the rest stand on the sources page. */
const NAMED = 4;

/** Who published what is drawn, with links, and how new it is. */
export function SourceLine({
  words,
  slice,
  context,
  asOf,
  permalink,
}: {
  words: Words;
  slice: Slice;
  context: Context<State>;
  asOf: string;
  permalink?: string;
}) {
  const cited = words.sources.flatMap((id) => slice.sources.find((source) => source.id === id) ?? []);
  const publishers = cited.filter((source, i) => cited.findIndex(({ publisher }) => publisher === source.publisher) === i);
  const retrieved = cited
    .map((source) => source.retrieved)
    .toSorted()
    .at(-1);
  return (
    <p className="source-line">
      {context.t("ui.chart.source")}:{" "}
      {publishers.slice(0, NAMED).map((source, i) => (
        <span key={source.id}>
          {i > 0 && "; "}
          <a href={context.page(`sources#${source.id}`)}>{source.publisher}</a>
        </span>
      ))}
      {publishers.length > NAMED && (
        <>
          {"; "}
          <a href={context.page("sources")}>{context.t("ui.chart.moreSources", { n: publishers.length - NAMED })}</a>
        </>
      )}
      {". "}
      {retrieved &&
        context.t(words.dataEnd ? "ui.chart.dataEnd" : "ui.chart.retrieved", {
          year: String(words.dataEnd),
          retrieved: context.formats.date(retrieved),
          date: context.formats.date(asOf),
        })}
      {permalink && <span className="print-only permalink"> {permalink}</span>}
    </p>
  );
}

/** The chart in sentences, and its definitions, gaps and caveats. */
export function Notes({ words, t }: { words: Words; t: Translate }) {
  return (
    <details className="fold notes-fold" open>
      <summary>{t("ui.chart.words")}</summary>
      <div className="notes">
        <div>
          {words.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <ul aria-label={t("ui.chart.method")}>
          {words.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
