import type { MatrixSlice } from "@/charts/trade-matrix/select";

/** Two members and a third that reports nothing; million US dollars, row by row. */
export const small: MatrixSlice = {
  years: [2019, 2020],
  members: [
    { id: "aaa", alpha2: "FJ" },
    { id: "bbb", alpha2: "TO" },
    { id: "ccc", alpha2: "WS" },
  ],
  cluster: ["bbb", "aaa", "ccc"],
  flows: [
    [null, 400, 1, 100, null, 0, 2, null, null],
    [null, 30, 1, 70, null, 5, 20, 5, null],
  ],
  kinds: [
    { basis: "measured", source: "S" },
    { basis: "mirror", source: "S" },
    { basis: "not-found", source: "S" },
  ],
  kindOf: [".000.012.", ".000.011."],
  organisation: "AO",
  asAt: "2024-07",
  sources: [],
};
/** The state that tests change one thing of. */
export const state = { show: "flow", order: "size", year: 2020, member: "" } as const;
