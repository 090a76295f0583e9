import { geoConicEqualArea } from "d3-geo";
import { expect, it } from "vitest";
import { fitBox, zoomed } from "./fit";
import { invert, MIDDLE, PARALLELS, project, SCALE, TRANSLATE } from "./projection";

it("puts 56° E on the middle of the frame and goes there and back", () => {
  expect(project(56, 30)[0]).toBeCloseTo(767.493, 3);
  const [lon, lat] = invert(...project(76.95, 43.25));
  expect([lon.toFixed(6), lat.toFixed(6)]).toEqual(["76.950000", "43.250000"]);
});

it("fits a box inside its margins and zooms about the origin", () => {
  const fit = fitBox(
    [
      [0, 0],
      [100, 50],
    ],
    { width: 220, height: 200 },
    { left: 10, right: 10, top: 0, bottom: 0 },
  );
  expect(fit).toEqual({ k: 2, tx: 10, ty: 50 });
  expect(zoomed(fit, { x: -5, y: 0, k: 3 })).toEqual({ k: 6, tx: 25, ty: 150 });
});

it("puts places where d3’s projection puts the base map", () => {
  const d3 = geoConicEqualArea().parallels(PARALLELS).rotate([-MIDDLE, 0]).scale(SCALE).translate(TRANSLATE);
  for (const [lon, lat] of [
    [4.48, 51.92],
    [119.4, 34.74],
    [72.95, 18.95],
    [30.3, 59.95],
  ] as const) {
    const [x, y] = d3([lon, lat]) ?? [0, 0];
    expect(project(lon, lat)[0]).toBeCloseTo(x, 6);
    expect(project(lon, lat)[1]).toBeCloseTo(y, 6);
  }
});
