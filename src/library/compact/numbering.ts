/** Numbers for things in the order they are met. */
export interface Numbering<Thing> {
  readonly of: (thing: Thing) => number;
  readonly all: () => readonly Thing[];
}

export function createNumbering<Thing>(): Numbering<Thing> {
  const numbers = new Map<Thing, number>();
  return {
    of: (thing) => {
      const known = numbers.get(thing);
      if (known !== undefined) return known;
      numbers.set(thing, numbers.size);
      return numbers.size - 1;
    },
    all: () => [...numbers.keys()],
  };
}
