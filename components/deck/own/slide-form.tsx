"use client";
import { useState } from "react";
import { type Deck, LONGEST_MINUTES, LONGEST_TEXT, LONGEST_TITLE, MOST_STEPS, type Slide, type SlideView } from "@/data/shapes/deck";
import { withState } from "@/lib/deck/edit";
import { stepsOf } from "@/lib/deck/shown";
import type { Translate } from "@/lib/messages";
import type { DeckPlace } from "../slide-data";
import { Field } from "./field";
import { ViewSettings } from "./view-settings";

export interface Offered {
  /** Ids of the summit's charts and stated figures. */
  charts: readonly string[];
  figures: readonly string[];
  /** What they are called. */
  names: Readonly<Record<string, string>>;
}

interface Props {
  deck: Deck;
  slide: Slide;
  step: number;
  place: DeckPlace;
  offered: Offered;
  /** Changes the slide; changes of one `field` in a row are one. */
  change(made: (slide: Slide) => Slide, field?: string): void;
  chooseStep(step: number): void;
  t: Translate;
}

/** What can be said and set of one slide. */
export function SlideForm({ slide, step, place, offered, change, chooseStep, t }: Props) {
  const set = <K extends "title" | "notes" | "minutes">(name: K, value: Slide[K]) =>
    change((before) => {
      const { [name]: _, ...rest } = before;
      return (value === undefined || value === "" ? rest : { ...rest, [name]: value }) as Slide;
    }, `${slide.id} ${name}`);
  const select = (label: string, value: string, ids: readonly string[], choose: (id: string) => void) => (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {[...new Set([...ids, value])].map((id) => (
          <option key={id} value={id}>
            {offered.names[id] ?? id}
          </option>
        ))}
      </select>
    </label>
  );
  const chart = (view: SlideView, at: number, label: string) => (
    <>
      {select(label, view.chart, offered.charts, (id) => change((before) => withChart(before, at, id)))}
      <ViewSettings
        key={view.chart}
        view={view}
        place={place}
        choose={(query) => change((before) => withState(before, at, step, query), `${slide.id} state ${at} ${step}`)}
      />
    </>
  );
  return (
    <div className="slide-form">
      {slide.kind === "view" && chart({ ...slide.view, query: stepsOf(slide)[step] ?? slide.view.query }, 0, t("edit.chart"))}
      {slide.kind === "view" && <Steps slide={slide} step={step} change={change} chooseStep={chooseStep} t={t} />}
      {slide.kind === "pair" && (
        <>
          {chart(slide.views[0], 0, t("edit.chart.left"))}
          {chart(slide.views[1], 1, t("edit.chart.right"))}
        </>
      )}
      {slide.kind === "figure" &&
        select(t("edit.figure"), slide.figure, offered.figures, (figure) => change((before) => ({ ...before, figure }) as Slide))}
      <Field
        key={`${slide.id} title`}
        label={t("edit.slide.title")}
        hint={slide.kind === "text" ? undefined : t("edit.title.hint")}
        value={slide.title ?? ""}
        required={slide.kind === "text"}
        className="field-title"
        longest={LONGEST_TITLE}
        change={(title) => set("title", title)}
      />
      <Minutes
        key={`${slide.id} minutes`}
        minutes={slide.minutes}
        change={(minutes) => set("minutes", minutes)}
        label={t("edit.minutes")}
      />
      {slide.kind === "text" && (
        <Field
          key={`${slide.id} text`}
          label={t("edit.text")}
          hint={t("edit.markdown")}
          rows={6}
          value={slide.text ?? ""}
          longest={LONGEST_TEXT}
          change={(text) =>
            change(
              ({ text: _, ...rest }: Slide & { text?: string }) => (text === "" ? rest : { ...rest, text }) as Slide,
              `${slide.id} text`,
            )
          }
        />
      )}
      <Field
        key={`${slide.id} notes`}
        label={t("edit.notes")}
        hint={t("edit.markdown")}
        rows={7}
        value={slide.notes ?? ""}
        longest={LONGEST_TEXT}
        change={(notes) => set("notes", notes)}
      />
    </div>
  );
}

/** A time in minutes; what is no time yet while it is typed stays in the field. */
function Minutes({ minutes, change, label }: { minutes?: number; change(minutes?: number): void; label: string }) {
  const [typed, setTyped] = useState("");
  const read = (text: string) => (Number(text) > 0 ? Math.min(Number(text), LONGEST_MINUTES) : undefined);
  return (
    <label className="field field-minutes">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={LONGEST_MINUTES}
        step="any"
        value={typed !== "" && read(typed) === minutes ? typed : (minutes ?? "")}
        onChange={({ target }) => {
          setTyped(target.value);
          change(read(target.value));
        }}
        onBlur={() => setTyped("")}
      />
    </label>
  );
}

/** With another chart at a place, in its default state: the states of one chart say nothing to another. */
function withChart(slide: Slide, at: number, id: string): Slide {
  const view = { chart: id, query: "" };
  if (slide.kind === "pair") return { ...slide, views: at === 0 ? [view, slide.views[1]] : [slide.views[0], view] };
  if (slide.kind !== "view") return slide;
  const { steps: _, ...rest } = slide;
  return { ...rest, view };
}

/** The states that a view goes through, to choose, add and take away. */
function Steps({
  slide,
  step,
  change,
  chooseStep,
  t,
}: Pick<Props, "step" | "change" | "chooseStep" | "t"> & { slide: Extract<Slide, { kind: "view" }> }) {
  const states = stepsOf(slide);
  const add = () => {
    change((before) => (before.kind === "view" ? { ...before, steps: (before.steps ?? []).toSpliced(step, 0, states[step]) } : before));
    chooseStep(step + 1);
  };
  const remove = () => {
    change((before) => {
      if (before.kind !== "view") return before;
      const { steps: _, ...rest } = before;
      const left = stepsOf(before).toSpliced(step, 1);
      const view = { ...before.view, query: left[0] };
      return left.length > 1 ? { ...rest, view, steps: left.slice(1) } : { ...rest, view };
    });
    chooseStep(Math.max(0, step - 1));
  };
  return (
    <fieldset className="steps">
      <legend>{t("edit.steps")}</legend>
      <div className="steps-row">
        {states.length > 1 &&
          states.map((_, i) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is what its place says
              key={i}
              type="button"
              className="step"
              aria-pressed={i === step}
              aria-label={t("edit.step", { n: i + 1 })}
              onClick={() => chooseStep(i)}
            >
              {i + 1}
            </button>
          ))}
        <button type="button" className="text-button" disabled={states.length > MOST_STEPS} onClick={add}>
          {t("edit.step.add")}
        </button>
        {states.length > 1 && (
          <button type="button" className="text-button" onClick={remove}>
            {t("edit.step.remove", { n: step + 1 })}
          </button>
        )}
      </div>
      <p className="field-hint">{t("edit.steps.hint")}</p>
    </fieldset>
  );
}
