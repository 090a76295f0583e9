import { FILES_AT } from "@/lib/as-files";
import type { Held } from "@/lib/checks";
import { type ChoiceName, heldWith, openChoices } from "@/lib/checks/sensitivity";
import type { FigureState } from "@/lib/figure-page";
import type { Translate } from "@/lib/messages";
import { heldCountText } from "./verdict";

interface Props {
  held: readonly Held[];
  state: FigureState;
  /** The address of the page in a state. */
  path(state: FigureState): string;
  t: Translate;
}

/** The choices that can be defended, as links; each says in how many values the statement then holds. */
export function Choices({ held, state, path, t }: Props) {
  // A value that a choice does not concern stays in the table, but says nothing of that choice.
  const countedFor = (name: ChoiceName, value: string) =>
    heldWith(held, { ...state, [name]: value }).filter(({ choice }) => value === "" || choice[name] !== undefined);
  return (
    <div className="controls figure-choices">
      {openChoices(held).map(({ name, values }) => (
        <div key={name} className="control">
          <span className="control-name" id={`choice-${name}`}>
            {t(`figures.page.choice.${name}`)}
          </span>
          <ul className="choices" aria-labelledby={`choice-${name}`}>
            {["", ...values].map((value) => (
              <li key={value}>
                <a
                  href={FILES_AT === undefined ? path({ ...state, [name]: value }) : undefined}
                  aria-current={state[name] === value ? "true" : undefined}
                >
                  {value === "" ? t("figures.page.choice.all") : choiceName(name, value, held, t)}{" "}
                  <span className="muted">({heldCountText(countedFor(name, value), t)})</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** A definition is called what the values by it are labelled. */
function choiceName(name: ChoiceName, value: string, held: readonly Held[], t: Translate): string {
  if (name === "count") return t(`figures.page.count.${value}`);
  return name === "definition" ? (held.find(({ choice }) => choice.definition === value)?.label ?? value) : value;
}
