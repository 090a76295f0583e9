import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { encodePng } from "./png-encode";

it("a PNG is read back with the same pixels, and its checksums hold", async () => {
  const pixels = Buffer.from([255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const { width, height, data } = PNG.sync.read(await encodePng(pixels, 3, 2), { checkCRC: true });
  expect([width, height]).toEqual([3, 2]);
  expect(data).toEqual(pixels);
});

it("a large picture of one colour is small", async () => {
  expect((await encodePng(Buffer.alloc(1000 * 1000 * 4, 255), 1000, 1000)).length).toBeLessThan(40_000);
});
