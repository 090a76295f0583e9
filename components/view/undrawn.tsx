import type { AnyChart, Marks, Size } from "@/lib/chart";
import { fontOf, wrapText } from "@/lib/text-width";
import type { Paint } from "@/lib/theme";

interface UndrawnMarks extends Marks {
  lines: string[];
}

const LEADING = 1.4;
/** Room for the sentence, in pixels. */
const HEIGHT = 120;

/** A chart in whose place a sentence is drawn, wherever it is drawn: its rows are more than a drawing can show. Words, table and files stay. */
export function undrawn(chart: AnyChart, sentence: string): AnyChart {
  return {
    ...chart,
    height: () => HEIGHT,
    stretch: undefined,
    fewer: undefined,
    marks: (_rows: unknown, _state: unknown, size: Size): UndrawnMarks => ({
      width: size.width,
      height: size.height,
      pick: 0,
      targets: () => [],
      lines: wrapText(sentence, size.width, { size: fontOf(size.width) }),
    }),
    Svg: Sentence,
    Aside: undefined,
    office: undefined,
    zoom: undefined,
    files: undefined,
    lighter: undefined,
  };
}

function Sentence({ marks: { width, lines }, paint }: { marks: UndrawnMarks; paint: Paint }) {
  const size = fontOf(width);
  return (
    <g fontSize={size} fill={paint.muted}>
      {lines.map((line, i) => (
        <text key={line} y={size * (2 + i * LEADING)}>
          {line}
        </text>
      ))}
    </g>
  );
}
