/** An answer of one sentence, for who asked for a file that there is none of or that cannot be made. */
export function sentenceAnswer(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, { status, headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" } });
}
