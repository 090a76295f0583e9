import type { Translate } from "@/lib/messages";
import type { Hit } from "@/lib/search";

/** What was found, the best first, each with what it is. */
export function HitList({ hits, t }: { hits: readonly Hit[]; t: Translate }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={hit.href + hit.title}>
          <a href={hit.href}>
            <HitText hit={hit} t={t} />
          </a>
        </li>
      ))}
    </ol>
  );
}

export function HitText({ hit: { kind, title, hint }, t }: { hit: Hit; t: Translate }) {
  return (
    <>
      <span className="hit-kind">{t(`search.kind.${kind}`)}</span>
      <span className="hit-title">{title}</span>
      <span className="hit-hint">{hint}</span>
    </>
  );
}
