/** The keys of presenting: those of PowerPoint and reveal.js, which a clicker sends too. */
import type { Move } from "./shown";

export type Command =
  | Move
  | "black"
  | "white"
  | "overview"
  | "full-screen"
  | "speaker"
  | "help"
  | "theme"
  | "contrast"
  | "controls"
  | "code"
  | "laser"
  | "pen"
  | "escape";

const KEYS: ReadonlyMap<string, Command> = new Map(
  Object.entries<Command>({
    ArrowRight: "next",
    ArrowDown: "next",
    PageDown: "next",
    " ": "next",
    n: "next",
    ArrowLeft: "previous",
    ArrowUp: "previous",
    PageUp: "previous",
    Backspace: "previous",
    p: "previous",
    Home: "first",
    End: "last",
    b: "black",
    ".": "black",
    w: "white",
    ",": "white",
    o: "overview",
    Escape: "escape",
    f: "full-screen",
    F5: "full-screen",
    s: "speaker",
    "?": "help",
    t: "theme",
    h: "contrast",
    c: "controls",
    q: "code",
    l: "laser",
    d: "pen",
  }),
);

interface Pressed {
  key: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
}

/** What a key asks for; undefined where it is none of presenting. `typed` are the digits pressed before: with Enter they name a slide. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, typed = ""): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === "Enter") return typed === "" ? "next" : { slide: Number(typed) - 1 };
  if (key === " " && shiftKey) return "previous";
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key);
}
