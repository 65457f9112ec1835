/** A map with one entry more, or another value of one: choices are never changed in place. */
export function withEntry<Key, Value>(map: ReadonlyMap<Key, Value> | undefined, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}

/** A map without one entry. */
export function withoutEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([other]) => other !== key));
}
