import { expect, it } from "vitest";
import { toCsv } from "./csv";

it("quotes commas, quotes and line breaks, and ends lines with CRLF", () => {
  expect(toCsv([["a,b", 'say "x"', "two\nlines", 1.5, null]])).toBe('"a,b","say ""x""","two\nlines",1.5,\r\n');
});

it("keeps a spreadsheet from running text as a formula, and numbers as numbers", () => {
  expect(toCsv([["=1+1", "@x", "-5", -5]])).toBe("'=1+1,'@x,'-5,-5\r\n");
});
