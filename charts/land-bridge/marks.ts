import type { Context, Marks, Size, Target } from "@/lib/chart";
import { RULE_OF } from "@/lib/checks/rule";
import { onDemand } from "@/lib/on-demand";
import { publisherIn } from "@/lib/publishers";
import { linearScale } from "@/lib/scale";
import { fontOf } from "@/lib/text-width";
import { AXIS, type Placed, place, type Texts } from "./layout";
import type { State } from "./params";
import type { Rows, Statement } from "./select";
import { shareText, unmeasuredText, whatText, wholeText, whoText } from "./texts";

/** How a share ends: at a mark, from a mark on, up to a mark, or softly. */
export type End = "exact" | "from" | "to" | "soft";

export interface BridgeMarks extends Marks {
  font: number;
  placed: Omit<Placed, "rows" | "bottom">;
  rows: {
    id: string;
    y: number;
    /** The share, which stands in front of the first line. */
    share: string;
    what: string[];
    who: string[];
    bar: { y: number; height: number };
    /** Where the share ends, in pixels. */
    x: number;
    end: End;
    ink: "stated" | "measured";
    first: boolean;
  }[];
  ticks: { at: number; text: string }[];
  axisY: number;
  /** What the empty row is of, where there is room to say so beside it. */
  unmeasuredName: string | null;
  /** What is said where there is nothing to draw. */
  nothing: string | null;
}

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): BridgeMarks {
  const { t, formats } = context;
  const texts: Texts = {
    head: ({ whole }) => t("head", { whole: wholeText(whole, context) }),
    what: (statement) => whatText(statement, context),
    who: (statement) => whoText(statement, context),
    unmeasured: unmeasuredText(rows, context),
  };
  const spare = size.height - AXIS - place(rows, size.width, texts).bottom;
  const { rows: lines, bottom, ...placed } = place(rows, size.width, texts, spare / Math.max(1, rows.statements.length));
  const { left, right } = placed.track;
  const x = linearScale([0, 1], [left, right]);
  const drawn: BridgeMarks["rows"] = lines.map(({ statement, y, lines: { what, who }, bar }) => ({
    ...{ id: statement.id, y, what, who, bar },
    share: shareText(statement, context),
    x: x(statement.share),
    end: endOf(statement),
    ink: statement.measured ? "measured" : "stated",
    first: statement === rows.address,
  }));
  return {
    ...size,
    font: fontOf(size.width),
    placed,
    rows: drawn,
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: x(share), text: formats.percent(share, 0) })),
    axisY: Math.min(bottom, size.height - AXIS),
    unmeasuredName: placed.unmeasured?.named ? t("unmeasured.name") : null,
    nothing: drawn.length === 0 ? t("nothing") : null,
    targets: onDemand(() => targets(rows, lines, placed, x, context)),
    pick: 40,
  };
}

function endOf({ qualifier }: Statement): End {
  if (qualifier === "about") return "soft";
  const rule = Object.hasOwn(RULE_OF, qualifier) ? RULE_OF[qualifier as keyof typeof RULE_OF] : "near";
  return rule === "least" ? "from" : rule === "most" ? "to" : "exact";
}

/** A target a statement, walked within its whole; each leads to its source, the address's to the ledger. */
function targets(
  rows: Rows,
  lines: Placed["rows"],
  { unmeasured, track }: Pick<Placed, "unmeasured" | "track">,
  x: (share: number) => number,
  context: Context<State>,
): Target[] {
  const { t, page } = context;
  const publisher = publisherIn(rows.sources);
  return [
    ...lines.map(
      ({ statement, group, bar }): Target => ({
        id: statement.id,
        x: x(statement.share),
        half: track.right,
        y: bar.y + bar.height / 2,
        group,
        head: whatText(statement, context),
        lines: [
          whoText(statement, context),
          t(statement.measured ? "tip.measured" : "tip.stated", { publisher: publisher(statement.source) }),
        ],
        href: page(statement === rows.address ? `figures/${statement.id}` : `sources#${statement.source}`),
      }),
    ),
    ...(unmeasured
      ? [
          {
            ...{
              id: "unmeasured",
              group: "unmeasured",
              x: (track.left + track.right) / 2,
              y: unmeasured.y + unmeasured.height / 2,
              half: track.right,
            },
            head: unmeasuredText(rows, context),
            lines: rows.oneSide ? [rows.oneSide] : [],
          },
        ]
      : []),
  ];
}
