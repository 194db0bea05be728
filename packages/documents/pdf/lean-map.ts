/** Ranges of one `beginbfrange`, and codes of one range: more, or ones with another first byte, readers need not take. */
const RANGES_PER_BLOCK = 100
const CODES_PER_RANGE = 256

type Entry = { readonly code: number; readonly text: string }

/**
 * The same character map of a font (ISO 32000-1, 9.10.3), with codes that follow each other said once for all, and without the
 * comments: half as long once compressed. A map of another form than Typst writes is returned as it is.
 */
export function leanMap(map: string): string {
  const blocks = [...map.matchAll(/\d+ beginbfchar\n((?:<[\dA-F]{4}> <[\dA-F]+>\n)*)endbfchar\n/g)]
  const entries = blocks.flatMap(([, lines = '']) =>
    [...lines.matchAll(/<(\w+)> <(\w+)>/g)].map(([, code = '', text = '']) => ({
      code: Number.parseInt(code, 16),
      text,
    })),
  )
  const first = blocks[0]
  const last = blocks.at(-1)
  const others = blocks.reduce((rest, [block]) => rest.replace(block, ''), map)
  if (!first || !last || /\bbegin(?:bf|cid|notdef)/.test(others)) return map
  const head = map.slice(0, first.index).replaceAll(/^%.*\n/gm, '')
  const tail = map.slice(last.index + last[0].length).replaceAll(/^%.*\n?/gm, '')
  return `${head}${blocksOf(rangesOf(entries))}${tail}`
}

function rangesOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const ranges: Entry[][] = []
  for (const entry of entries.toSorted((one, other) => one.code - other.code)) {
    const range = ranges.at(-1)
    const before = range?.at(-1)
    if (range && before && entry.code === before.code + 1 && entry.code % CODES_PER_RANGE !== 0) range.push(entry)
    else ranges.push([entry])
  }
  return ranges
}

function blocksOf(ranges: readonly (readonly Entry[])[]): string {
  let text = ''
  for (let start = 0; start < ranges.length; start += RANGES_PER_BLOCK) {
    const lines = ranges.slice(start, start + RANGES_PER_BLOCK).map(lineOf)
    text += `${lines.length} beginbfrange\n${lines.join('')}endbfrange\n`
  }
  return text
}

function lineOf(range: readonly Entry[]): string {
  const [first = 0, last = first] = [range[0]?.code, range.at(-1)?.code]
  return `${hex(first)} ${hex(last)} [${range.map(({ text }) => `<${text}>`).join('')}]\n`
}

const hex = (code: number): string => `<${code.toString(16).toUpperCase().padStart(4, '0')}>`
