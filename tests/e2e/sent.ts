import type { JSHandle, Page } from "@playwright/test";

/** A page as the server sends it, read but not shown or run: much faster where a test looks at nothing else. */
export async function sent(page: Page, path: string): Promise<JSHandle<Document>> {
  const html = await (await page.request.get(path)).text();
  return page.evaluateHandle((text) => new DOMParser().parseFromString(text, "text/html"), html);
}
