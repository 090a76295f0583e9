"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Size } from "@/lib/chart";
import { ASK_EVERY, type Port, roomEnd, type SpeakerEnd, speakerEnd, type Told } from "@/lib/deck/together";
import { randomId } from "@/lib/random-id";

interface Options {
  role: "room" | "speaker";
  /** Names the presentation whose windows belong together. */
  session: string;
  /** What is shown at first. */
  first: Told;
  /** Shows what the other window shows or wishes, as far as it can; gives what it shows. */
  follow(told: Told): Told;
  /** Whether the place that is shown is the address's: before that nothing is told. */
  settled: boolean;
}

interface Together {
  /** To the speaker's window: whether the room's answers (undefined until that is known), and what its slides are laid out for. */
  room: { there?: boolean; size?: Size };
  /** Tells the other window what was chosen here. */
  tell(told: Told): void;
}

/** This window's end of what keeps the room's and the speaker's in step. */
export function useTogether({ role, session, first, follow, settled }: Options): Together {
  const latest = useRef({ told: first, follow });
  const end = useRef<{ tell(told: Told): void }>({ tell() {} });
  const [room, setRoom] = useState<Together["room"]>({});
  useEffect(() => {
    latest.current.follow = follow;
  });
  useEffect(() => {
    if (!settled || typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(`plenary-${session}`);
    const port = channel as unknown as Port;
    const take = (from: Told) => {
      latest.current.told = { ...latest.current.told, ...latest.current.follow(from) };
    };
    if (role === "room") {
      const tell = roomEnd(port, randomId(), () => latest.current.told, take);
      end.current.tell = (next) => {
        latest.current.told = next;
        tell();
      };
      return () => channel.close();
    }
    const speaker: SpeakerEnd = speakerEnd(
      port,
      () => performance.now(),
      (from) => {
        setRoom((before) => (sameRoom(before, from) ? before : { there: from !== undefined, size: from?.size }));
        if (from) take(from);
      },
    );
    end.current.tell = (next) => speaker.wish(next);
    speaker.ask();
    const timer = setInterval(() => speaker.ask(), ASK_EVERY);
    const onWake = () => speaker.ask();
    document.addEventListener("visibilitychange", onWake);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onWake);
      channel.close();
    };
  }, [role, session, settled]);
  return { room, tell: useCallback((next) => end.current.tell(next), []) };
}

function sameRoom(before: Together["room"], told: Told | undefined): boolean {
  return before.there === (told !== undefined) && before.size?.width === told?.size?.width && before.size?.height === told?.size?.height;
}
