import { sharePath } from "@/components/view/chart-context";
import { markable } from "@/components/view/stages";
import { FILES_AT } from "@/lib/as-files";
import type { Translate } from "@/lib/messages";
import type { SharedView } from "./shared-view";

/** Chooses the mark that a link points at; the page comes again with it. Works without JavaScript. */
export function MarkForm({ shared, t }: { shared: SharedView; t: Translate }) {
  const { view, place, query, marked } = shared;
  const marks = markable(view);
  if (marks.length === 0 || FILES_AT !== undefined) return null;
  const kept = new URLSearchParams(sharePath(place, query).split("?")[1]);
  kept.delete("mark");
  return (
    <form method="get" action={sharePath({ ...place, release: undefined }, "")} className="mark-form">
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="control">
        <span className="control-name">{t("ui.share.mark")}</span>
        <select name="mark" defaultValue={marked?.id ?? ""}>
          <option value="">{t("ui.share.mark.none")}</option>
          {marks.map(({ id, head, lines }) => (
            <option key={id} value={id}>
              {lines.length > 0 ? `${head}: ${lines[0]}` : head}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="text-button">
        {t("ui.share.mark.show")}
      </button>
    </form>
  );
}
