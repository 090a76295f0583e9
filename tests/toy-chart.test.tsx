// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import sitemap from "@/app/sitemap";
import { catalogue, loadChart } from "@/charts";
import { Still } from "@/components/page/still";

import { contextOf } from "@/components/view/chart-context";
import { ChartView } from "@/components/view/chart-view";
import { dataset, newestSummit } from "@/data";
import { catalogueOf, messagesFor } from "@/lib/server/messages";
import { translatorOf } from "@/lib/server/open";
import { serveView } from "@/lib/server/view";
import { tableCsv } from "@/lib/table-csv";

const place = { locale: "en", summit: newestSummit(), chart: "toy" };
const data = dataset(place.summit);

beforeAll(() => {
  catalogue.toy = () => import("./toy-chart");
  vi.stubEnv("SITE_URL", "https://example.org");
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterAll(() => {
  delete catalogue.toy;
});

async function open() {
  const chart = await loadChart("toy");
  if (!chart) throw new Error("the toy chart is not registered");
  return { chart, view: await serveView(chart, data, new URLSearchParams()) };
}

it("gives a chart of one file its page: title, drawing, table and a link to its CSV", async () => {
  const { view } = await open();
  await act(async () => {
    render(
      <ChartView
        place={place}
        placement="page"
        query=""
        domain={view.domain}
        slice={view.slice}
        messages={[messagesFor("en", "ui")]}
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
  const { view } = await open();
  await act(async () => {
    render(
      <ChartView
        place={place}
        placement="part"
        query=""
        domain={view.domain}
        slice={view.slice}
        messages={[messagesFor("en", "ui")]}
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

it("gives it a picture with colours written out, for the gallery", async () => {
  const { chart, view } = await open();
  const context = contextOf(place, catalogueOf("en"), chart.params(view.domain), view.state);
  const html = renderToStaticMarkup(
    <Still
      chart={chart}
      rows={chart.rows(view.slice, view.state)}
      state={view.state}
      context={context}
      look="light"
      width={328}
      alt="Bars"
    />,
  );
  expect(html).toContain('fill="#B4530A"');
});

it("gives it a CSV file", async () => {
  const { chart, view } = await open();
  const context = contextOf(place, catalogueOf("en"), chart.params(view.domain), view.state);
  const csv = tableCsv(chart.table(chart.rows(view.slice, view.state), view.state, context), translatorOf("en"));
  expect(csv.startsWith("Paragraph,Figures\r\n1,3\r\n")).toBe(true);
});

it("gives it a place in the sitemap", async () => {
  const urls = (await sitemap()).map(({ url }) => url);
  expect(urls).toContain(`https://example.org/en/${place.summit}/toy`);
});
