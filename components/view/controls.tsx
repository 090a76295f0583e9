"use client";
import { useEffect, useId, useRef } from "react";
import { addressHere } from "@/lib/as-files";
import type { AnyChart, Context, Slice } from "@/lib/chart";
import { type Params, valuesOf } from "@/lib/url-state";
import { chartPath, type Place, type State } from "./chart-context";
import { Slider } from "./slider";
import { valueLabel } from "./value-label";

interface Props {
  chart: AnyChart;
  place: Place;
  params: Params<State>;
  state: State;
  slice: Slice;
  context: Context<State>;
  /** Leaves long lists of toggles to the chart's own page. */
  brief: boolean;
  /** Whether no script follows the choices. */
  still?: boolean;
}

/** The longest list of toggles among other charts. */
const BRIEF = 6;

/** The settings of a chart. Choices are links; drop-downs and sliders are a GET form with a button where there is no JavaScript. */
export function Controls({ chart, place, params, state, slice, context, brief, still = false }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  // What a reader chose in a form before the scripts came is carried out now.
  useEffect(() => {
    for (const field of root.current?.querySelectorAll<HTMLSelectElement | HTMLInputElement>("[data-value]") ?? [])
      if (field.value !== field.dataset.value) {
        if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event("change", { bubbles: true }));
        // React takes an input's value from before it came for what it was, and hears of no change.
        else field.form?.requestSubmit();
      }
  }, []);
  const names = Object.keys(params).filter(
    (name) =>
      params[name].control !== "hidden" &&
      !(brief && params[name].control === "many" && valuesOf(params[name].accepts).length > BRIEF) &&
      (chart.applies?.(name, state, slice) ?? true),
  );
  if (names.length === 0) return null;
  const label = (name: string, value: string) => valueLabel(chart, name, value, slice, context);
  const offered = (name: string, value: string) =>
    value === params[name].format(params[name].fallback) ||
    value === params[name].format(state[name]) ||
    (chart.offers?.(name, value, slice, state) ?? true);
  const fields = names.filter((name) => params[name].control === "select" || params[name].control === "date");
  const sliders = names.filter((name) => params[name].control === "slider");
  const show = (
    <button type="submit" className="text-button">
      {context.t("ui.chart.show")}
    </button>
  );
  return (
    <fieldset className="controls" ref={root}>
      <legend className="sr-only">{context.t("ui.chart.controls")}</legend>
      {names
        .filter((name) => params[name].control === "choice")
        .map((name) => (
          <div key={name} className="control">
            <span className="control-name" id={`${id}-${name}`}>
              {context.t(name)}
            </span>
            <ul className="choices" aria-labelledby={`${id}-${name}`}>
              {valuesOf(params[name].accepts).map((value) => (
                <li key={value}>
                  <a
                    href={context.href({ [name]: params[name].parse(value) })}
                    aria-current={params[name].format(state[name]) === value ? "true" : undefined}
                  >
                    {label(name, value)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      {fields.length + sliders.length > 0 && (
        <form method="get" action={addressHere(chartPath(place))} data-state="" className="control-form">
          {Object.keys(params)
            .filter(
              (name) =>
                ![...fields, ...sliders].includes(name) && params[name].format(state[name]) !== params[name].format(params[name].fallback),
            )
            .map((name) => (
              <input key={name} type="hidden" name={name} value={params[name].format(state[name])} />
            ))}
          {place.release && <input type="hidden" name="as-of" value={place.release} />}
          {fields.map((name) => (
            <label key={name} htmlFor={`${id}-${name}`} className="control">
              <span className="control-name">{context.t(name)}</span>
              {params[name].control === "date" ? (
                <DayField id={`${id}-${name}`} name={name} param={params[name]} value={params[name].format(state[name])} />
              ) : (
                <select
                  id={`${id}-${name}`}
                  name={name}
                  value={params[name].format(state[name])}
                  data-value={params[name].format(state[name])}
                  onChange={() => {}}
                >
                  {[...(params[name].fallback === "" ? [""] : []), ...valuesOf(params[name].accepts)]
                    .filter((value) => offered(name, value))
                    .map((value) => (
                      <option key={value} value={value}>
                        {label(name, value)}
                      </option>
                    ))}
                </select>
              )}
            </label>
          ))}
          {sliders.map((name) => (
            <Slider
              key={name}
              id={`${id}-${name}`}
              name={name}
              param={params[name]}
              value={params[name].format(state[name])}
              fixed={place.release !== undefined}
              context={context}
            />
          ))}
          {still ? show : <noscript>{show}</noscript>}
        </form>
      )}
      {names
        .filter((name) => params[name].control === "many")
        .map((name) => (
          <Many
            key={name}
            name={name}
            param={params[name]}
            chosen={state[name] as string[]}
            label={(value) => label(name, value)}
            context={context}
          />
        ))}
    </fieldset>
  );
}

/** A day, in the browser's own field. It keeps what is being typed: only a day that has become another is written into it. */
function DayField({ id, name, param: { accepts }, value }: { id: string; name: string; param: Params<State>[string]; value: string }) {
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(value);
  useEffect(() => {
    if (field.current && shown.current !== value) field.current.value = value;
    shown.current = value;
  }, [value]);
  const bounds = accepts.kind === "date" ? { min: accepts.min, max: accepts.max } : {};
  return <input ref={field} id={id} type="date" name={name} {...bounds} required defaultValue={value} data-value={value} />;
}

interface ManyProps {
  name: string;
  param: Params<State>[string];
  chosen: string[];
  label: (value: string) => string;
  context: Context<State>;
}

/** Toggles: each link adds or takes away one value; the last one left stays. */
function Many({ name, param, chosen, label, context }: ManyProps) {
  const id = useId();
  return (
    <div className="control">
      <span className="control-name" id={id}>
        {context.t(name)}
      </span>
      <ul className="choices many" aria-labelledby={id}>
        {valuesOf(param.accepts).map((value) => {
          const on = chosen.includes(value);
          const next = on ? chosen.filter((other) => other !== value) : [...chosen, value];
          return (
            <li key={value}>
              <a href={context.href({ [name]: next.length > 0 ? next : chosen })} aria-current={on ? "true" : undefined}>
                {label(value)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
