/** A stated figure as it is shown alone: small, and complete without the dataset. */
import type { Verdict } from "./checks";

export interface FigureFacts {
  id: string;
  qualifier: string;
  value: string;
  subject: string;
  /** Who said it, and of what. */
  speaker: string;
  date: string;
  /** The few words that carry it. */
  words?: string;
  publisher: string;
  /** Where the source is read, at its words where they are known. */
  address?: string;
  verdict: Verdict;
  verdictText: string;
  /** What was held against it, in words; each piece with what its value is, where it is one. */
  held: readonly { text: string; kind?: "stated" | "measured" }[];
}
