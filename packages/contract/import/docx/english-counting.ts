import type { NumberFormat } from './number-format.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')]
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** `one hundred twenty-one`, as Word counts: without "and". */
function words(value: number): string {
  if (value < 20) return ONES[value] ?? ''
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`
  const [unit, name] = value < 1_000 ? [100, 'hundred'] : [1_000, 'thousand']
  const rest = value % unit
  return `${words(Math.floor(value / unit))} ${name}${rest === 0 ? '' : ` ${words(rest)}`}`
}

const ordinalWords = (value: number): string =>
  words(value).replace(
    /[a-z]+$/,
    (last) => ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  )

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One, Two, ... Twenty-one. */
export const cardinalText: NumberFormat = (counter) => capitalised(words(counter))

/** First, Second, ... Twenty-first. */
export const ordinalText: NumberFormat = (counter) => capitalised(ordinalWords(counter))

/** 1st, 2nd, 3rd, 4th, 11th. */
export const ordinal: NumberFormat = (counter) => {
  const tail = counter % 100
  const suffix = tail >= 11 && tail <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][counter % 10] ?? 'th')
  return `${counter}${suffix}`
}
