import { encode } from "uqr";
import { expect, it } from "vitest";
import { qrSvg } from "./qr-code";

it("draws every dark module of the code once, and no other", () => {
  const text = "https://example.org/en/a-summit/a-chart?reading=china&by=2040";
  const { size, data } = encode(text, { border: 2 });
  const drawn = data.map((row) => row.map(() => 0));
  for (const [, x, y, width] of qrSvg(text).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(width); i++) drawn[Number(y)][Number(x) + i]++;
  expect(drawn).toEqual(data.map((row) => row.map(Number)));
  expect(qrSvg(text)).toContain(`viewBox="0 0 ${size} ${size}"`);
});
