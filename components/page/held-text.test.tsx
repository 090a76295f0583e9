// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { figureOf } from "@/data/read";
import { judge } from "@/lib/checks";
import { formatsFor } from "@/lib/format";
import { translatorOf } from "@/lib/server/open";
import { HeldLine } from "./held-line";
import { heldPieces } from "./held-pieces";
import { heldText, holdsKey } from "./held-text";

const data = dataset(newestSummit());
const [t, formats] = [translatorOf("en"), formatsFor("en")];
const judged = (id: string) => judge(data, figureOf(data, id));

it("says what nobody stated apart from what reports state differently", () => {
  expect(heldText(judged("s08"), t, formats)).toBe(
    "No source read here states a period or a deadline, and reports differ on whose trade it counts, so nothing can be compared.",
  );
});

it("names what others count where it is not one thing, and leaves out what does not count", () => {
  expect(heldText(judged("s11"), t, formats)).toBe(
    "20 to 25, as 4 other reports count decisions, documents, documents and statements or cooperation documents.",
  );
});

it("says why a value does not count", () => {
  const keys = new Set(judged("s11").held.map(holdsKey));
  expect([...keys]).toEqual(["figures.aside.forecast", "figures.aside.own", "figures.holdsNot", "figures.holds"]);
  expect(t("figures.aside.own")).toBe("of the same publisher, does not count");
});

it("says of one side’s values that they are", () => {
  expect(heldText(judged("p24"), t, formats)).toBe("$333 billion from another statement, of the same side.");
});

it("colours the values by what they are and nothing else", () => {
  const { container } = render(<HeldLine pieces={heldPieces(judged("p01"), t, formats)} />);
  const coloured = [...container.querySelectorAll("span")].map(({ className, textContent }) => [className, textContent]);
  expect(coloured).toEqual([
    ["measured-value", "23.2%"],
    ["stated-value", "33.8%"],
  ]);
});
