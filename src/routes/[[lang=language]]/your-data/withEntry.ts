/** A copy of a map with one entry added or changed: choices are never changed in place. */
export function withEntry<Key, Value>(map: ReadonlyMap<Key, Value> | undefined, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}

/** A copy of a map without one entry. */
export function withoutEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([other]) => other !== key));
}
