import { describe, expect, it } from "vitest";
import { needed } from "./styles";

const face = (family: string, range?: string) => `@font-face{font-family:${family}${range ? `;unicode-range:${range}` : ""}}`;
const latin = face("Inter", "U+??,U+2013");
const extended = face("Inter", "U+100-2BA");
const names = face("Inter", "U+11F,U+15F");
const cyrillic = face("Inter", "U+400-45F");

describe("fonts in a deck saved as one file", () => {
  it("are those that its text needs, of characters that two have the last", () => {
    expect([...needed([cyrillic, extended, latin, names], "Eskişehir–")]).toEqual([latin, names]);
    expect([...needed([cyrillic, extended, latin, names], "Poznań")]).toEqual([latin, extended]);
    expect([...needed([cyrillic, extended, latin, names], "Кто")]).toEqual([cyrillic]);
  });

  it("are chosen for each family, and a face without a range has every character", () => {
    const serif = face("Serif");
    expect([...needed([latin, serif], "a")]).toEqual([latin, serif]);
    expect([...needed([latin, extended], "中")]).toEqual([]);
  });
});
