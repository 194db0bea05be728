import { type Analysis, saying } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atMatch, atWords, type Offence, type Rule } from '../../rule.ts'

const BARRED = (who: string): RegExp =>
  new RegExp(
    `(?:${who})[^。;,]{0,12}(?:不得|无权|不能|不可)(?:再)?(?:提出|主张|要求|行使|请求)?[^。;,]{0,6}(?:解除|终止)(?!劳动|与[^。;,]{1,10}劳动)|(?:${who})[^。;,]{0,10}放弃[^。;,]{0,12}(?:解除|终止)(?:本?(?:合同|协议))?(?:的)?权`,
  )

/** Who promises not to leave without a ground has given up no right. */
const WITHOUT_GROUND = /擅自|无故|任意|随意|单方|无正当|中途|提前|未经|除[^。;]{1,30}外|但|否则|劳动|同意|为由|试用/

/** A party may not end at all for some time, whatever the other does. */
const rescissionBarred = (analysis: Analysis): Offence[] =>
  [analysis.provider, analysis.client].flatMap((who) =>
    saying(analysis, BARRED(who), binds).flatMap(({ sentence, match }) =>
      WITHOUT_GROUND.test(sentence.text) ? [] : [atWords(sentence, match)],
    ),
  )

const LATE_PAYMENT = (client: string): RegExp =>
  new RegExp(
    `(?:${client})[^。;,]{0,16}(?:逾期|未按[^。;,]{1,8}|迟延|拖欠|延迟)[^。;,]{0,6}(?:付款|支付|付)[^。;]{0,6}`,
  )

const STOPS = /(?:逾期|未付|拖欠|欠[费款]|未[^。;,]{0,8}支付|迟延)[^。;]{0,40}(?:暂停|中止|停止|解除|终止|停服)/
const OF_BOTH = /(?:任何?一方|一方|守约方|非违约方|对方|双方|各方)[^。;]{0,30}(?:解除|终止)/

const MAY_END = (who: string): RegExp =>
  new RegExp(`(?:${who})(?:均)?(?:有权|可以?|得)[^。;]{0,24}(?:解除|终止|暂停|中止|停止)`)

/** The client may end, and who is not paid can only count the interest. */
function unpaidMustServe(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const late = saying(analysis, LATE_PAYMENT(client), binds).find(({ sentence: { text } }) =>
    /违约金|滞纳金|利息/.test(text),
  )
  if (!late || saying(analysis, MAY_END(client), binds).length === 0) return []
  const hasWayOut = [STOPS, OF_BOTH, MAY_END(provider)].some((pattern) => saying(analysis, pattern, binds).length > 0)
  return hasWayOut ? [] : [atWords(late.sentence, late.match)]
}

const CIVIL_563 = law(
  '《中华人民共和国民法典》第五百六十三条：一方迟延履行主要债务经催告仍未履行，或者有其他违约行为致使不能实现合同目的的，对方可以解除合同。',
  'Civil Code, art. 563: who does not get the main performance even after a demand, or not the purpose of the contract, may rescind.',
)
const CIVIL_526 = law(
  '《中华人民共和国民法典》第五百二十六条、第五百六十三条：先履行一方未履行的，后履行一方有权拒绝其履行请求；迟延履行主要债务经催告仍未履行的，可以解除合同。',
  'Civil Code, arts. 526 and 563: performance may be withheld from who has not performed first; rescission after a demand.',
)

/** A right of one party that takes effect only when both sign. */
function rescissionByConsent({ search, text }: Analysis): Offence[] {
  const grounds = search(
    /(?:解除|终止)(?:本?合同)?[^。；;\n]{0,20}经双方[^。；;\n]{0,10}(?:签字|盖章|确认|同意)|双方协商一致后[^。；;\n]{0,6}签[订署][^。；;\n]{0,6}(?:解除|终止)协议/g,
    (node) => node.part === 'body' && /解除|终止/.test(node.matter),
  )
  return grounds.length > 0 && /违约|期限届满/.test(text) ? grounds.map((match) => atMatch(match)) : []
}

export const ENDING_RIGHT_RULES: readonly Rule[] = [
  { code: 'rescission-barred', severity: 'warning', legalBasis: CIVIL_563, check: rescissionBarred },
  // The law gives the way out that the contract leaves out.
  { code: 'unpaid-must-serve', severity: 'note', legalBasis: CIVIL_526, check: unpaidMustServe },
  { code: 'rescission-needs-consent', severity: 'warning', check: rescissionByConsent },
]
