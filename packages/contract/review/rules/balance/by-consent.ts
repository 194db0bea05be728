import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const SANCTION = '(?:扣款|扣减|扣罚|扣分|罚款|处罚|违约金|考核(?:结果|扣款)?|罚单)'
const REFUSED = '(?:不认可?|不同意|未(?:签字)?(?:确认|同意|认可)|没有?(?:签字|确认|同意)|不签字|有异议|否认|不接受)'
const IS_VOID =
  '(?:不算数?|无效|不生效|不作数|不成立|不得?(?:执行|扣[减除罚]?|作为|计)|不予?(?:扣[减除]?|执行|计)|作废|视为(?:无效|未发生))'
/** What an independent check or an appeal decides, and what both agree on, is no veto. */
const DECIDED_ELSEWHERE = /双方|任何一方|第三[方人]|复[核议]|申诉|仲裁|法院|协商|期[限内]|[日天]内|逾期|证据|重新|暂/

/** 乙方不认可的扣款不算数: who is sanctioned decides whether. */
const sanctionsByConsent = (analysis: Analysis): Offence[] =>
  [analysis.client, analysis.provider].flatMap((who) => {
    const pattern = new RegExp(
      `(?<who>${who})(?:书面)?${REFUSED}的?(?:任何)?${SANCTION}[^。;,]{0,4},?[^。;,]{0,6}${IS_VOID}|${SANCTION}[^。;,]{0,8}(?:须|应当?|必须|需)(?:经|由|取得|征得)(?<who2>${who})(?:书面|签字|盖章|当面)*(?:同意|认可|确认|签字)(?:的|后)?[^。;,]{0,2}(?:方可|方能|才可?|始)?[^。;,]{0,4}(?:生效|有效|执行|扣|成立|算)|${SANCTION}[^。;]{0,4}(?<who3>${who})(?:书面)?${REFUSED}的?,?[^。;,]{0,6}${IS_VOID}`,
    )
    return saying(analysis, pattern, binds)
      .filter(({ sentence: { text } }) => !DECIDED_ELSEWHERE.test(text))
      .map(({ sentence, match }) =>
        atWords(sentence, match, {
          who: match.groups?.['who'] ?? match.groups?.['who2'] ?? match.groups?.['who3'] ?? '',
        }),
      )
  })

export const BY_CONSENT_RULES: readonly Rule[] = [
  { code: 'sanction-by-consent', severity: 'warning', check: sanctionsByConsent },
]
