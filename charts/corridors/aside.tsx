import type { Context } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { routeOf, statedText, tens } from "../corridor-lengths";
import { corridorInkIn } from "./lines";
import type { State } from "./params";
import type { PlaceRow, Rows, SlicedCorridor } from "./select";
import { placesInOrder, positionText } from "./table";
import { countryNames, nameOf } from "./words";

/** The corridors as a list that drives the map, and the panel of the place that is open. */
export function Aside({ rows, state, context }: { rows: Rows; state: State; context: Context<State> }) {
  const { t, href, page } = context;
  const ids = rows.corridors.map(({ id }) => id);
  return (
    <>
      {rows.place && <PlacePanel place={rows.place} rows={rows} context={context} />}
      <ol className="corridor-list">
        {rows.corridors.map((corridor) => {
          const only = rows.shown.size === 1 && rows.shown.has(corridor.id);
          return (
            <li key={corridor.id} className={rows.shown.has(corridor.id) ? undefined : "quiet"}>
              <p className="corridor-name">
                <svg width={22} height={8} aria-hidden="true">
                  <line
                    x1={0}
                    x2={22}
                    y1={4}
                    y2={4}
                    stroke={`var(--color-${state.colour === "corridor" ? corridorInkIn(rows, corridor.id) : "muted"})`}
                    strokeWidth={3}
                    strokeDasharray={corridor.named ? undefined : "2 3"}
                  />
                </svg>
                <a href={href({ show: only ? ids : [corridor.id], at: null })} aria-current={only ? "true" : undefined}>
                  {corridor.name}
                </a>
              </p>
              <Stated corridor={corridor} routes={only} context={context} />
              <p>{t("aside.countries", { names: countryNames(rows, corridor.id, context) })}</p>
              {only && <Routes corridor={corridor} context={context} />}
              {only && <Places rows={rows} context={context} />}
              <p className="corridor-toggle">
                {only ? (
                  <>
                    <a href={href({ show: ids, at: null })}>{t("aside.showAll")}</a>
                    {corridor.branches.length > 0 && <a href={page(`corridor-profiles?corridors=${corridor.id}`)}>{t("aside.profile")}</a>}
                  </>
                ) : (
                  <a href={href({ show: [corridor.id], at: null })}>{t("aside.showOnly")}</a>
                )}
                <a href={page(`corridor/${corridor.id}`)}>{t("aside.page")}</a>
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/**
 * What is stated of a corridor; statements of the same thing that disagree stand in one line, each with its source, and
 * beside a length that along our map. Where no route of ours is what a length is stated of, the first one has a line of
 * its own, unless all `routes` follow.
 */
function Stated({ corridor, routes, context }: { corridor: SlicedCorridor; routes: boolean; context: Context<State> }) {
  const { page } = context;
  const { stated } = corridor;
  const thingOf = ({ of, period = "" }: (typeof stated)[number]) => `${of}${period && `, ${period}`}`;
  const things = [...new Set(stated.map(thingOf))].map((thing) => {
    const own = stated.filter((one) => thingOf(one) === thing);
    const [{ measure, of }] = own;
    return { thing, of, own, route: measure === "length" ? routeOf(of, corridor.routes) : undefined };
  });
  const [main] = corridor.routes;
  return (
    <ul className="corridor-stated">
      {things.map(({ thing, of, own, route }) => (
        <li key={thing}>
          {own.map((one, i) => (
            <span key={one.source}>
              {i > 0 && " · "}
              <a href={page(`sources#${one.source}`)} className="stated-value">
                {statedText(one, context)}
              </a>
            </span>
          ))}{" "}
          {thing}
          {route && (
            <>
              {" · "}
              <Measured route={route} context={context} />
              {route.name.slice(of.length)}
            </>
          )}
        </li>
      ))}
      {!routes && things.every(({ route }) => !route) && (
        <li>
          {main.name} · <Measured route={main} context={context} />
        </li>
      )}
    </ul>
  );
}

function Measured({ route, context: { t, formats } }: { route: SlicedCorridor["routes"][number]; context: Context<State> }) {
  return <span className="measured-value">{t("aside.measured", { km: formats.km(tens(route.kmAdjusted)) })}</span>;
}

function Routes({ corridor, context }: { corridor: SlicedCorridor; context: Context<State> }) {
  const { t } = context;
  return (
    <dl className="corridor-routes">
      {corridor.routes.map((route) => (
        <div key={route.name}>
          <dt>{route.name}</dt>
          <dd>
            <Measured route={route} context={context} />
            {"; "}
            {t("aside.counts", { borders: route.landBorders, sea: route.seaCrossings, gauge: route.gaugeChanges, mode: route.modeChanges })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The places of the corridor shown alone, in the order of travel, as links; what happens there is marked. */
function Places({ rows, context }: { rows: Rows; context: Context<State> }) {
  const { t, href } = context;
  const places = placesInOrder(rows);
  return (
    <details className="corridor-places" open={rows.place !== null}>
      <summary>{t("aside.places", { n: places.length })}</summary>
      <ol>
        {places.map((place) => {
          const marks = [
            ...(["border-crossing", "port", "ferry"].includes(place.kind) ? [t(`kind.${place.kind}`)] : []),
            ...(place.gauges.length > 1 ? [t("key.gauge")] : []),
          ];
          return (
            <li key={place.id}>
              <a href={href({ place: place.id })} aria-current={place.id === rows.place?.id ? "true" : undefined}>
                {place.name}
              </a>
              {marks.length > 0 && ` · ${marks.join(", ")}`}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function PlacePanel({ place, rows, context }: { place: PlaceRow; rows: Rows; context: Context<State> }) {
  const { t, formats, href, page } = context;
  return (
    <section className="place-panel" aria-labelledby="place-name">
      <p id="place-name" className="place-name">
        {place.name}
      </p>
      <p>
        {t("tip.place", { kind: t(`kind.${place.kind}`), country: formats.country(place.country) })}
        {place.precision === "approx" && ` · ${t("aside.approximate")}`}
      </p>
      <dl>
        <dt>{t("aside.on")}</dt>
        <dd>{formats.list(place.corridors.map((id) => nameOf(rows, id)))}</dd>
        {place.gauges.length > 0 && (
          <>
            <dt>{t("aside.gauge")}</dt>
            <dd>
              {formats.list(place.gauges.map((gauge) => `${gauge} mm`))}
              {place.gauges.length > 1 && ` (${t("key.gauge")})`}
            </dd>
          </>
        )}
        <dt>{t("aside.next")}</dt>
        <dd>
          {place.neighbours.map((id, i) => (
            <span key={id}>
              {i > 0 && ", "}
              <a href={href({ place: id })}>{rows.places.get(id)?.name ?? id}</a>
            </span>
          ))}
        </dd>
        <dt>{t("aside.position")}</dt>
        <dd>
          {place.source ? <a href={page(`sources#${place.source}`)}>{publisherIn(rows.sources)(place.source)}</a> : positionText(place, t)}
        </dd>
      </dl>
      <p>
        <a href={href({ place: "" })}>{t("aside.close")}</a>
      </p>
    </section>
  );
}
