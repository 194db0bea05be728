import { DURATION } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { eventsVague } from './vague-events.ts'

const SINCE = '(?:之日起|之日|后|起)(?:的)?,?[^。;,\\d一二三四五六七八九十两]{0,8}?'
const START = '(?:自|从|于|在|以|凭|按|,|。|^|方|应|当)'
const TITLED = new RegExp(`《(?<title>[^》]{2,20})》[^。;,]{0,10}?(?:${SINCE}(?:${DURATION})|之日起|载明之日起?)`)

/** Papers that one side must draw up before a period can run from them. */
const PAPER =
  '验收单|验收报告|验收合格(?:证明?|证书)|确认函|确认单|结算单|对账单|审定单|审核单|开通通知书?|开工令|考评报告|考核报告|考核表|评估报告|审计报告|交接单|移交清单|移交证书|上线通知书?|完工证明|质检报告|服务报告'
const UNTITLED = new RegExp(
  `${START}[^。;,、《》]{0,10}?(?<paper>(?:${PAPER}))[^。;,、《》]{0,8}?${SINCE}(?:${DURATION})`,
)

/** What happens in a procedure, by a word that the procedure cannot do without. */
const STEPS: readonly (readonly [RegExp, RegExp])[] = [
  ['验收', /验收/],
  ['终验|最终验收', /终验|最终验收/],
  ['初验', /初验|初步验收/],
  ['考核|考评', /考核|考评/],
  ['评审', /评审/],
  ['评估|测评', /评估|测评/],
  ['审计', /审计/],
  ['对账', /对账/],
  ['试运行|试用', /试运行|试用/],
].map(([words = '', stem]) => [
  new RegExp(`(?:${words})(?:合格|通过|完成|结束|确认|结果(?:确认|公布|出具)|得分确认)?${SINCE}(?:${DURATION})`),
  stem as RegExp,
])

const ISSUED = /出具|提交|提供|签发|发出|开具|编制|报送|送达|制作|填写|递交|交付|发送|附件|格式/
/** 自乙方提交月报之日起: whoever begins it is named. */
const BY_A_PARTY = /[甲乙丙]方(?:向[甲乙丙]方)?(?:提交|出具|签发|发出|开具|报送|送达|提供|书面)/

/** 每月12日前双方确认结算单: both have drawn it up. */
const BY_BOTH = /双方(?:共同)?(?:确认|核对|核定|签[署字])/

/** 考核表送对方后三日内: who sends it has it. */
const SENT = /(?:送|交|发|寄)(?:达|给|交|至|往|到|出|[甲乙丙]方|对方|客户)/

const isElsewhere = (analysis: Analysis, { sentence }: Saying, words: RegExp): boolean =>
  saying(analysis, words, () => true).some((other) => other.sentence !== sentence) ||
  analysis.nodes.some(({ article }) => words.test(article.heading.text) && article !== sentence.node.article)

/** A document in title marks that stands nowhere else. */
const titledOnce = (analysis: Analysis): Offence[] =>
  saying(analysis, TITLED, binds).flatMap(({ sentence, match }) => {
    const event = match.groups?.['title'] ?? ''
    const isOnce = analysis.text.split(event).length === 2
    return isOnce && !/合同|协议|发票|法$|条例|办法|规定/.test(event) && !BY_A_PARTY.test(match[0])
      ? [atWords(sentence, match, { event: `《${event}》` })]
      : []
  })

/** 收到验收单后十日内, where nobody is to draw one up. */
const paperUnissued = (analysis: Analysis): Offence[] =>
  saying(analysis, UNTITLED, binds).flatMap((each) => {
    const { sentence, match } = each
    const paper = match.groups?.['paper'] ?? ''
    const before = sentence.text.slice(0, match.index + match[0].length)
    const isIssued =
      BY_A_PARTY.test(before) ||
      SENT.test(match[0]) ||
      saying(analysis, new RegExp(paper), () => true).some(
        (other) =>
          other.sentence !== sentence && (ISSUED.test(other.sentence.text) || BY_BOTH.test(other.sentence.text)),
      )
    return isIssued || sentence.text.includes('《') ? [] : [atWords(sentence, match, { event: paper })]
  })

/** 终验通过之日起三十日内, where the contract knows no 终验. */
const stepUnruled = (analysis: Analysis): Offence[] =>
  STEPS.flatMap(([step, stem]) =>
    saying(analysis, step, binds)
      .filter((each) => !isElsewhere(analysis, each, stem))
      .slice(0, 1)
      .map(({ sentence, match }) => atWords(sentence, match, { event: stem.exec(match[0])?.[0] ?? match[0] })),
  )

/** A period from something that nothing in the contract brings about can never begin. */
function eventsWithoutSource(analysis: Analysis): Offence[] {
  const told: Offence[] = []
  for (const each of [
    ...titledOnce(analysis),
    ...paperUnissued(analysis),
    ...stepUnruled(analysis),
    ...eventsVague(analysis),
  ])
    if (!told.some(({ start, end }) => each.start < end && start < each.end)) told.push(each)
  return told
}

export const SOURCE_RULES: readonly Rule[] = [
  { code: 'event-without-source', severity: 'warning', check: eventsWithoutSource },
]
