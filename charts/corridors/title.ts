/** The finding of the map, computed from what is shown and from what colour tells. */
import type { Context } from "@/lib/chart";
import type { State } from "./params";
import { type Mode, type Rows, type SlicedCorridor, type Status, sharedCountries } from "./select";

const MODES: Mode[] = ["rail", "sea", "road"];

export function titleOf(rows: Rows, shown: SlicedCorridor[], { colour }: State, context: Context<State>): string {
  if (colour === "mode") return modeTitle(rows, shown, context);
  if (colour === "status") return statusTitle(rows, shown, context);
  return shown.length === 1 ? routeTitle(shown[0], context) : sharedTitle(rows, shown, context);
}

function routeTitle({ short, routes: [route] }: SlicedCorridor, { t }: Context<State>): string {
  return t("title.one", {
    name: short,
    route: route.name.includes(",") ? `${route.name},` : route.name,
    n: route.countries.length,
    borders: route.landBorders,
    sea: route.seaCrossings,
  });
}

/** What the corridors named have in common; a country that some route of theirs avoids is crossed by a branch at least. */
function sharedTitle(rows: Rows, shown: SlicedCorridor[], { t, formats }: Context<State>): string {
  const named = shown.filter((corridor) => corridor.named);
  const compared = named.length > 1 ? named : shown;
  const shared = sharedCountries(
    rows,
    compared.map(({ id }) => id),
  );
  const values = {
    n: compared.length,
    names: formats.list(compared.map(({ short }) => short)),
    shared: formats.list(shared.map((country) => formats.country(country))),
    count: shared.length,
    always: String(shared.every((country) => compared.every(({ routes }) => routes.every(({ countries }) => countries.includes(country))))),
  };
  if (shared.length === 0) return t("title.apart", values);
  return compared.length === named.length && compared.length > 2 ? t("title.all", values) : t("title.some", values);
}

/** Kilometres along our map by mode, track that corridors share counted once. */
function modeTitle(rows: Rows, shown: SlicedCorridor[], { t, formats }: Context<State>): string {
  const legs = legsOf(rows);
  const all = legs.reduce((sum, { km }) => sum + km, 0);
  const parts = MODES.flatMap((mode) => {
    const km = legs.filter((leg) => leg.mode === mode).reduce((sum, leg) => sum + leg.km, 0);
    const share = km / all;
    if (km === 0) return [];
    return t("title.modePart", {
      mode: t(`mode.${mode}`),
      share: share < 0.005 ? t("title.under", { share: formats.percent(0.01) }) : formats.percent(share, 0),
    });
  });
  const values = { parts: parts.join(", "), name: shown[0]?.short ?? "" };
  return t(shown.length === 1 ? "title.modeOne" : "title.mode", values);
}

/** Which corridors have parts that do not operate yet. */
function statusTitle(rows: Rows, shown: SlicedCorridor[], { t, formats }: Context<State>): string {
  const legs = legsOf(rows);
  const withStatus = (status: Status) => shown.filter(({ id }) => legs.some((leg) => leg.status === status && leg.corridors.includes(id)));
  const [building, planned] = [withStatus("under-construction"), withStatus("planned")];
  const values = {
    building: formats.list(building.map(({ short }) => short)),
    planned: formats.list(planned.map(({ short }) => short)),
    rest: String(legs.some(({ status }) => status === "operating")),
  };
  if (building.length > 0 && planned.length > 0) return t("title.buildingAndPlanned", values);
  if (building.length > 0) return t("title.building", values);
  return planned.length > 0 ? t("title.planned", values) : t("title.operating", values);
}

function legsOf({ legs, shown }: Rows) {
  return legs.filter(({ corridors }) => corridors.some((id) => shown.has(id)));
}
