import type { EmbedData } from "@/components/embed/data";
import { HeadingText } from "@/components/heading-text";
import { embedPath, filePath, type State, viewPath } from "@/components/view/chart-context";
import { ChartSvg } from "@/components/view/chart-svg";
import { citedBy, citedText } from "@/components/view/cited";
import { type DrawnView, layOut, tableIn } from "@/components/view/stages";
import { valueLabel } from "@/components/view/value-label";
import { ViewTable } from "@/components/view/view-table";
import { FILES_AT } from "@/lib/as-files";
import type { House } from "@/lib/house";
import { formatState, valuesOf } from "@/lib/url-state";
import type { SharedView } from "../shared-view";
import { LAYOUTS, type Look, lookQuery } from "./layout";

interface Props {
  shared: SharedView;
  look: Look;
  /** Names of what the URL said that was not understood. */
  ignored: readonly string[];
  data: EmbedData;
  house?: House;
}

/** What stands in a framed view: finding, main control, drawing, what must be said of it, sources, table. */
export function EmbedPage({ shared, look, ignored, data, house }: Props) {
  const { view, place, query, also, marked, asOf } = shared;
  const { words, context, slice } = view;
  const { t } = context;
  const notes = [...(words.carried ?? []), ...also];
  return (
    <>
      <main aria-label={words.title}>
        <h1>
          <a href={viewPath(place, query)} target="_blank" rel="noopener">
            <HeadingText text={words.title} />
          </a>
        </h1>
        <p className="muted">{words.subtitle}</p>
        {FILES_AT !== undefined && <OneState text={t("site.files.oneState")} />}
        {ignored.length > 0 && <p className="said">{t("site.embed.ignored", { names: ignored.join(", ") })}</p>}
        <MainControl shared={shared} look={look} />
        <figure id="chart">
          {LAYOUTS.map((width) => (
            <Layout key={width} view={view} mark={marked?.id ?? null} width={width} />
          ))}
        </figure>
        <TableFold view={view} />
        <div className="foot">
          {house && <HouseMark house={house} />}
          {notes.length > 0 && <p>{notes.join(" ")}</p>}
          <p>
            {citedText(citedBy(words, slice, context, asOf), context)}{" "}
            <a href={viewPath(place, query)} target="_blank" rel="noopener">
              {t("site.embed.open")}
            </a>{" "}
            <a href={filePath(place, query, "csv")}>{t("site.embed.data")}</a>
          </p>
        </div>
      </main>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with "<" escaped; a block of data, which no policy for scripts concerns */}
      <script type="application/json" id="data" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }} />
    </>
  );
}

/** Of what is kept as files: says that the frame is kept in one state, where its address asks for another. */
function OneState({ text }: { text: string }) {
  const script = 'document.getElementById("one-state").hidden=location.search===""';
  return (
    <>
      <p id="one-state" className="said" hidden>
        {text}
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; the policy of the kept page carries its hash */}
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </>
  );
}

/** The longest logo that a frame carries, in characters: a frame weighs little. */
const LIGHT = 8000;

function HouseMark({ house: { name, logo } }: { house: House }) {
  if (!logo || logo.src.length > LIGHT) return <p className="house">{name}</p>;
  // biome-ignore lint/performance/noImgElement: a document without the framework
  return <img src={logo.src} alt={name} width={logo.width} height={logo.height} className="house" />;
}

function Layout({ view, mark, width }: { view: DrawnView; mark: string | null; width: number }) {
  return (
    <div className={`layout w${width}`}>
      <ChartSvg view={view} layout={layOut(view, width, true)} active={mark} uid={`w${width}`} />
    </div>
  );
}

/** The first choice that a chart offers, as links: they change what the frame shows. */
function MainControl({ shared: { view, place }, look }: Pick<Props, "shared" | "look">) {
  const { chart, params, state, slice, context } = view;
  const name = Object.keys(params).find((one) => params[one].control === "choice" && (chart.applies?.(one, state, slice) ?? true));
  if (name === undefined || FILES_AT !== undefined) return null;
  const param = params[name];
  const to = (value: unknown) => embedPath(place, formatState<State>(params, { ...state, [name]: value }), lookQuery(look));
  return (
    <ul className="control" aria-label={context.t(name)}>
      {valuesOf(param.accepts).map((value) => (
        <li key={value}>
          <a href={to(param.parse(value))} aria-current={param.format(state[name]) === value ? "true" : undefined}>
            {valueLabel(chart, name, value, slice, context)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function TableFold({ view }: { view: DrawnView }) {
  const { context } = view;
  const table = tableIn(view);
  return (
    <details>
      <summary>
        {context.t("ui.chart.table")} <span className="muted">{context.formats.number(table.rows.length, 0)}</span>
      </summary>
      <ViewTable view={view} table={table} className="table" />
    </details>
  );
}
