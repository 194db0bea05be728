import { type Analysis, type Saying, saying, topOf } from '../../analysis.ts'
import { firstOf } from '../../checks-of-words.ts'
import { daysIn, termOf } from '../../reading/length-of-term.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { noticeOutlastsTrial } from '../time/outside-term.ts'
import { forceLeftToLaw } from './in-other-words.ts'

export const NOTICE =
  /提前(?<window>(?:\d{1,3}|[一二三四五六七八九十两]{1,3})\s*个?(?:工作日|日|天|月|年))[^。;,]{0,16}(?:通知|告知|申请|书面)[^。;]{0,24}(?:解除|终止|解约|退出)|(?:解除|终止|解约|退出)[^。;,]{0,16},?[^。;,]{0,6}提前(?<window2>(?:\d{1,3}|[一二三四五六七八九十两]{1,3})\s*个?(?:工作日|日|天|月|年))[^。;,]{0,12}(?:通知|告知)/

/** A notice that had to be given before the contract began. */
function longerThanTerm(analysis: Analysis): Offence[] {
  const notices = saying(analysis, NOTICE, binds)
  const term = notices.length === 0 ? undefined : termOf(analysis)
  if (term === undefined) return []
  return notices.flatMap(({ sentence, match }) => {
    const window = (match.groups?.['window'] ?? match.groups?.['window2'] ?? '').trim()
    const days = daysIn(window)
    return days !== undefined && days >= term
      ? [atWords(sentence, match, { window, 'whole:zh-CN': '合同期限', 'whole:en': 'the contract' })]
      : []
  })
}

const MAY_LEAVE =
  /(?:不想|不愿|不再|不)(?:做|干|合作|续|继续)[^。;]{0,8},?[^。;,]{0,6}提前[^。;,]{1,12}(?:说|讲|打招呼|吱声|通知|告知)|提前[^。;,]{1,12}(?:通知|告知)[^。;]{0,16}(?:可以?|有权|均可|得)?[^。;,]{0,6}(?:解除|终止|退出|解约)|(?:可以?|有权|均可)[^。;,]{0,10}(?:解除|终止|退出|解约)[^。;,]{0,10},?[^。;,]{0,8}提前[^。;,]{1,12}(?:通知|告知)|(?:解除|终止|退出|解约)(?:本?(?:合同|协议)|合作|服务)?的?,?(?:应当?|须|需|要)提前[^。;,]{1,12}(?:通知|告知)/
/** A right that needs a reason, consent or money is no right to leave at will. */
const CONDITIONAL =
  /违约|情形|情况|不可抗力|协商|同意|严重|未达|不达标|连续|累计|逾期|支付|补偿|赔偿|(?:试用|试运行)期?(?!期?(?:满|后|结束|届满))|否则|(?<!试用|试运行)(?:期满|届满)|到期|续|(?:无需|不|无须|不必)[^。;,]{0,6}(?:承担|负)/
const LEAVING_COSTS =
  /(?:无故|无正当理由|无理由|单方面?|提前|中途)(?:要求)?(?:提前)?(?:终止|解除|退出|解约)[^。;]{0,16}[,的]?[^。;]{0,16}(?:支付|赔偿|承担)[^。;]{0,24}(?:违约金|\d|损失|补偿|违约责任)/
/** Nor is it without a cost to lose what was paid or deposited. */
const FORFEITS =
  /(?:停止|终止|解除|解约|退出|不做了?|不干了?|不想做了?|不合作了?|不租了?)(?:合作|合同|协议|服务|的|了|者)*,?[^。;]{0,14}(?:押金|保证金|定金|预付[款费]|已付[^。;,]{0,4}(?:费用?|款项?)|已收[^。;,]{0,4}(?:费用?|款项?)|余款)[^。;,]{0,6}(?:(?:概|一律|均|都)?不(?:予|再|作|给)?(?:退|返)|没收|归[甲乙对]|作为(?:违约金|补偿|赔偿))/
const UNDER_THE_LAW =
  /违约|关停|清退|封店|处罚|严重|期满|到期|无故|无正当|突然|没有?打招呼|没说|不说|没通知|不通知|未通知/
const WITHOUT_NOTICE =
  /擅自|未(?:按|提前|依|经|履行)|不按|没有提前|违反|除外|除[^。;]{1,24}外|本条|逾期|试用|不可抗力|超过|否则|(?:应当?|须|需|要)提前|第[一二三]年|首年|[年月]内/

const ANY = /任[何意]?一方|双方|各方|一方|均可/
/** Whose the words are: of either party, or of the one that they name first. */
function whose({ sentence, match }: Saying, { client, provider }: Analysis): string {
  const upTo = sentence.text.slice(0, match.index + match[0].length)
  if (ANY.test(upTo)) return 'any'
  const [first] = [client, provider]
    .map((party) => ({ party, at: upTo.search(new RegExp(party)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
  return first?.party ?? 'any'
}

/** Thirty days' notice is enough here, and there who ends early pays: is the notice an early end? */
function noticeAndPenalty(analysis: Analysis): Offence[] {
  const paid = saying(analysis, LEAVING_COSTS, binds)
  const lost = saying(analysis, FORFEITS, binds).filter(({ sentence }) => !UNDER_THE_LAW.test(sentence.text))
  const costs = [...paid, ...lost].filter(({ sentence: { text } }) => !WITHOUT_NOTICE.test(text))
  if (costs.length === 0) return []
  const rights = saying(analysis, MAY_LEAVE, binds).filter(
    ({ sentence: { text } }) => !CONDITIONAL.test(text) && !/不得|无权|应当?配合/.test(text),
  )
  return costs.slice(0, 1).flatMap((cost) => {
    const payer = whose(cost, analysis)
    const right = rights.find((each) => {
      const owner = whose(each, analysis)
      return (
        (topOf(each.sentence.node) !== topOf(cost.sentence.node) || lost.includes(cost)) &&
        each.sentence !== cost.sentence &&
        (owner === payer || owner === 'any' || payer === 'any')
      )
    })
    return right
      ? [atWords(cost.sentence, cost.match, { article: right.sentence.node.article.number, words: right.match[0] })]
      : []
  })
}

const BY_LAW =
  /(?:按照?|依照?|依据|适用|遵照|根据)[^。;,]{0,10}(?:法律|法规|民法典|合同法|有关规定|相关规定|国家规定)[^。;]{0,8}(?:处理|执行|办理|解决|确定|承担)/
/** What a clause on force majeure settles itself. */
const SETTLES = /通知|告知|证明|减轻|延[期长迟]|免除|不承担|免责|解除|终止|是?指|包括|天|日内|顺延/

/** 不可抗力按法律规定处理: neither events nor notice nor proof. */
function leftToLaw(analysis: Analysis): Offence[] {
  const told = saying(analysis, /不可抗力/, binds)
  const [first] = told
  if (!first || !told.every(({ sentence: { text } }) => BY_LAW.test(text) && !SETTLES.test(text))) return []
  // The article may say more in sentences that do not repeat the word.
  const isMore = analysis
    .sentencesIn(first.sentence.node)
    .some((other) => !told.some(({ sentence }) => sentence === other) && SETTLES.test(other.text))
  return isMore ? [] : [atWords(first.sentence, first.match)]
}

export const NOTICE_RULES: readonly Rule[] = [
  {
    code: 'notice-longer-than-term',
    severity: 'error',
    check: (analysis) => [...longerThanTerm(analysis), ...noticeOutlastsTrial(analysis)],
  },
  { code: 'exit-notice-and-penalty', severity: 'warning', check: noticeAndPenalty },
  { code: 'force-majeure-left-to-law', severity: 'note', check: firstOf(leftToLaw, forceLeftToLaw) },
]
