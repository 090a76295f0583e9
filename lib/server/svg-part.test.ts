import { describe, expect, it } from "vitest";
import { partOf } from "./svg-part.mjs";

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 1000" width="100" height="1000">${inside}</svg>`;
const part = (inside: string, top = 500, tall = 500) => partOf(svg(inside), top, tall);

describe("a part of a drawing", () => {
  it("is as large as what it shows", () => {
    expect(part("", 400, 600)).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 400 100 600" width="100" height="600"></svg>');
  });

  it("leaves out texts that lie outside, and keeps those within, near its edges, and all that is no text", () => {
    const inside = '<text y="10">out</text><line y1="10" y2="10"/><text x="3" y="470.5">near</text><text y="900">in</text>';
    expect(part(inside)).not.toContain(">out<");
    for (const kept of ['<line y1="10" y2="10"/>', ">near<", ">in<"]) expect(part(inside)).toContain(kept);
    expect(part(inside, 0, 500)).not.toContain(">in<");
  });

  it("follows how far groups are moved", () => {
    const inside =
      '<g transform="translate(0 600)"><g transform="translate(5)"><text y="10">in</text></g><text y="-400">out</text></g><text y="10">out too</text>';
    expect(part(inside)).toContain(">in<");
    expect(part(inside)).not.toContain(">out");
  });

  it.each([
    ["turned", '<g transform="rotate(90)"><text y="10">kept</text></g>'],
    ["in a drawing of its own", '<svg y="600" viewBox="0 0 9 9"><text y="10">kept</text></svg>'],
    ["in a pattern", '<defs><pattern id="p"><text y="10">kept</text></pattern></defs>'],
    ["of lines that stand apart", '<text y="10">one<tspan y="700">kept</tspan></text>'],
  ])("keeps a text that is %s: where it lies is not plain", (_, inside) => {
    expect(part(inside)).toContain(">kept<");
  });
});
