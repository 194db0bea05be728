import { AMOUNT, allMatches } from '@heqi/clauses'
import type { Sentence } from '../analysis.ts'
import { amount } from '../reading/amounts.ts'
import type { Matter, Statement } from './statement.ts'

/** Who decides, by rank; whoever answers the customers is one rank under many names. */
const RANKS: readonly (readonly [string, RegExp])[] = [
  ['manager', /经理|店长|总监|负责人/],
  ['supervisor', /主管|督导|值班长/],
  ['leader', /[组班团]长|领班|班组/],
  ['agent', /[坐座话]席|客服|专员|话务|顾问|接待|一线|店小二|值机|导购/],
]
/** What is given away. */
const ACTS: readonly (readonly [string, RegExp])[] = [
  ['refund', /退款|退费|退货款|退票款|退差|退还/],
  ['waiver', /减免|免除|豁免|抹零/],
  ['voucher', /优惠券|代金券|抵用券|红包|券/],
  ['discount', /优惠(?!券)|折扣|改价|让利/],
  ['advance', /垫付|先行支付/],
  ['compensation', /补偿|赔付|赔偿|理赔|安抚|赔/],
]
const EVERY_ACT = new RegExp(ACTS.map(([, { source }]) => source).join('|'))
const IS_GRANTED =
  /权限|授权|额度|限额|(?<!不)可以?(?!能)|有权|自行|直接|自主|当场|决定|审批|批准|由[^,。;]{1,8}(?:办理|处理|决定|受理)/
const IS_POWER = /[单每]?[笔次]?权限|授权额度/
const UP_TO = new RegExp(
  `(?:不超过|不高于|不得超过|最高为?|最多|上限为?|[限额]额?度?为?|权限(?:均|为|是|:)*|以|在|可|赔|退|[单每][笔次单件店人])[^\\d,。;、]{0,10}?(?<sum>${AMOUNT})(?!\\s*(?:以上|至|到|-|~|—))|(?<below>${AMOUNT})[^\\d,。;、]{0,4}?(?:以内|以下|之内|内|及以下|为限|封顶)|(?:${RANKS.map(([, { source }]) => source).join('|')})(?:人员)?\\s*[:|]?\\s*(?<bare>${AMOUNT})`,
  'g',
)
const NO_AUTHORITY =
  /扣[款除减罚]|罚|奖|违约|工资|提成|补贴|津贴|押金|保证金|采购|报销|收受|礼品|赔偿(?:责任|上限|总额)|(?<!不)(?<!不得)超[过出]|以上|重大|律师/
const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['day', /每[日天]|单[日天]|当[日天]|日累计/],
  ['month', /每月|当月|月累计|单月|月度/],
  ['year', /每年|全年|年度/],
]
const PART = /(?:[^,。;、|]|(?<=\d),(?=\d{3}))+/g

const named = (list: readonly (readonly [string, RegExp])[], text: string): string | undefined =>
  list.find(([, words]) => words.test(text))?.[0]

function grantsIn(sentence: Sentence): Omit<Statement, 'sentence'>[] {
  const { text, node } = sentence
  const heading = node.article.heading.text
  const whole = `${heading}:${text}`
  if (!IS_POWER.test(whole) && !(IS_GRANTED.test(whole) && EVERY_ACT.test(whole))) return []
  const ranks = RANKS.filter(([, words]) => words.test(text))
  let rank: string | undefined
  return allMatches(PART, text).flatMap(({ 0: part, index }) => {
    rank = named(RANKS, part) ?? rank
    if (NO_AUTHORITY.test(part)) return []
    return allMatches(UP_TO, part).flatMap((match) => {
      const value = amount(match.groups?.['sum'] ?? match.groups?.['below'] ?? match.groups?.['bare'] ?? '')
      const who = rank ?? (ranks.length === 1 ? ranks[0]?.[0] : undefined)
      if (value === undefined || who === undefined) return []
      const kind = named(ACTS, part) ?? named(ACTS, text) ?? named(ACTS, heading) ?? ''
      const place = Object.assign([match[0]] satisfies [string], { index: index + match.index, input: text })
      return [{ match: place, on: `${who} ${named(PERIODS, part) ?? ''}`, kind, value }]
    })
  })
}

/** What one who serves may give away without asking: 单笔20元以内的赔付可自行决定, 权限为单笔30元. */
export const LIMIT_OF_AUTHORITY: Matter = { patterns: [UP_TO], of: grantsIn }
