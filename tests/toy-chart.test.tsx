// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { beforeAll, expect, it, vi } from "vitest";
import { PageChart } from "@/components/view/page-chart";
import { servedChart } from "@/components/view/served";
import { newestSummit } from "@/data";
import { propsText } from "@/lib/props-text";
import { messagesFor } from "@/lib/server/messages";
import { registerToy } from "./register-toy";

const place = { locale: "en", summit: newestSummit(), chart: "toy" };

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

async function show(placement: "page" | "part") {
  const served = await servedChart(place, new URLSearchParams(), placement);
  if (!served) throw new Error("the toy chart is not registered");
  await act(async () => {
    render(<PageChart served={propsText({ ...served.props, messages: [messagesFor("en", "ui"), messagesFor("en", "toy")] })} />);
  });
}

it("gives a chart of one file its page: title, drawing, table and a link to its CSV", async () => {
  await show("page");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("6 paragraphs state figures");
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
  expect(rows.length).toBeGreaterThan(3);
  expect(screen.getByRole("link", { name: "CSV" }).getAttribute("href")).toBe(`/en/${place.summit}/toy.csv`);
});

it("lets the arrow keys walk its marks and speaks them", async () => {
  await show("part");
  const user = userEvent.setup();
  screen.getByRole("application").focus();
  await user.keyboard("{ArrowRight}");
  expect(document.querySelector("[aria-live]")?.textContent).toMatch(/^Paragraph \d\. \d+ figures$/);
});

it("keeps title and canonical link of its state where the page takes up its head late, as the server wrote it", async () => {
  history.replaceState(null, "", `/en/${place.summit}/toy?from=3`);
  await show("page");
  const { title } = document;
  const link = Object.assign(document.createElement("link"), { rel: "canonical", href: `https://example.org/en/${place.summit}/toy` });
  document.head.prepend(Object.assign(document.createElement("title"), { textContent: "Before" }), link);
  await vi.waitFor(() => expect(link.href).toBe(`https://example.org/en/${place.summit}/toy?from=3`));
  expect(document.title).toBe(title);
});
