/** Gives what `make` gives, which is made when it is first asked for and then kept. */
export function onDemand<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
