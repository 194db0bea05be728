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
}

/** The matter of a choice: a sentence that takes exactly one of the ways. */
export function choice({ ways, on, not, isKeyed, isInText, within, isGeneral }: Choice): Matter {
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
      if (!only || other || not?.test(text)) return []
      const words = on?.exec(text)?.[0]
      return isKeyed && words === undefined ? [] : [{ ...only, on: words ?? '' }]
    },
  }
}
