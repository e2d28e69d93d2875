/**
 * The same function, which keeps its results for the data they were made with: names come back in
 * every article, and again whenever a collection is made ready anew. At `limit` texts it begins afresh.
 */
export function remembered<Data extends object, Value>(
  limit: number,
  make: (text: string, data: Data) => Value,
): (text: string, data: Data) => Value {
  const byData = new WeakMap<Data, Map<string, Value>>();
  return (text, data) => {
    const values = byData.get(data) ?? new Map<string, Value>();
    byData.set(data, values);
    const known = values.get(text);
    if (known !== undefined) return known;
    if (values.size >= limit) values.clear();
    const value = make(text, data);
    values.set(text, value);
    return value;
  };
}
