import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST, type Shown } from "./shown";
import { type Message, NO_GESTURE, PATIENCE, type Port, roomEnd, speakerEnd, type Told } from "./together";

const told = (slide: number): Told => ({ shown: { ...FIRST, slide } as Shown, gesture: NO_GESTURE });

/** Ports that carry messages to each other when they are told to, as a channel does: in order, later. */
function channel() {
  const ports: Port[] = [];
  const waiting: { to: Port; message: Message }[] = [];
  return {
    open(): Port {
      const port: Port = {
        onmessage: null,
        postMessage: (message) => {
          for (const to of ports) if (to !== port) waiting.push({ to, message: structuredClone(message) });
        },
      };
      ports.push(port);
      return port;
    },
    close: (port: Port) => {
      if (ports.includes(port)) ports.splice(ports.indexOf(port), 1);
    },
    deliver(most = Number.POSITIVE_INFINITY) {
      for (let i = 0; i < most; i++) {
        const next = waiting.shift();
        if (!next) return;
        if (ports.includes(next.to)) next.to.onmessage?.({ data: next.message });
      }
    },
  };
}

function windows() {
  const line = channel();
  const clock = { now: 0 };
  const room = { told: told(0), name: 0, port: line.open(), tell: () => {} };
  const openRoom = () => {
    room.name += 1;
    room.tell = roomEnd(
      room.port,
      `room-${room.name}`,
      () => room.told,
      (next) => {
        room.told = { shown: next.shown, gesture: next.gesture };
      },
    );
  };
  openRoom();
  const speaker = { told: told(0), there: undefined as boolean | undefined, port: line.open() };
  const openSpeaker = () =>
    speakerEnd(
      speaker.port,
      () => clock.now,
      (next) => {
        speaker.there = next !== undefined;
        if (next) speaker.told = { shown: next.shown, gesture: next.gesture };
      },
    );
  let end = openSpeaker();
  return {
    line,
    clock,
    room,
    speaker,
    go: (slide: number) => {
      room.told = told(slide);
      room.tell();
    },
    wish: (slide: number) => {
      speaker.told = told(slide);
      end.wish(speaker.told);
    },
    ask: () => end.ask(),
    reloadSpeaker: () => {
      line.close(speaker.port);
      speaker.port = line.open();
      speaker.told = told(7);
      end = openSpeaker();
    },
    reloadRoom: () => {
      line.close(room.port);
      room.port = line.open();
      openRoom();
    },
  };
}

describe("two windows of one presentation", () => {
  it("show the same after a choice in either", () => {
    const all = windows();
    all.go(3);
    all.line.deliver();
    expect(all.speaker.told.shown.slide).toBe(3);
    all.wish(5);
    expect(all.speaker.told.shown.slide).toBe(5);
    all.line.deliver();
    expect(all.room.told.shown.slide).toBe(5);
    expect(all.speaker.told.shown.slide).toBe(5);
  });

  it("do not move the room when the speaker's window is opened elsewhere in the deck", () => {
    const all = windows();
    all.go(3);
    all.line.deliver();
    all.reloadSpeaker();
    all.ask();
    all.line.deliver();
    expect(all.room.told.shown.slide).toBe(3);
    expect(all.speaker.told.shown.slide).toBe(3);
  });

  it("do not fall back to what the room told before it had the wish", () => {
    const all = windows();
    all.line.deliver();
    all.go(1);
    all.wish(4);
    all.line.deliver(1);
    expect(all.speaker.told.shown.slide).toBe(4);
    all.line.deliver();
    expect([all.room.told.shown.slide, all.speaker.told.shown.slide]).toEqual([4, 4]);
  });

  it("do not fall back to it either where both are slower than a lost wish takes", () => {
    const all = windows();
    all.ask();
    all.line.deliver();
    all.go(1);
    all.wish(4);
    all.clock.now += PATIENCE + 1;
    all.line.deliver(1);
    expect(all.speaker.told.shown.slide).toBe(4);
    all.wish(5);
    all.line.deliver();
    expect([all.room.told.shown.slide, all.speaker.told.shown.slide]).toEqual([5, 5]);
  });

  it("tell the speaker when the room is gone, and when it is back", () => {
    const all = windows();
    all.ask();
    all.line.deliver();
    expect(all.speaker.there).toBe(true);
    all.line.close(all.room.port);
    all.clock.now += PATIENCE + 1;
    all.ask();
    expect(all.speaker.there).toBe(false);
    all.reloadRoom();
    all.line.deliver();
    expect(all.speaker.there).toBe(true);
  });

  it("are in step again whatever happened, once messages stop", () => {
    const act = fc.oneof(
      fc.record({ do: fc.constantFrom("go", "wish"), slide: fc.nat(9) }),
      fc.record({ do: fc.constantFrom("ask", "reloadSpeaker", "reloadRoom"), slide: fc.constant(0) }),
      fc.record({ do: fc.constant("deliver"), slide: fc.nat(3) }),
      fc.record({ do: fc.constant("wait"), slide: fc.nat(2000) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const all = windows();
        for (const one of acts) {
          if (one.do === "go") all.go(one.slide);
          else if (one.do === "wish") all.wish(one.slide);
          else if (one.do === "ask") all.ask();
          else if (one.do === "reloadSpeaker") all.reloadSpeaker();
          else if (one.do === "reloadRoom") all.reloadRoom();
          else if (one.do === "deliver") all.line.deliver(one.slide);
          else all.clock.now += one.slide;
        }
        all.line.deliver();
        all.clock.now += PATIENCE + 1;
        all.ask();
        all.line.deliver();
        all.ask();
        all.line.deliver();
        expect(all.speaker.told).toEqual(all.room.told);
      }),
      { numRuns: 300 },
    );
  });
});
