import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
}

const VERDICTS = ["consistent", "depends", "not-consistent", "not-confirmed", "unclear", "unchecked"] as const;
const TERMS = ["figure", "series", "check", "point"] as const;
const METHODS = ["growth", "sum", "needed", "flows", "members", "lengths", "words", "shares"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await params, "data");
}

export default async function Data({ params }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { dataset, t, formats } = opened;
  const { summit, series, version } = dataset;
  const list = Object.values(series);
  return (
    <div className="prose">
      <h1>{t("data.title")}</h1>
      <p>{t("data.intro")}</p>
      <p>{t("data.version", { version, date: formats.date(summit.asOf) })}</p>

      <h2 id="download">{t("data.download")}</h2>
      <ul className="plain-list">
        <li>
          <a href={`/download/${summit.id}.json`} download>
            {t("data.summitFile", { name: summit.event.name })}
          </a>
        </li>
        <li>
          <a href="/schema/summit.json">{t("data.summitSchema")}</a>, <a href="/schema/series.json">{t("data.seriesSchema")}</a>
        </li>
      </ul>

      <h2 id="series">{t("data.series")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen scrolls by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={t("data.series")}>
        <table>
          <thead>
            <tr>
              {["title", "definition", "unit", "rows", "licence", "retrieved"].map((name) => (
                <th key={name} scope="col">
                  {t(`data.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.map((one) => (
              <tr key={one.id} id={one.id}>
                <td>
                  <a href={`/download/series/${one.id}.json`} download>
                    {one.title}
                  </a>
                </td>
                <td>{one.definition}</td>
                <td>{one.unit}</td>
                <td className="number">{formats.number(one.rows.length, 0)}</td>
                <td>{one.licence}</td>
                <td>{formats.date(one.retrieved)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>

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

      <h2 id="boundaries">{t("data.boundaries")}</h2>
      <p>{t("corridors.note.boundaries")}</p>

      <h2 id="licences">{t("data.licences")}</h2>
      <p>{t("data.licences.text")}</p>
      <p>{t("corridors.note.credit")}</p>
    </div>
  );
}
