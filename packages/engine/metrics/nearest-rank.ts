/**
 * The percentile by nearest rank: the smallest value that at least `percentile` per cent of the values do not exceed.
 * Reorders `values`; `undefined` when there are none.
 */
export function nearestRank(values: number[], percentile: number): number | undefined {
  if (values.length === 0) return undefined
  // In whole numbers: 7 per cent of 100 values is rank 7, not 8 for a rounding error.
  const rank = Math.max(1, Math.ceil((percentile * values.length) / 100))
  return select(values, rank - 1)
}

/** The value that would stand at `index` if the values were sorted (Hoare's quickselect). */
function select(values: number[], index: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const pivot = values[(low + high) >>> 1]!
    let i = low
    let j = high
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i > j) break
      const swapped = values[i]!
      values[i] = values[j]!
      values[j] = swapped
      i++
      j--
    }
    if (index <= j) high = j
    else if (index >= i) low = i
    else return values[index]!
  }
  return values[index]!
}
