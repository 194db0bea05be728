import { compare, fractionOf } from '@heqi/vocabulary'
import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import { parseQuantity } from '../../recognise/numerals.ts'
import type { Place } from '../../recognise/sight.ts'

/** A sum, or a number with the unit that stands behind the one it is told with: `100万至300万元`. */
const sum = (name: string): string => `(?:{${name}:amount}|{${name}Bare:quantity})`
const EDGE = String.raw`(?:\((?:不?含)[^)]{0,4}\))?`

/** `100万元以下的部分按3%`, `100万至300万元按2.5%`, `超过300万元的部分按2%`, `达到50万元的,全部按4%`. */
const STEP = cue`(?:(?:超过|超出|大于|高于|突破|达到?|满)[^。;,\d]{0,4}${sum('from')}${EDGE}|${sum('low')}${EDGE}(?:以上)?\s*(?:-|~|—|至|到)\s*${sum('high')}${EDGE}|(?<under>不超过|不足|低于|不满|未达到?|前|首个?)\s*${sum('most')}${EDGE}|${sum('edge')}${EDGE}\s*(?:\(含\))?(?<side>及?以[下内上]|之内|内))(?<how>[^。;%\d]{0,24}?){share:share}`
/** What says that all of it has the share of the step reached. */
const WHOLE = /全部|全额|整体|均按|总额/
const PLAIN = cue`(?:提成|分成|佣金|成交额?|销售额?|营业额|实收额?|回款|业绩)[^。;%\d]{0,16}{share:share}`

/** Whether a clause states shares by steps; then no single one of them is the share. */
export const isStepped = ({ all }: Place): boolean => all(STEP).length > 0

type Step = { readonly match: Match; readonly from: string | undefined }

/** Reads the steps of a commission into `path`; a share without a bound is that of the first step. */
export function readSteps({ all, make, put, set }: Place, path: string): void {
  const told = all(STEP)
  const steps: Step[] = told.map((match) => ({ match, from: startOf(match) }))
  const plain = all(PLAIN).find((match) => !told.some((step) => overlap(step, match)))
  if (plain && steps.every(({ from }) => from !== undefined)) steps.push({ match: plain, from: undefined })
  const rising = steps.toSorted((a, b) => compare(fractionOf(a.from ?? '0'), fractionOf(b.from ?? '0')))
  const whole = told.find((match) => WHOLE.test(match.words('how') ?? ''))
  set(`${path}.kind`, whole ? 'volume' : 'graduated', whole ?? told[0])
  for (const [index, { match, from }] of rising.entries()) {
    if (from !== undefined) make(`${path}.steps[${index}].fromYuan`, from, match)
    put(`${path}.steps[${index}].share`, match, 'share')
  }
}

/** Where a step begins, in yuan; none for one that begins at zero. */
function startOf(match: Match): string | undefined {
  if (match.words('side')?.includes('上')) return yuanOf(match, 'edge')
  return yuanOf(match, 'from') ?? yuanOf(match, 'low', match.words('highBare') ?? match.words('high'))
}

/** The amount of `name`; a bare number is counted as the other end of its range is. */
function yuanOf(match: Match, name: string, other = ''): string | undefined {
  const amount = match.value(name) ?? match.value(`${name}Bare`)
  if (typeof amount !== 'string') return undefined
  const bare = match.words(`${name}Bare`)
  const scale = /[万千]/.exec(other)?.[0]
  return bare !== undefined && scale !== undefined && !/[万千]/.test(bare)
    ? parseQuantity(`${bare.trim()}${scale}`)
    : amount
}

const overlap = (a: Match, b: Match): boolean =>
  a.passage === b.passage && a.span.start < b.span.end && b.span.start < a.span.end
