import type { Matter } from './statement.ts'

type Choice = {
  /** Ways to rule it, each by the words that choose it. */
  readonly ways: Readonly<Record<string, RegExp>>
  readonly on?: RegExp
  readonly not?: RegExp
  /** Only what `on` names is compared. */
  readonly isKeyed?: true
  /** Headings say it of what stands below them only. */
  readonly isInText?: true
  readonly within?: Matter['within']
  readonly isGeneral?: true
  /** What excludes is looked for beside the words, not in all of a long sentence. */
  readonly isNear?: true
}

/** From the part of the sentence before the words to the end of their own. */
const around = (text: string, { index, 0: { length } }: RegExpExecArray): string => {
  const from = text.lastIndexOf(',', text.lastIndexOf(',', index) - 1)
  const to = text.slice(index + length).search(/[,;。]/)
  return text.slice(from + 1, to < 0 ? undefined : index + length + to)
}

/** The matter of a choice: a sentence that takes exactly one of the ways. */
export function choice({ ways, on, not, isKeyed, isInText, within, isGeneral, isNear }: Choice): Matter {
  return {
    ...(within === undefined ? {} : { within }),
    ...(isGeneral === undefined ? {} : { isGeneral }),
    patterns: Object.values(ways),
    of: ({ text, isHead }) => {
      if (isHead && isInText) return []
      const [only, other] = Object.entries(ways).flatMap(([value, pattern]) => {
        const match = pattern.exec(text)
        return match ? [{ match, value }] : []
      })
      if (!only || other || not?.test(isNear ? around(text, only.match) : text)) return []
      const words = on?.exec(text)?.[0]
      return isKeyed && words === undefined ? [] : [{ ...only, on: words ?? '' }]
    },
  }
}
