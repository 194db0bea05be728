import { type Analysis, saying } from '../../analysis.ts'
import { daysOf, TOLERANCE_DAYS } from '../../reading/dates.ts'
import { datesOfTerm } from '../../reading/length-of-term.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日'
/** What must last as long as the contract does. */
const PAPER =
  '(?:保函|担保(?:函|书)?|保险(?:单|期间|期限)?|保单|授权(?:书|委托书)?|许可证|资质(?:证书)?|营业执照|租约|牌照)'
const UNTIL = new RegExp(
  `(?<paper>${PAPER})[^。;]{0,14}(?:有效期|期限|期间|有效)[^。;]{0,24}?(?:至|到|止于|截止)[^。;\\d]{0,4}(?<to>${DATE})`,
)
/** A new one must follow. */
const RENEWED = /续[保期办展开]|延期|延展|更换|换发|重新(?:开具|办理|取得)|每年|届满前|到期前/

/** A guarantee that ends a quarter before the term whose performance it secures. */
function lapsesEarly(analysis: Analysis): Offence[] {
  const found = saying(analysis, UNTIL, binds)
  const { to: last } = found.length === 0 ? {} : datesOfTerm(analysis)
  if (!last) return []
  return found.flatMap(({ sentence, match }) => {
    const { paper = '', to = '' } = match.groups ?? {}
    const isRenewed = RENEWED.test(sentence.node.article.body.text)
    return !isRenewed && daysOf(to) + TOLERANCE_DAYS < daysOf(last)
      ? [atWords(sentence, match, { paper, to, last })]
      : []
  })
}

export const LAPSE_RULES: readonly Rule[] = [{ code: 'paper-lapses-early', severity: 'warning', check: lapsesEarly }]
