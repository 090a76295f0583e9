import type { Dataset } from "@/data/read";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { factsOf } from "./figure-facts";
import { HeldLine } from "./held-line";

interface Props {
  dataset: Dataset;
  base: string;
  t: Translate;
  formats: Formats;
}

/** The figures that lead the dashboard: qualifier, value, speaker, and what each is held against. */
export function HeadlineFigures({ dataset, base, t, formats }: Props) {
  return (
    <div className="headline-figures">
      {dataset.summit.event.headlineFigures.map((id) => (
        <HeadlineFigure key={id} id={id} dataset={dataset} base={base} t={t} formats={formats} />
      ))}
    </div>
  );
}

function HeadlineFigure({ id, dataset, base, t, formats }: Props & { id: string }) {
  const { qualifier, value, subject, speaker, address, verdictText, held } = factsOf(dataset, id, t, formats);
  return (
    <div className="headline-figure">
      <p>
        <span className="qualifier">{qualifier}</span>
        <a className="value" href={`${base}/figures/${id}`}>
          {value}
        </a>
      </p>
      <p className="subject">{subject}</p>
      <p className="speaker">
        {speaker}
        {address && (
          <>
            {" · "}
            <a href={address}>{t("ui.figure.source")}</a>
          </>
        )}
      </p>
      <p className="held">
        <a href={`${base}/figures/${id}`} className="verdict">
          {verdictText}
        </a>
        {". "}
        <HeldLine pieces={held} />
      </p>
    </div>
  );
}
