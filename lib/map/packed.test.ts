import { expect, it } from "vitest";
import { packLeg, packPlace, readLeg, readPlace } from "./packed";

const place = {
  id: "aktp",
  name: "Aktau (port)",
  country: "KZ",
  kind: "port",
  precision: "approx",
  source: "",
  detail: "",
  rank: 1,
} as const;
const leg = { from: "aktp", to: "alat", mode: "sea", status: "operating", gauge: null, km: 530.6, geometry: "schematic" } as const;

it("reads what it packs, with and without a position", () => {
  expect(packPlace(place)).toBe("aktp|Aktau (port)|KZ|port|approx|||1|");
  expect(readPlace(packPlace(place))).toEqual({ ...place, at: [] });
  expect(readPlace(packPlace(place, [[1.5, 2]]))).toEqual({ ...place, at: [[1.5, 2]] });
});

it("names a leg by its ends and knows none of rails where there are none", () => {
  expect(readLeg(packLeg(leg))).toEqual({ ...leg, id: "aktp-alat", points: [] });
  const line = [
    [0, 0],
    [4, 2.5],
  ] as const;
  expect(readLeg(packLeg({ ...leg, mode: "rail", gauge: 1520 }, line))).toMatchObject({ gauge: 1520, points: line });
});
