/** Where the entries of a sorted list begin for which a test holds, by halves; its length where it holds for none. */
export function firstIndex<Entry>(list: readonly Entry[], isBehind: (entry: Entry) => boolean): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const entry = list[middle]
    if (entry === undefined || isBehind(entry)) to = middle
    else from = middle + 1
  }
  return from
}
