import { MissingPage } from "@/components/page/missing-page";
import { locales } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";
import { requestedAddress } from "@/lib/server/request";
import { nearestPage } from "../nearest-page";
import { Frame } from "./frame";

/** The whole of a missing page, in the frame of the summit nearest to the one asked for. */
export async function Missing() {
  const { locale, unknown, summit, charts, page, deck, elsewhere } = await nearestPage(await requestedAddress());
  const opened = openSummit({ locale, summit });
  if (!opened) return null;
  return (
    <Frame opened={opened}>
      <MissingPage
        base={`/${locale}/${summit}`}
        charts={charts}
        page={page}
        deck={deck}
        unknown={unknown === undefined ? undefined : { language: unknown, languages: locales }}
        elsewhere={
          elsewhere && {
            ...elsewhere,
            summits: elsewhere.summits.map(({ id, short }) => ({ href: `/${locale}/${id}/${elsewhere.chart}`, short })),
          }
        }
        summit={opened.dataset.summit.event.short}
        t={opened.t}
      />
    </Frame>
  );
}
