import { expect, it } from "vitest";
import { differing } from "./differing";

it("shows short texts whole", () => {
  expect(differing("routes of all", "tracks of all")).toEqual(["routes of all", "tracks of all"]);
  expect(differing("", "tracks")).toEqual(["", "tracks"]);
});

it("shows of long texts what differs, with three words on either side", () => {
  const text = (word: string) => `a b c d e f g h i j k l m n o p q r s t ${word} u v w x y z aa bb cc dd ee ff`;
  expect(differing(text("old"), text("brand new"))).toEqual(["… r s t old u v w …", "… r s t brand new u v w …"]);
  expect(differing(`${text("old")} more`, text("old"))).toEqual(["… dd ee ff more", "… dd ee ff"]);
});
