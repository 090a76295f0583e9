"use client";
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { Deck, Slide } from "@/data/shapes/deck";
import type { Translate } from "@/lib/messages";
import type { DeckPlace } from "../slide-data";
import { slideName } from "../slide-name";
import { Thumbnail } from "../thumbnail";

interface Props {
  deck: Deck;
  place: DeckPlace;
  names: Readonly<Record<string, string>>;
  /** From 0. */
  slide: number;
  choose(slide: number): void;
  move(from: number, to: number): void;
  remove(slide: number): void;
  duplicate(slide: number): void;
  t: Translate;
}

/** Where the focus stands in a slide's item. */
const PICK = ".slide-pick";
const [UP, DOWN] = [".up:enabled", ".down:enabled"];

/** The slides of a deck in their order: chosen, and moved by hand, by keys and by buttons. */
export function SlideList(props: Props) {
  const { deck, slide: at, move, names, t } = props;
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (slideId: unknown) => deck.slides.findIndex((slide) => slide.id === slideId);
  const said = (slideId: unknown) => ({ name: slideName(deck.slides[placeOf(slideId)], names), n: placeOf(slideId) + 1 });
  const all = deck.slides.length;
  // The slide that is chosen keeps the focus of one that was taken away or moved, on the button that moved it while there is one.
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (focused.current === null) return;
    const item = list.current?.children[at];
    const again = item?.querySelector<HTMLElement>(focused.current);
    (again ?? item?.querySelector<HTMLElement>(PICK))?.focus();
    focused.current = null;
  });
  const keepFocus = (selector = PICK) => {
    focused.current = selector;
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        screenReaderInstructions: { draggable: t("edit.move.how") },
        announcements: {
          onDragStart: ({ active }) => t("edit.move.lifted", said(active.id)),
          onDragOver: ({ active, over }) =>
            over ? t("edit.move.over", { name: said(active.id).name, n: said(over.id).n, all }) : undefined,
          onDragEnd: ({ active, over }) =>
            over ? t("edit.move.dropped", { name: said(active.id).name, n: said(over.id).n, all }) : undefined,
          onDragCancel: ({ active }) => t("edit.move.cancelled", said(active.id)),
        },
      }}
      onDragEnd={({ active, over }) => over && move(placeOf(active.id), placeOf(over.id))}
    >
      <SortableContext items={deck.slides.map((slide) => slide.id)} strategy={verticalListSortingStrategy}>
        <ol ref={list} className="slide-list" aria-label={t("edit.slides")}>
          {deck.slides.map((slide, i) => (
            <Item key={slide.id} {...props} one={slide} i={i} keepFocus={keepFocus} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

function Item({
  deck,
  place,
  names,
  slide: at,
  choose,
  move,
  remove,
  duplicate,
  t,
  one,
  i,
  keepFocus,
}: Props & { one: Slide; i: number; keepFocus(selector?: string): void }) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: one.id });
  const name = slideName(one, names);
  const number = { n: i + 1, name };
  const last = deck.slides.length - 1;
  const chosen = i === at;
  const moveTo = (to: number, by?: string) => {
    if (to < 0 || to > last) return;
    keepFocus(by);
    move(i, to);
  };
  const removeIt = () => {
    if (last === 0) return;
    keepFocus();
    remove(i);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined && event.key !== "Delete") return;
    event.preventDefault();
    if (step === undefined) return removeIt();
    if (event.altKey) return moveTo(i + step);
    const to = Math.min(Math.max(i + step, 0), last);
    choose(to);
    event.currentTarget.closest("ol")?.querySelectorAll<HTMLElement>(".slide-pick")[to]?.focus();
  };
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? "slide-item dragging" : "slide-item"}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="slide-grip"
        {...attributes}
        {...listeners}
        aria-label={t("edit.move", number)}
        aria-roledescription={undefined}
      >
        <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
          {[2, 8].flatMap((x) => [3, 8, 13].map((y) => <circle key={`${x}${y}`} cx={x} cy={y} r="1.4" fill="currentColor" />))}
        </svg>
      </button>
      <button
        type="button"
        className="slide-pick"
        aria-current={chosen ? "true" : undefined}
        onClick={() => choose(i)}
        onKeyDown={onKeyDown}
      >
        <Thumbnail slide={one} number={i + 1} place={place} name={name} />
      </button>
      {chosen && (
        <div className="slide-tools">
          <button type="button" className="up" disabled={i === 0} aria-label={t("edit.up", number)} onClick={() => moveTo(i - 1, UP)}>
            ↑
          </button>
          <button
            type="button"
            className="down"
            disabled={i === last}
            aria-label={t("edit.down", number)}
            onClick={() => moveTo(i + 1, DOWN)}
          >
            ↓
          </button>
          <button
            type="button"
            aria-label={t("edit.duplicate.slide", number)}
            onClick={() => {
              keepFocus();
              duplicate(i);
            }}
          >
            {t("edit.duplicate")}
          </button>
          <button type="button" disabled={last === 0} aria-label={t("edit.remove.slide", number)} onClick={removeIt}>
            {t("edit.remove")}
          </button>
        </div>
      )}
    </li>
  );
}
