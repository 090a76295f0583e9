import type { Release } from "@/data/releases";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { releaseName } from "@/lib/release-name";

/** What was corrected in each release of the data, the newest first. */
export function ReleaseList({ releases, summit, t, formats }: { releases: Release[]; summit: string; t: Translate; formats: Formats }) {
  return (
    <dl className="term-list">
      {releases.toReversed().map(({ id, versions, corrections, methods }) => (
        <div key={id} id={`release-${id}`}>
          <dt>
            {releaseName(id, formats)} <span className="muted">{versions[summit]}</span>
          </dt>
          <dd>
            {corrections.length + methods.length === 0 && t("data.release.first")}
            {corrections.map((text) => (
              <div key={text}>{text}</div>
            ))}
            {methods.map(({ chart, text }) => (
              <div key={text}>{t("data.release.method", { chart: t(`${chart}.name`), text })}</div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
