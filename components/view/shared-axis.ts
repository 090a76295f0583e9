/** One axis of values for views that stand side by side. */
import type { Axis } from "@/lib/chart";
import type { DrawnView } from "./stages";

/** What the axis of values of a drawing covers; undefined where it has none. */
export function axisOf({ chart, rows }: DrawnView): Axis | undefined {
  return chart.axis?.of(rows);
}

/** What the axes of all views cover together; undefined where one has none, or where their units differ. */
export function sharedAxis(views: readonly DrawnView[]): Axis | undefined {
  const axes = views.map(axisOf);
  const [first] = axes;
  if (!first || axes.some((axis) => axis?.unit !== first.unit)) return undefined;
  return { unit: first.unit, to: Math.max(...axes.map((axis) => axis?.to ?? 0)) };
}

const drawn = new WeakMap<DrawnView, Map<number, DrawnView>>();

/** A view drawn on an axis; as it is where there is none to share. Its words and table stay. The same object for the same axis. */
export function onAxis(view: DrawnView, axis: Axis | undefined): DrawnView {
  const { chart, rows } = view;
  if (!axis || !chart.axis || chart.axis.of(rows).to === axis.to) return view;
  const known = drawn.get(view) ?? new Map<number, DrawnView>();
  drawn.set(view, known);
  const made = known.get(axis.to) ?? { ...view, rows: chart.axis.over(rows, axis.to) };
  known.set(axis.to, made);
  return made;
}
