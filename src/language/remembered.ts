/** The same function, which keeps its results: words come back. At `limit` texts it begins afresh. */
export function rememberedTexts<Value>(
  limit: number,
  make: (text: string) => Value,
): (text: string) => Value {
  const values = new Map<string, Value>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    if (values.size >= limit) values.clear();
    const value = make(text);
    values.set(text, value);
    return value;
  };
}

/**
 * The same for what depends on the data it is made with: names come back in every article, and again
 * whenever a collection is made ready anew.
 */
export function remembered<Data extends object, Value>(
  limit: number,
  make: (text: string, data: Data) => Value,
): (text: string, data: Data) => Value {
  const byData = new WeakMap<Data, (text: string) => Value>();
  return (text, data) => {
    const known = byData.get(data) ?? rememberedTexts(limit, (one) => make(one, data));
    byData.set(data, known);
    return known(text);
  };
}
