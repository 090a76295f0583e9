import { expect, it } from "vitest";
import { reportAddress, takesReports } from "./error-report";

const t = (name: string, values = {}) => [name, ...Object.values(values)].join(" ");
const doubted = { permalink: "https://example.org/en/s/figures/s07?count=then&a=b", version: "0123456789ab", figure: "s07" };

it("takes addresses of mail and of pages, and no other", () => {
  expect(
    [
      "mailto:desk@example.org",
      "https://example.org/issues/new?labels=data",
      "javascript:alert(1)",
      "desk@example.org",
      "mailto:desk",
      "",
    ].map(takesReports),
  ).toEqual([true, true, false, false, false, false]);
});

it("fills in a mail whose parts survive", () => {
  const address = new URL(reportAddress("mailto:desk@example.org", doubted, t));
  expect(address.pathname).toBe("desk@example.org");
  expect(address.searchParams.get("subject")).toBe("ui.report.subject.figure s07");
  expect(address.searchParams.get("body")).toBe(
    `ui.report.text\r\n\r\n${doubted.permalink}\r\nui.report.version 0123456789ab\r\nui.report.figure s07`,
  );
});

it("fills in a form, and keeps what its address has", () => {
  const { figure: _, ...view } = doubted;
  const address = new URL(reportAddress("https://example.org/issues/new?labels=data#top", view, t));
  expect(address.searchParams.get("labels")).toBe("data");
  expect(address.searchParams.get("title")).toBe("ui.report.subject");
  expect(address.searchParams.get("body")).toContain(doubted.permalink);
  expect(address.hash).toBe("#top");
});
