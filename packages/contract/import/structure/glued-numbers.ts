import { lastNumber, MAXIMUM_GAP, samePrefix } from './marker-order.ts'
import type { Marker } from './marker-patterns.ts'

/** What may stand behind a number that begins an article: words, and none that would make it a quantity. */
const BEFORE_WORDS = '(?=[ \\t\\u3000]{0,2}(?![元个名人条份件次日天年月小工周%％‰])[\\p{Script=Han}“"《])'

/** `合计 515.2 坐席上岗前`: without its line break the number of an article stands behind the last figure of a table. Numbers that their neighbours miss are looked for there. */
export function withGluedNumbers(text: string, markers: readonly Marker[]): readonly Marker[] {
  const decimals = markers.filter(({ style, number }) => style === 'decimal' && number.length > 1)
  const found = decimals.flatMap((marker, at) => {
    const next = decimals[at + 1]
    return next && samePrefix(marker.number, next.number) ? missingBetween(text, marker, next) : []
  })
  return found.length > 0 ? [...markers, ...found].toSorted((a, b) => a.start - b.start) : markers
}

/** The numbers that lead from one to the other; none unless each of them stands there once. */
function missingBetween(text: string, from: Marker, to: Marker): readonly Marker[] {
  const missing = lastNumber(to) - lastNumber(from) - 1
  if (missing < 1 || missing > MAXIMUM_GAP) return []
  const found: Marker[] = []
  let start = from.end
  for (let item = lastNumber(from) + 1; item < lastNumber(to); item += 1) {
    const number = [...from.number.slice(0, -1), item]
    const sign = number.join('.')
    const places = [
      ...text
        .slice(start, to.start)
        .matchAll(new RegExp(`(?<=\\d)${sign.replaceAll('.', '[.．]')}${BEFORE_WORDS}`, 'gu')),
    ]
    const [place] = places
    if (place === undefined || places.length > 1) return []
    const at = start + place.index
    start = at + place[0].length
    found.push({
      ...from,
      sign: place[0],
      label: sign,
      number,
      start: at,
      end: start,
      startsLine: false,
      startsSentence: true,
    })
  }
  return found
}
