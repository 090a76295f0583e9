/** Which series the charts read, by the anchor of a summit that calls for them. */
export const SERIES_OF_ANCHOR = {
  tradeTarget: ["bilateral-trade", "trade-statements"],
  memberTrade: ["trade-by-member"],
  railLength: ["rail-length"],
  transitShare: ["transit-share"],
} as const;

/** The series that the charts of a summit with corridors read. */
export const SERIES_OF_CORRIDORS = ["corridor-volumes"] as const;

/** Every series that a chart reads by its name, whatever the summit's checks name. */
export const SERIES_OF_CHARTS: readonly string[] = [
  ...Object.values(SERIES_OF_ANCHOR).flat(),
  ...SERIES_OF_CORRIDORS,
  ...["population-by-member", "gdp-by-member", "world-shares"],
];

/** The unit of the figure that an anchor names: that of the axis on which its chart draws it. */
export const UNIT_OF_ANCHOR: Record<keyof typeof SERIES_OF_ANCHOR, string> = {
  tradeTarget: "trillion US dollars",
  memberTrade: "trillion US dollars",
  railLength: "km",
  transitShare: "%",
};
