// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { beforeAll, expect, it, vi } from "vitest";
import { loadChart } from "@/charts";
import { ChartView } from "@/components/view/chart-view";
import { dataset, newestSummit } from "@/data";
import { messagesFor } from "@/lib/server/messages";
import { serveView } from "@/lib/server/view";
import { registerToy } from "./register-toy";

const place = { locale: "en", summit: newestSummit(), chart: "toy" };
const data = dataset(place.summit);

beforeAll(() => {
  registerToy();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

async function open() {
  const chart = await loadChart("toy");
  if (!chart) throw new Error("the toy chart is not registered");
  return serveView(chart, data, new URLSearchParams());
}

it("gives a chart of one file its page: title, drawing, table and a link to its CSV", async () => {
  const view = await open();
  await act(async () => {
    render(
      <ChartView
        place={place}
        placement="page"
        query=""
        domain={view.domain}
        slice={view.slice}
        messages={[messagesFor("en", "ui"), messagesFor("en", "toy")]}
        version="v"
        asOf="2026-11-23"
      />,
    );
  });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("6 paragraphs state figures");
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
  expect(rows.length).toBeGreaterThan(3);
  expect(screen.getByRole("link", { name: "Table as CSV" }).getAttribute("href")).toBe(`/en/${place.summit}/toy.csv`);
});

it("lets the arrow keys walk its marks and speaks them", async () => {
  const view = await open();
  await act(async () => {
    render(
      <ChartView
        place={place}
        placement="part"
        query=""
        domain={view.domain}
        slice={view.slice}
        messages={[messagesFor("en", "ui"), messagesFor("en", "toy")]}
        version="v"
        asOf="2026-11-23"
      />,
    );
  });
  const user = userEvent.setup();
  screen.getByRole("application").focus();
  await user.keyboard("{ArrowRight}");
  expect(document.querySelector("[aria-live]")?.textContent).toMatch(/^Paragraph \d\. \d+ figures$/);
});
