/** GBK as pages of double bytes, built from the platform's own decoder: no copy of the standard's table to keep. */
export type GbkTable = {
  /** `lead << 8 | trail` of a character, `undefined` for what GBK has not. */
  readonly bytesOf: (character: string) => number | undefined
  /** The character of two bytes, `undefined` where there is none. */
  readonly characterOf: (lead: number, trail: number) => string | undefined
}

export const FIRST_LEAD = 0x81
export const LAST_LEAD = 0xfe
const FIRST_TRAIL = 0x40
const LAST_TRAIL = 0xfe

let table: GbkTable | undefined

function buildTable(): GbkTable {
  const decoder = new TextDecoder('gb18030')
  const width = LAST_TRAIL - FIRST_TRAIL + 1
  const characters: (string | undefined)[] = []
  const bytes = new Map<string, number>()
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead += 1) {
    // One row of double bytes, each followed by a line feed, so that a hole in the table cannot swallow its neighbour.
    const row = new Uint8Array(width * 3)
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail += 1)
      row.set([lead, trail, 0x0a], (trail - FIRST_TRAIL) * 3)
    const decoded = decoder.decode(row).split('\n')
    for (let column = 0; column < width; column += 1) {
      const character = decoded[column] ?? ''
      const isWhole = character.length === 1 && character !== '\ufffd'
      characters.push(isWhole ? character : undefined)
      if (isWhole) bytes.set(character, (lead << 8) | (FIRST_TRAIL + column))
    }
  }
  return {
    bytesOf: (character) => bytes.get(character),
    characterOf: (lead, trail) =>
      lead < FIRST_LEAD || trail < FIRST_TRAIL || trail > LAST_TRAIL
        ? undefined
        : characters[(lead - FIRST_LEAD) * width + trail - FIRST_TRAIL],
  }
}

export function gbkTable(): GbkTable {
  table ??= buildTable()
  return table
}
