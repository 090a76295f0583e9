/** What was made of an owner under a key, or else is made now; of each owner the newest `most` are kept, for as long as it is. */
export function keep<O extends object, K, V>(store: WeakMap<O, Map<K, V>>, most: number, owner: O, key: K, make: () => V): V {
  let kept = store.get(owner);
  if (!kept) {
    kept = new Map();
    store.set(owner, kept);
  }
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= most) kept.delete(kept.keys().next().value as K);
  kept.set(key, made);
  return made;
}
