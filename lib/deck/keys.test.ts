import { expect, it } from "vitest";
import { commandOf } from "./keys";

it("takes the keys of a clicker, of PowerPoint and of reveal.js", () => {
  for (const key of ["ArrowRight", "ArrowDown", "PageDown", " ", "n", "N", "Enter"]) expect(commandOf({ key }), key).toBe("next");
  for (const key of ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"]) expect(commandOf({ key }), key).toBe("previous");
  expect(commandOf({ key: " ", shiftKey: true })).toBe("previous");
  expect([".", "B", ",", "w"].map((key) => commandOf({ key }))).toEqual(["black", "black", "white", "white"]);
  expect(commandOf({ key: "F5" })).toBe("full-screen");
});

it("takes a number and Enter for that slide", () => {
  expect(commandOf({ key: "Enter" }, "12")).toEqual({ slide: 11 });
});

it("leaves the browser its own", () => {
  expect(commandOf({ key: "p", ctrlKey: true })).toBeUndefined();
  expect(commandOf({ key: "ArrowLeft", altKey: true })).toBeUndefined();
  expect(commandOf({ key: "F12" })).toBeUndefined();
  expect(commandOf({ key: "constructor" })).toBeUndefined();
});
