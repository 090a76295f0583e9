import { expect, test } from "vitest";
import { readDeckText } from "./deck-file";

const faultOf = (text: string) => readDeckText("", text).faults.map(({ expected, found }) => `expected ${expected}, got ${found}`);

test("a text that is no JSON is refused with the place where it stops being one, without a parser's words", () => {
  expect(faultOf("")).toEqual(["expected JSON, got nothing"]);
  expect(faultOf('{"format": "plena')).toEqual(["expected JSON, got a text that breaks off"]);
  expect(faultOf('{"format":')).toEqual(["expected JSON, got a text that breaks off"]);
  expect(faultOf('{\n  "format": 1,\n  oops')).toEqual(["expected JSON, got something else at line 3, column 3"]);
  expect(faultOf("Dear all, here is the briefing")).toEqual(["expected JSON, got a text that begins “Dear all, here is the br”"]);
});
