/**
 * Keeps the room's window and the speaker's in step on one machine, without a server. The room decides: what it shows
 * changes by a choice made in it or by a wish of the speaker's, never because a window was opened, reloaded or woke. The
 * speaker's window shows its own wish at once, and takes on what the room shows otherwise.
 */
import type { Size } from "../chart";
import type { Shown } from "./shown";

/** A point of a slide, in shares of its width and height. */
export type Spot = readonly [x: number, y: number];

/** What goes on above a slide for a moment: where the laser points, and what the pen drew. */
export interface Gesture {
  laser: Spot | null;
  strokes: readonly (readonly Spot[])[];
}

export const NO_GESTURE: Gesture = { laser: null, strokes: [] };

export interface Told {
  shown: Shown;
  gesture: Gesture;
  /** What the room's slides are laid out for, in pixels. */
  size?: Size;
}

export type Message =
  /** The room tells what it shows. `answers` is the last wish that it carried out, `asked` the last hello that it heard, `room` which window it is. */
  | ({ type: "shown"; room: string; answers: number; asked: number } & Told)
  | ({ type: "wish"; number: number } & Told)
  | { type: "hello"; ask: number };

/** What messages go through: a BroadcastChannel. */
export interface Port {
  postMessage(message: Message): void;
  onmessage: ((event: { data: Message }) => void) | null;
}

/** After how long without an answer the room is taken to be closed, and a wish to be lost, in milliseconds. */
export const PATIENCE = 1400;
/** How often a speaker's window asks what the room shows, in milliseconds. */
export const ASK_EVERY = 400;

/** The room's end. `read` gives what it shows; `follow` shows what the speaker wishes. Gives what tells of a change. */
export function roomEnd(port: Port, room: string, read: () => Told, follow: (told: Told) => void): () => void {
  let answers = 0;
  let asked = 0;
  const tell = () => port.postMessage({ type: "shown", room, answers, asked, ...read() });
  port.onmessage = ({ data }) => {
    if (data.type === "hello") asked = data.ask;
    if (data.type === "wish") {
      answers = data.number;
      follow(data);
    }
    if (data.type !== "shown") tell();
  };
  tell();
  return tell;
}

export interface SpeakerEnd {
  wish(told: Told): void;
  ask(): void;
}

/** The speaker's end. `follow` shows what the room shows; it is called with nothing once the room does not answer. */
export function speakerEnd(port: Port, now: () => number, follow: (told: Told | undefined) => void): SpeakerEnd {
  let room: string | undefined = "";
  let heard = now();
  let wished = Number.NEGATIVE_INFINITY;
  // Counted up from a time: a window that was reloaded goes on above its earlier wishes.
  let last = Math.round(Date.now());
  let answered = last;
  let asks = last;
  let asksAtWish = Number.NEGATIVE_INFINITY;
  port.onmessage = ({ data }) => {
    if (data.type !== "shown") return;
    const time = now();
    // Of two windows of one presentation the one that answered first counts, while it answers.
    if (room && data.room !== room && time - heard < PATIENCE) return;
    // A room that was opened anew has none of the wishes before.
    if (data.room !== room) asksAtWish = Number.NEGATIVE_INFINITY;
    room = data.room;
    heard = time;
    answered = data.answers;
    // What the room told before it had the last wish is older than what is shown here, however late it comes on a busy
    // machine. A wish is lost once the room heard what was asked long after it.
    if (answered < last && (time - wished < PATIENCE || data.asked <= asksAtWish)) return;
    follow(data);
  };
  return {
    wish(told) {
      last += 1;
      wished = now();
      asksAtWish = asks;
      port.postMessage({ type: "wish", number: last, ...told });
    },
    ask() {
      if (now() - heard > PATIENCE && room !== undefined) {
        room = undefined;
        follow(undefined);
      }
      asks += 1;
      port.postMessage({ type: "hello", ask: asks });
    },
  };
}
