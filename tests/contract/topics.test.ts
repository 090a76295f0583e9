import { expect, it } from "vitest";
import { SECTIONS } from "@/lib/chart";
import { describeSection } from "./section";

await describeSection("topics");

it("every section has a file of contract tests beside this one", () => {
  const others = Object.keys(import.meta.glob("./*.test.ts"));
  for (const name of SECTIONS.filter((one) => one !== "topics")) expect(others).toContain(`./${name}.test.ts`);
});
