"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { onKept, ownDecks } from "./store";

const KEY = ["own-decks"];

/** The reader's own decks of a summit, as they stand in any window. */
export function useOwnDecks(summit: string) {
  const client = useQueryClient();
  useEffect(() => onKept(() => client.invalidateQueries({ queryKey: KEY })), [client]);
  const { data, error } = useQuery({ queryKey: KEY, queryFn: ownDecks, networkMode: "always", retry: false });
  return {
    /** Undefined until they are read. */
    decks: data?.decks.filter(({ deck }) => deck.summit === summit),
    /** How many were written by a later version. */
    unread: data?.unread ?? 0,
    /** Why this browser gives none. */
    error,
  };
}
