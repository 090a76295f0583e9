import { expect, test } from "@playwright/test";

const base = "/en/sco-2024-astana";

test("one picture that many ask for is drawn for all; of many pictures at once some are refused for a while, none fails", async ({
  request,
}) => {
  const ask = (widths: number[]) => Promise.all(widths.map((width) => request.get(`${base}/topics.png?width=${width}`)));
  const same = await ask(Array(50).fill(321));
  expect(new Set(same.map((response) => `${response.status()} ${response.headers().etag}`)).size).toBe(1);
  expect(same[0].status()).toBe(200);
  const different = await ask(Array.from({ length: 50 }, (_, i) => 330 + i));
  const refused = different.filter((response) => response.status() === 429);
  expect(different.length - refused.length).toBeGreaterThanOrEqual(18);
  for (const response of different.filter((one) => !refused.includes(one))) expect(response.status()).toBe(200);
  for (const response of refused) expect(Number(response.headers()["retry-after"])).toBeGreaterThan(0);
});
