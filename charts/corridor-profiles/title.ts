/** The finding: of the place followed, of the host country where strips are aligned there, or of what colour tells. */
import type { Context } from "@/lib/chart";
import { tens } from "../corridor-lengths";
import type { State } from "./params";
import { type Mode, type Rows, type Strip, stopAt } from "./select";
import { breakText } from "./words";

const MODES: Mode[] = ["rail", "sea", "road"];

export function titleOf(rows: Rows, context: Context<State>): string {
  const entering = rows.strips.filter(({ entry }) => entry !== null);
  if (rows.place) return placeTitle(rows, context);
  if (rows.align === "host" && entering.length > 0) return hostTitle(rows, entering, context);
  if (rows.colour === "mode") return modeTitle(rows, context);
  return rows.colour === "country" ? borderTitle(rows, context) : gaugeTitle(rows, context);
}

function placeTitle({ strips, place }: Rows, { t, formats }: Context<State>): string {
  const on = strips.filter((strip) => stopAt(strip, place?.id ?? ""));
  const values = { name: place?.name ?? "", on: on.length, all: strips.length, route: strips[0].name };
  if (strips.length > 1) return t("title.place", values);
  const km = stopAt(strips[0], place?.id ?? "")?.km;
  return km === undefined ? t("title.placeNot", values) : t("title.placeAt", { ...values, km: formats.km(tens(km)) });
}

/** Kilometres along our map from the first to the last place of each stay in the host country. */
function hostTitle({ strips, host }: Rows, entering: readonly Strip[], { t, formats }: Context<State>): string {
  const inside = entering.map(({ visits }) =>
    visits.filter(({ country }) => country === host).reduce((sum, { from, to }) => sum + to - from, 0),
  );
  const values = { country: formats.country(host), n: entering.length, all: strips.length };
  const km = (value: number) => formats.km(tens(value));
  if (entering.length === 1) return t("title.hostOne", { ...values, route: entering[0].name, km: km(inside[0]) });
  return t("title.host", { ...values, least: km(Math.min(...inside)), most: km(Math.max(...inside)) });
}

function gaugeTitle({ strips }: Rows, context: Context<State>): string {
  const { t, formats } = context;
  if (strips.length === 1) {
    const [{ name, breaks }] = strips;
    return t("title.gaugeOne", { name, n: breaks.length, where: formats.list(breaks.map((one) => breakText(one, context))) });
  }
  const counts = strips.map(({ breaks }) => breaks.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const leaders = strips.filter(({ breaks }) => breaks.length === most);
  const values = { all: strips.length, least, most, name: leaders[0].name, others: strips.length - 1 };
  if (least === most) return t("title.gaugeSame", values);
  const alike = counts.filter((count) => count === least).length === strips.length - leaders.length;
  const kept = counts.filter((count) => count === 0).length;
  return leaders.length === 1 && alike ? t("title.gaugeLeader", values) : t("title.gaugeMany", { ...values, n: leaders.length, kept });
}

function borderTitle({ strips }: Rows, { t, formats }: Context<State>): string {
  const [{ name, countries, borders, seas }] = strips;
  if (strips.length === 1) return t("title.bordersOne", { name, countries: countries.length, borders: borders.length, seas });
  const most = Math.max(...strips.map((strip) => strip.borders.length));
  const leaders = strips.filter((strip) => strip.borders.length === most);
  const names = formats.list(leaders.map((strip) => strip.name));
  return leaders.length <= 2
    ? t("title.borders", { names, n: leaders.length, most, all: strips.length })
    : t("title.bordersMany", { n: leaders.length, most, all: strips.length });
}

function modeTitle({ strips }: Rows, { t, formats }: Context<State>): string {
  if (strips.length === 1) {
    const [{ name, legs, km }] = strips;
    const parts = MODES.flatMap((mode) => {
      const own = legs.filter((leg) => leg.mode === mode).reduce((sum, { from, to }) => sum + to - from, 0);
      if (own === 0) return [];
      const share = own / km < 0.005 ? t("title.under", { share: formats.percent(0.01) }) : formats.percent(own / km, 0);
      return t("title.modePart", { mode: t(`key.${mode}`), share });
    });
    return t("title.modeOne", { name, parts: parts.join(", ") });
  }
  const rail = strips.filter(({ legs }) => legs.every(({ mode }) => mode === "rail")).length;
  const sea = strips.filter(({ seas }) => seas > 0).length;
  return t("title.mode", { rail, sea, all: strips.length });
}
