/** Which series the charts read, by the anchor of a summit that calls for them. */
export const SERIES_OF_ANCHOR = {
  tradeTarget: ["bilateral-trade", "trade-statements"],
  memberTrade: ["trade-by-member"],
} as const;

/** The unit of the figures that anchors name: the charts draw them on an axis of dollars. */
export const UNIT_OF_ANCHORS = "trillion US dollars";
