import { missingSummit } from "@/app/missing-sentence";
import { heldText } from "@/components/page/held-text";
import { toCsv } from "@/lib/csv";
import { ledger, ledgerParams } from "@/lib/ledger";
import { openSummit } from "@/lib/server/open";
import { sentenceAnswer } from "@/lib/server/sentence";
import { parseState } from "@/lib/url-state";

/** The ledger as a CSV file, with the filters and order of its page. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; summit: string }> }): Promise<Response> {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) return sentenceAnswer(404, missingSummit(place));
  const { dataset, t, formats } = opened;
  const { state } = parseState(ledgerParams(dataset), new URL(request.url).searchParams);
  const head = [
    "id",
    "qualifier",
    "value",
    "unit",
    "subject",
    "period",
    "speaker",
    "date",
    "scope",
    "source",
    "paragraph",
    "words",
    "verdict",
    "held",
  ];
  const rows = ledger(dataset, state).map(({ figure, speaker, judgement }) => [
    figure.id,
    figure.qualifier,
    typeof figure.value === "object" ? `${figure.value.from} to ${figure.value.to}` : figure.value,
    figure.unit,
    figure.subject,
    figure.period,
    speaker,
    figure.date,
    figure.scope,
    figure.source,
    figure.locator.paragraph,
    figure.locator.words,
    t(`figures.verdict.${judgement.verdict}`),
    heldText(judgement, t, formats),
  ]);
  return new Response(toCsv([head, ...rows]), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${dataset.summit.id}-figures.csv"`,
    },
  });
}
