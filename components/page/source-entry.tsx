import type { Source } from "@/data/read";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import type { Resting } from "@/lib/resting-on";
import { Note } from "./note";

interface Props {
  source: Source;
  rests: Resting | undefined;
  /** All of the dataset, by their ids. */
  sources: ReadonlyMap<string, Source>;
  /** Short names of corridors, by their ids. */
  names: ReadonlyMap<string, string>;
  base: string;
  t: Translate;
  formats: Formats;
}

/** A source: where it is, when it was read, and what rests on it. A title that only describes a page says so. */
export function SourceEntry({ source, rests, sources, names, base, t, formats }: Props) {
  const sourced = source.kind !== "general-knowledge";
  const title = source.titleKind === "printed" || !sourced ? source.title : t("sources.described", { title: source.title });
  const uses = rests
    ? [
        ...rests.figures.map((id) => ({ key: `f-${id}`, href: `${base}/figures/${id}`, text: t("sources.figure", { id }) })),
        ...(rests.points.length > 0
          ? [{ key: "points", href: `${base}/topics?scope=summit`, text: t("sources.points", { n: rests.points.length }) }]
          : []),
        ...(rests.commitments.length > 0
          ? [{ key: "commitments", href: `${base}/timeline`, text: t("sources.commitments", { n: rests.commitments.length }) }]
          : []),
        ...rests.corridors.map((id) => ({ key: `c-${id}`, href: `${base}/corridor/${id}`, text: names.get(id) ?? id })),
        ...rests.map.map((part) => ({ key: `m-${part}`, href: `${base}/corridors`, text: t(`sources.map.${part}`) })),
        ...(rests.places.length > 0
          ? [{ key: "places", href: `${base}/corridors`, text: t("sources.places", { n: rests.places.length }) }]
          : []),
        ...(rests.members.length > 0
          ? [{ key: "members", href: `${base}/members`, text: t("sources.members", { n: rests.members.length }) }]
          : []),
        ...rests.series.map((id) => ({ key: `s-${id}`, href: `${base}/data#${id}`, text: t("sources.series", { id }) })),
      ]
    : [];
  return (
    <li id={source.id}>
      <p className="source-title">
        {source.url ? <a href={source.url}>{title}</a> : title}
        <span className="source-id">{source.id}</span>
      </p>
      <p className="muted">
        {source.publisher}
        {source.date && `, ${formats.date(source.date)}`}
        {sourced && ` · ${t("sources.read", { date: formats.date(source.retrieved) })} · ${termsText(source.licence, t)}`}
      </p>
      {source.note && <Note text={source.note} sources={sources} base={base} />}
      <p>
        {uses.length > 0 ? `${t("sources.restsOn")} ` : t("sources.restsNothing")}
        {uses.map((use, i) => (
          <span key={use.key}>
            {i > 0 && ", "}
            <a href={use.href}>{use.text}</a>
          </span>
        ))}
      </p>
    </li>
  );
}

/** A licence as terms; what already speaks of terms stands as it is. */
function termsText(licence: string, t: Translate): string {
  return /\bterms\b/.test(licence) ? licence : t("sources.licence", { licence });
}
