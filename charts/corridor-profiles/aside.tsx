import type { Context } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { statedText, tens } from "../corridor-lengths";
import type { State } from "./params";
import { type Rows, type Strip, stopAt } from "./select";
import { mapPath } from "./targets";

/** The strips as a list, each with the way to the map and its places to follow; before it the place that is followed. */
export function Aside({ rows, context }: { rows: Rows; context: Context<State> }) {
  return (
    <>
      {rows.place && <PlacePanel rows={rows} context={context} />}
      <ol className="corridor-list">
        {rows.strips.map((strip) => (
          <li key={strip.id}>
            <p className="corridor-name">
              <span>{strip.name}</span>
            </p>
            <Lengths strip={strip} rows={rows} context={context} />
            <Places strip={strip} rows={rows} context={context} />
            <p>
              <a href={context.page(mapPath([strip.corridor.id]))}>{context.t("aside.map", { name: strip.corridor.short })}</a>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Lengths({ strip, rows, context }: { strip: Strip; rows: Rows; context: Context<State> }) {
  const { t, formats, page } = context;
  return (
    <ul className="corridor-stated">
      {strip.lengths.map((one) => (
        <li key={`${one.source} ${one.value}`}>
          <a href={page(`sources#${one.source}`)} className="stated-value">
            {statedText(one, context)}
          </a>{" "}
          {t("aside.stated", { of: one.of, publisher: publisherIn(rows.sources)(one.source) })}
        </li>
      ))}
      {strip.lengths.length === 0 && <li>{t("head.none")}</li>}
      <li>
        <span className="measured-value">{formats.km(tens(strip.km))}</span> {t("aside.computed")}
      </li>
    </ul>
  );
}

/** The places of a strip as links that follow them. */
function Places({ strip, rows, context }: { strip: Strip; rows: Rows; context: Context<State> }) {
  const { t, formats, href } = context;
  return (
    <details className="corridor-places">
      <summary>{t("aside.places", { n: strip.stops.length })}</summary>
      <ol>
        {strip.stops.map(({ place, km }) => (
          <li key={place.id}>
            <a href={href({ place: place.id })} aria-current={place.id === rows.place?.id ? "true" : undefined}>
              {place.name}
            </a>{" "}
            {formats.km(tens(km))}
          </li>
        ))}
      </ol>
    </details>
  );
}

function PlacePanel({ rows, context }: { rows: Rows; context: Context<State> }) {
  const { t, formats, href, page } = context;
  const { place, strips } = rows;
  if (!place) return null;
  const on = strips.flatMap((strip) => {
    const stop = stopAt(strip, place.id);
    return stop ? [{ strip, stop }] : [];
  });
  return (
    <section className="place-panel" aria-labelledby="place-name">
      <p id="place-name" className="place-name">
        {place.name}
      </p>
      <p>{t("tip.place", { kind: t(`kind.${place.kind}`), country: formats.country(place.country) })}</p>
      {on.length === 0 && <p>{t("aside.nowhere")}</p>}
      <ul>
        {on.map(({ strip, stop }) => (
          <li key={strip.id}>{t("tip.km", { km: formats.km(tens(stop.km)), all: formats.km(tens(strip.km)), route: strip.name })}</li>
        ))}
      </ul>
      <p>
        {on.length > 0 && (
          <>
            <a href={page(mapPath([...new Set(on.map(({ strip }) => strip.corridor.id))], place.id))}>{t("aside.placeMap")}</a>
            {" · "}
          </>
        )}
        <a href={href({ place: "" })}>{t("aside.close")}</a>
      </p>
    </section>
  );
}
