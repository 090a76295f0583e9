import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { indexOf } from "@/components/file/search-index";
import { HitList } from "@/components/search/hit-list";
import { IgnoredNote } from "@/components/view/ignored-note";
import { FILES_AT } from "@/lib/as-files";
import { LONGEST_SEARCH, search } from "@/lib/search";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { queryOf } from "@/lib/server/view";
import { formatState, freeText, type Params, parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const SETTINGS: Params<{ q: string }> = { q: freeText(LONGEST_SEARCH) };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { ...(await pageMetadata(await params, "search")), robots: { index: false } };
}

/** What is found for the words of the URL. */
export default async function Search({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { dataset, t, locale } = opened;
  const { state, ignored } = parseState(SETTINGS, queryOf(await searchParams));
  const base = `/${place.locale}/${place.summit}/search`;
  const query = formatState(SETTINGS, state);
  const hits = state.q ? search(await indexOf(dataset, locale), state.q) : [];
  return (
    <div className="prose">
      <h1>{t("search.title")}</h1>
      {FILES_AT === undefined && (
        <form method="get" action={base} className="search-form">
          <label>
            <span className="sr-only">{t("search.field")}</span>
            <input type="search" name="q" defaultValue={state.q} maxLength={LONGEST_SEARCH} dir="auto" />
          </label>
          <button type="submit">{t("search.find")}</button>
        </form>
      )}
      <IgnoredNote ignored={ignored} names={["q"]} path={query ? `${base}?${query}` : base} t={t} />
      {state.q === "" ? (
        <p>{t(FILES_AT === undefined ? "search.intro" : "search.files")}</p>
      ) : (
        <>
          <p role="status">{t("search.count", { n: hits.length })}</p>
          <HitList hits={hits} t={t} />
        </>
      )}
    </div>
  );
}
