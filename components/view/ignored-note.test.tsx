// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { translatorOf } from "@/lib/server/open";
import type { Ignored } from "@/lib/url-state";
import { IgnoredNote } from "./ignored-note";

const t = translatorOf("en");
const NAMES: Record<string, string> = { lyg: "Lianyungang", xuz: "Xuzhou", akt: "Aktau" };

function said(ignored: Ignored, label?: (name: string, value: string) => string | undefined): string {
  const { container } = render(<IgnoredNote ignored={[ignored]} names={["place"]} path="/en/x" t={t} label={label} />);
  return container.querySelector("li")?.textContent ?? "";
}

it("names what would be accepted, what was meant first", () => {
  const ignored: Ignored = {
    name: "place",
    value: "aktau",
    reason: "not-accepted",
    accepts: { kind: "one-of", values: ["", "lyg", "xuz", "akt"] },
  };
  expect(said(ignored, (_, value) => NAMES[value])).toBe(
    "“aktau” is not a value of “place” and was ignored. It accepts akt (Aktau), lyg (Lianyungang), xuz (Xuzhou).",
  );
  expect(said(ignored)).toContain("It accepts lyg, xuz, akt.");
});

it("says of a parameter that takes nothing here that there is nothing to choose", () => {
  const ignored: Ignored = { name: "definition", value: "x", reason: "not-accepted", accepts: { kind: "one-of", values: [""] } };
  expect(said(ignored)).toBe("“definition” leaves nothing to choose here, and “x” was ignored.");
});
