import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'

const ITEM =
  '(?:通|单|件|次|条|笔|张|封|户|个|人次|分钟|小时)?(?:工单|会话|电话|订单|样本)?(?:\\s?[/每]\\s?[日天月年])?(?:\\s?\\(不?含\\))?'
/** Over which quantities a price holds: `5万张以下(含)`, `50,001-80,000张`, `8万张以上`. */
const rangeOf = (number: (name: string) => string): string =>
  `(?:(?:超过|超出|大于|高于|>)\\s?${number('bound')}\\s?(?<scale>万)?${ITEM}|${number('over')}\\s?(?<overScale>万)?${ITEM}(?:及?以上|起|\\+)(?:\\(不?含\\))?)(?<open>的?(?:部分)?)|(?:${number('low')}\\s?万?${ITEM}(?:以上)?\\s?(?:[-~—–]{1,2}|至|到)\\s?|(?:不超过|不足|低于|少于|不满|小于|[<≤])\\s?)?${number('upTo')}\\s?(?<unit>万)?${ITEM}(?:(?:及?以下|以内|之内)(?:\\(不?含\\))?)?(?:的?部分)?`
const RANGE = rangeOf((name) => `{${name}:decimal}`)
/** The figures alone, which stand right behind those of the row before. */
const RANGE_BEHIND = rangeOf((name) => `(?<${name}>\\d{1,3}(?:[,']\\d{3})+|\\d{1,7})`)
/** A row of a list of prices by quantity: `50,001-80,000张 | 4.30`, `8万张以上:3.90元`. */
const ROW = cue`^\s*(?:\|\s*)?(?:(?:第[一二三四五六]档|[一二三四五六]档|\d)\s*[.、:|]\s*)?(?:(?:月|日|每月|当月)[一-鿿]{0,8}\s?)?(?:${RANGE})(?:\s*\|\s*|\s*[:,]\s*|\s+)(?:每[通单件次条笔张封户个]\s?)?(?:人民币|¥)?\s?{price:decimal}\s*(?:元(?:\s*\/\s*[^|\d]{1,6})?)?\s*(?:\|[^|\d]*)*$`
/** The same without its line breaks: `50,000张以下 4.6050,001张至80,000张 4.30`. */
const GLUED = cue`(?:${RANGE_BEHIND})\s(?<glued>\d{1,4}\.\d{2})(?=\d|\s*$|[。;])`
/** What a list of prices by quantity is told by: its head, or the sentence above it. */
const HEAD = cue`单价|价格|计价|收费标准|元\s*\/\s*[通单件次条笔张封户个]`

/** The rows of the first list of prices by quantity; none where it is no list of at least two. */
export function tierRows({ all, first }: Pick<Place, 'all' | 'first'>): readonly Match[] {
  if (first(HEAD) === undefined) return []
  const lines = all(ROW)
  const rows = lines.length > 0 ? lines : all(GLUED)
  const last = rows.findIndex(isOpenEnded)
  const list = last < 0 ? rows : rows.slice(0, last + 1)
  return list.length >= 2 ? list : []
}

/** Whether a tier has no end. */
export const isOpenEnded = (tier: Match): boolean =>
  ['beyond', 'above', 'open'].some((name) => tier.words(name) !== undefined)
