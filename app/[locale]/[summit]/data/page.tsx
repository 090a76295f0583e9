import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReleaseList } from "@/components/page/release-list";
import { IgnoredNote } from "@/components/view/ignored-note";
import { releasesOf } from "@/data";
import { seriesUsed } from "@/data/read";
import { BELOW, METHODS_OF_CHECKS, NEAR, RULE_OF, RULES, VERDICTS } from "@/lib/checks";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { queryOf } from "@/lib/server/view";
import { parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const QUALIFIERS = Object.keys(RULE_OF) as (keyof typeof RULE_OF)[];
const TERMS = ["figure", "series", "check", "point"] as const;
const METHODS = ["growth", "reached", "sum", "needed", "flows", "members", "lengths", "words", "shares"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await params, "data", "", undefined, { "application/atom+xml": "corrections.atom" });
}

export default async function Data({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { dataset, t, formats } = opened;
  const { ignored } = parseState({}, queryOf(await searchParams));
  const { summit, version } = dataset;
  const lines = summit.corridors.length > 0 ? dataset.lines : [];
  return (
    <div className="prose">
      <h1>{t("data.title")}</h1>
      <p>{t("data.intro")}</p>
      <IgnoredNote ignored={ignored} names={[]} path={`/${place.locale}/${place.summit}/data`} t={t} />
      <p>{t("data.version", { version, date: formats.date(summit.asOf) })}</p>

      <h2 id="download">{t("data.download")}</h2>
      <ul className="plain-list">
        <li>
          <a href={`/download/${summit.id}.json`} download>
            {t("data.summitFile", { name: summit.event.name })}
          </a>
        </li>
        {lines.map(({ id, credit }) => (
          <li key={id}>
            <a href={`/download/lines/${id}.json`} download>
              {t("data.linesFile", { name: credit })}
            </a>
          </li>
        ))}
        <li>
          <a href="/schema/summit.json">{t("data.summitSchema")}</a>, <a href="/schema/series.json">{t("data.seriesSchema")}</a>,{" "}
          <a href="/schema/lines.json">{t("data.linesSchema")}</a>
        </li>
      </ul>

      <h2 id="releases">{t("data.releases")}</h2>
      <p>
        {t("data.releases.text")} <a href={`/${place.locale}/${place.summit}/corrections.atom`}>{t("data.feed")}</a>
      </p>
      <ReleaseList releases={releasesOf(summit.id)} summit={summit.id} t={t} formats={formats} />

      <h2 id="series">{t("data.series")}</h2>
      <p>{t("data.series.intro")}</p>
      <ul className="series-list">
        {seriesUsed(dataset).map((one) => (
          <li key={one.id} id={one.id}>
            <div>
              <h3>
                <a href={`/download/series/${one.id}.json`} download>
                  {one.title}
                </a>
              </h3>
              <p>{one.definition}</p>
            </div>
            <dl>
              {[
                ["unit", one.unit],
                ["rows", formats.number(one.rows.length, 0)],
                ["licence", one.licence],
                ["retrieved", formats.date(one.retrieved)],
              ].map(([name, text]) => (
                <div key={name}>
                  <dt>{t(`data.column.${name}`)}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>

      <h2 id="terms">{t("data.terms")}</h2>
      <dl className="term-list">
        {TERMS.map((name) => (
          <div key={name}>
            <dt>{t(`data.term.${name}`)}</dt>
            <dd>{t(`data.term.${name}.text`)}</dd>
          </div>
        ))}
      </dl>

      <h2 id="verdicts">{t("data.verdicts")}</h2>
      <p>{t("data.verdicts.text")}</p>
      <dl className="term-list">
        {RULES.map((rule) => (
          <div key={rule}>
            <dt>
              {rule === "same"
                ? t("data.rule.same.name", { qualifier: t("ui.qualifier.exact") })
                : QUALIFIERS.filter((qualifier) => RULE_OF[qualifier] === rule)
                    .map((qualifier) => t(`ui.qualifier.${qualifier}`))
                    .join(" · ")}
            </dt>
            <dd>{t(`data.rule.${rule}`, { near: formats.percent(NEAR), below: formats.percent(BELOW) })}</dd>
          </div>
        ))}
      </dl>
      <dl className="term-list">
        {VERDICTS.map((name) => (
          <div key={name}>
            <dt>{t(`figures.verdict.${name}`)}</dt>
            <dd>{t(`data.verdict.${name}`)}</dd>
          </div>
        ))}
      </dl>

      <h2 id="methods">{t("data.methods")}</h2>
      <dl className="term-list">
        {METHODS.map((name) => (
          <div key={name}>
            <dt>{t(`data.method.${name}`)}</dt>
            <dd>{t(`data.method.${name}.text`)}</dd>
          </div>
        ))}
      </dl>

      <h3>{t("data.checks")}</h3>
      <p>{t("data.checks.text")}</p>
      <dl className="term-list">
        {METHODS_OF_CHECKS.map((name) => (
          <div key={name} id={`method-${name}`}>
            <dt>{t(`data.check.${name}`)}</dt>
            <dd>{t(`data.check.${name}.text`)}</dd>
          </div>
        ))}
      </dl>

      <h2 id="boundaries">{t("data.boundaries")}</h2>
      <p>{t("corridors.note.boundaries")}</p>

      <h2 id="licences">{t("data.licences")}</h2>
      <p>{t("data.licences.text")}</p>
      <p>{t("corridors.note.credit")}</p>
    </div>
  );
}
