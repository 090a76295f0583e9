import type { DeckPlace } from "../slide-data";

/** Where the briefings of a summit are listed. */
export function listPath({ locale, summit }: DeckPlace): string {
  return `/${locale}/${summit}/present`;
}

/** Where a deck of one's own is changed: `query` names it, or what it is made of. */
export function editPath(place: DeckPlace, query = ""): string {
  return `${listPath(place)}/edit${query && `?${query}`}`;
}

/** Where a deck of one's own is presented, at what a query string says. */
export function ownPath(place: DeckPlace, id: string, query = ""): string {
  return `${listPath(place)}/own?deck=${encodeURIComponent(id)}${query && `&${query}`}`;
}
