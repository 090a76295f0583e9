import { describe, expect, it } from "vitest";
import { addressHere, fileAddress, isPage } from "./as-files";

const chart = "/en/sco-2024-astana/trade-by-member";

describe("the address of what is kept as files", () => {
  it("of a page is a folder, which keeps query and fragment for scripts", () => {
    expect(fileAddress(chart, "")).toBe(`${chart}/`);
    expect(fileAddress(`${chart}?year=2010#notes`, "/plenary")).toBe(`/plenary${chart}/?year=2010#notes`);
    expect(fileAddress("/en/sco-2024-astana#section-trade", "/plenary")).toBe("/plenary/en/sco-2024-astana/#section-trade");
    expect(fileAddress("/", "/plenary")).toBe("/plenary/");
  });
  it("of a file or of data has the query in its name, since hosts do not look at queries", () => {
    expect(fileAddress(`${chart}.csv`, "")).toBe(`${chart}.csv`);
    expect(fileAddress(`${chart}.svg?frame=none&width=328`, "/plenary")).toBe(`/plenary${chart}.frame=none__width=328.svg`);
    expect(fileAddress(`${chart}/slice?as=shares`, "")).toBe(`${chart}/slice.as=shares.json`);
    expect(fileAddress(`${chart}/slice`, "")).toBe(`${chart}/slice.json`);
    expect(fileAddress(`${chart}/qr?year=2010`, "")).toBe(`${chart}/qr.year=2010.svg`);
  });
  it("is another one for another query", () => {
    const queries = ["", "a=1&b=2", "a=1__b=2", "a=1%26b=2", "a=1+b", "a=1 b", "a=1_26_b=2"];
    expect(new Set(queries.map((query) => fileAddress(`${chart}/part?${query}`, ""))).size).toBe(queries.length);
  });
  it("of what the build names by its content keeps its query", () => {
    expect(fileAddress("/map/eurasia.svg?v=f4aa2212#land", "/plenary")).toBe("/plenary/map/eurasia.svg?v=f4aa2212#land");
    expect(fileAddress("/_next/static/chunks/a.js", "/plenary")).toBe("/plenary/_next/static/chunks/a.js");
    expect(fileAddress("/_next/", "/plenary")).toBe("/plenary/_next/");
  });
  it("stays as it is once it is one, and so do addresses of other sites and within a page", () => {
    for (const at of ["", "/plenary"])
      for (const address of [chart, `${chart}?year=2010`, `${chart}.svg?look=dark`, `${chart}/slice?as=shares`, "/download/a.json"])
        expect(fileAddress(fileAddress(address, at), at)).toBe(fileAddress(address, at));
    for (const address of ["https://example.org/en/a/b?c", "#notes", "?year=2010"]) expect(fileAddress(address, "/plenary")).toBe(address);
  });
  it("is the served one where a server answers", () => {
    expect(addressHere(`${chart}/slice?as=shares`)).toBe(`${chart}/slice?as=shares`);
  });
});

it("tells pages from files", () => {
  expect([chart, `${chart}?year=2010`, "/", "/en/sco-2024-astana/present/full/handout"].filter((one) => !isPage(one))).toEqual([]);
  expect([`${chart}.csv?a=b`, `${chart}/slice`, "/map/eurasia.svg?v=1", "/sitemap.xml"].filter(isPage)).toEqual([]);
});
