import type { Translate } from "@/lib/messages";

interface Props {
  /** Whether the data of a choice are on their way. */
  pending: boolean;
  /** Whether they did not come. */
  failed: boolean;
  retry(): void;
  t: Translate;
}

/** What a live chart says of the data of a choice, until they are drawn. */
export function ChartStatus({ pending, failed, retry, t }: Props) {
  return (
    <p className="chart-status" role="status">
      {pending ? t("ui.chart.loading") : ""}
      {failed && (
        <>
          {t("ui.chart.failed")}{" "}
          <button type="button" className="text-button" onClick={() => retry()}>
            {t("ui.chart.retry")}
          </button>
        </>
      )}
    </p>
  );
}
