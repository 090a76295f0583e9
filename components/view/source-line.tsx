import type { Context, Slice, Words } from "@/lib/chart";
import type { Translate } from "@/lib/messages";
import type { State } from "./chart-context";
import { citedBy } from "./cited";

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
  const { named, more, age } = citedBy(words, slice, context, asOf);
  return (
    <p className="source-line">
      {context.t("ui.chart.source")}:{" "}
      {named.map((source, i) => (
        <span key={source.id}>
          {i > 0 && "; "}
          <a href={context.page(`sources#${source.id}`)}>{source.publisher}</a>
        </span>
      ))}
      {more > 0 && (
        <>
          {"; "}
          <a href={context.page("sources")}>{context.t("ui.more", { n: more })}</a>
        </>
      )}
      {". "}
      {age}
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
          <p className="press">
            <strong>{t("ui.press.name")}</strong> <span className="press-line">{words.press}</span>
          </p>
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
