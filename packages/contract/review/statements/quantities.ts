import { allMatches } from '@heqi/clauses'
import { partAround } from '../reading/part-around.ts'
import type { Read } from '../reading/values.ts'
import type { Matter } from './statement.ts'

/** What stands behind the value in a long sentence, or behind a comma, is said of other things. */
const NEAR = /^[^,]{0,6}/

/** Words for a party that mean each of them. */
const EITHER = /^(?:双方|[任每]何?一方|任一方|各方)$/

type Quantity = {
  /** With a group `value`, or `also`, `later`, `after` in other orders of words, and `metric` for what it is said of. */
  readonly pattern: string
  readonly read: Read
  /** Sets like matters apart, in the whole sentence. */
  readonly on?: RegExp
  readonly not?: RegExp
  /** Under headings of this kind the same words are about something else. */
  readonly notUnder?: RegExp
  /** `not` is asked only up to the value. */
  readonly isNear?: true
  /** `on` is asked only of the part between commas that the value stands in. */
  readonly isLocal?: true
  /** One name for what the words of `metric` mean alike. */
  readonly same?: (metric: string) => string
  readonly within?: Matter['within']
  readonly isGeneral?: true
  readonly isInside?: true
  readonly isApart?: true
  /** Where the heading alone names the matter, the value as the text below it states it. */
  readonly under?: { readonly heading: RegExp; readonly pattern: string }
}

/** The matter of one quantity. */
export function quantity({
  pattern,
  read,
  on,
  not,
  notUnder,
  isNear,
  isLocal,
  same = (metric) => metric,
  within,
  isGeneral,
  isInside,
  isApart,
  under,
}: Quantity): Matter {
  const expression = new RegExp(pattern, 'g')
  const below = under && new RegExp(under.pattern, 'g')
  return {
    ...(within === undefined ? {} : { within }),
    ...(isGeneral === undefined ? {} : { isGeneral }),
    ...(isInside === undefined ? {} : { isInside }),
    ...(isApart === undefined ? {} : { isApart }),
    patterns: below ? [expression, below] : [expression],
    of: ({ text, node, index, isHead }) => {
      if (notUnder?.test(node.matter)) return []
      const named = index === 0 && !isHead ? under?.heading.exec(node.article.heading.text) : undefined
      const own = allMatches(expression, text)
      const found = own.length === 0 && named && below ? allMatches(below, text) : own
      return found.flatMap((match) => {
        const until = match.index + match[0].length
        const around = isNear ? `${text.slice(0, until)}${NEAR.exec(text.slice(until))?.[0] ?? ''}` : text
        if (not?.test(around)) return []
        const { value, also, later, after, metric, metric2, metric3 } = { ...named?.groups, ...match.groups }
        const said = read(value ?? also ?? later ?? after ?? '')
        const about = isLocal ? partAround(text, match) : text
        const words = on?.exec(about)?.[0] ?? on?.exec(node.article.heading.text)?.[0] ?? ''
        const sub = isGeneral && EITHER.test(words) ? '' : words
        return said === undefined
          ? []
          : [{ match, on: `${same(metric ?? metric2 ?? metric3 ?? '')}${sub}`, value: said }]
      })
    },
  }
}
