import type { Context, Target } from "@/lib/chart";
import { tens } from "../corridor-lengths";
import type { State } from "./params";
import type { StripMarks } from "./parts";
import type { Rows, Stop, Strip } from "./select";
import { lengthsText } from "./words";

/** Up to so many strips, every place can be pointed at; of more, only those that matter most: the others are too close. */
const FEW = 4;

/** Each strip by its name, which leads to the map, then its places in the order of travel, each of which is followed when chosen. */
export function targets(rows: Rows, strips: readonly StripMarks[], context: Context<State>): Target[] {
  const { page, href } = context;
  return strips.flatMap(({ strip, head, x, stops }): Target[] => [
    {
      ...{ id: strip.id, x: x + 9, y: head[0].y - 4, group: strip.id },
      head: strip.name,
      lines: [strip.corridor.name, lengthsText(strip, rows, context)],
      href: page(mapPath([strip.corridor.id])),
    },
    ...stops
      .filter(({ stop }) => strips.length <= FEW || matters(stop, strip, rows))
      .map(
        ({ stop, ...at }): Target => ({
          ...{ id: `${strip.id}.${stop.place.id}`, x: at.x, y: at.y, group: strip.id },
          head: stop.place.name,
          lines: placeLines(stop, strip, context),
          href: href({ place: stop.place.id === rows.place?.id ? "" : stop.place.id }),
        }),
      ),
  ]);
}

function matters(stop: Stop, { stops }: Strip, { place }: Rows): boolean {
  const end = stop === stops[0] || stop === stops[stops.length - 1];
  return stop.place.rank <= 2 || stop.gauges.length > 1 || end || stop.place.id === place?.id;
}

function placeLines(stop: Stop, strip: Strip, { t, formats }: Context<State>): string[] {
  const { place, km } = stop;
  const change = strip.breaks.find(({ first, last }) => first === stop && last === stop);
  const next = strip.legs[strip.stops.indexOf(stop)];
  const after = strip.stops[strip.stops.indexOf(stop) + 1];
  return [
    t("tip.place", { kind: t(`kind.${place.kind}`), country: formats.country(place.country) }),
    t("tip.km", { km: formats.km(tens(km)), all: formats.km(tens(strip.km)), route: strip.name }),
    ...(change ? [t("tip.break", { from: String(change.from), to: String(change.to) })] : []),
    ...(next && after
      ? [
          t("tip.next", {
            name: after.place.name,
            km: formats.km(Math.round(next.to - next.from)),
            how: [
              t(`key.${next.mode}`),
              ...(next.gauge === null ? [] : [t("key.gaugeOf", { gauge: String(next.gauge) })]),
              ...(next.status === "operating" ? [] : [t(`status.${next.status}`)]),
            ].join(", "),
          }),
        ]
      : []),
  ];
}

/** The map with some corridors shown, and a place open. */
export function mapPath(corridors: readonly string[], place = ""): string {
  return `corridors?show=${corridors.join("~")}${place && `&place=${place}`}`;
}
