"use client";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Context } from "@/lib/chart";
import type { Param } from "@/lib/url-state";
import type { State } from "./chart-context";

const Play = lazy(() => import("./play"));

interface Props {
  id: string;
  name: string;
  param: Param<unknown>;
  value: string;
  /** Whether the view is of a release: the server is asked for each value, once it is let go of. */
  fixed: boolean;
  context: Context<State>;
}

/** A whole number as a slider, a field of the form around it; its event leads to the state. Where scripts run it also plays. */
export function Slider({ id, name, param, value, fixed, context }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [live, setLive] = useState(false);
  const [held, setHeld] = useState(value);
  useEffect(() => {
    setLive(true);
  }, []);
  useEffect(() => {
    const slider = input.current;
    if (!fixed || !slider) return;
    const letGo = () => slider.form?.submit();
    slider.addEventListener("change", letGo);
    return () => slider.removeEventListener("change", letGo);
  }, [fixed]);
  const { accepts } = param;
  if (accepts.kind !== "between") return null;
  const shown = fixed ? held : value;
  return (
    <div className="control slider">
      <label className="control-name" htmlFor={id}>
        {context.t(name)}
      </label>
      <output htmlFor={id} aria-live="off">
        {shown}
      </output>
      <span className="slider-play">
        {live && !fixed && (
          <Suspense>
            <Play input={input} value={value} t={context.t} />
          </Suspense>
        )}
      </span>
      <span className="slider-ends">
        <span aria-hidden="true">{accepts.min}</span>
        <input
          ref={input}
          id={id}
          type="range"
          name={name}
          min={accepts.min}
          max={accepts.max}
          step={1}
          value={shown}
          data-value={shown}
          onChange={(event) => {
            if (!fixed) return;
            setHeld(event.target.value);
            event.stopPropagation();
          }}
        />
        <span aria-hidden="true">{accepts.max}</span>
      </span>
    </div>
  );
}
