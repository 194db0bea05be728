import { AMOUNT } from '@heqi/clauses'
import { compare, fractionOf } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { amount } from '../../reading/amounts.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence } from '../../rule.ts'

const ESTIMATED = `(?:预估|预计|估算|暂估|概算|测算|预算)[^。;\\d]{0,16}?(?:为|约|计)?\\s*(?<estimate>${AMOUNT})`
const AT_MOST = `(?:(?<!不)(?:不得?|不应)(?:超过|高于|超出)|封顶(?:为|于)?|上限(?:为|是)?|最高(?:限额)?(?:不超过|为)?|以内?不超)\\s*(?:人民币)?\\s*(?<most>${AMOUNT})`
const BOTH = new RegExp(`${ESTIMATED}[^。;]{0,30}?(?<ceiling>${AT_MOST})`)
/** Another thing than the estimate, or what it may be exceeded by. */
const OF_ANOTHER = /超出[^。;,]{0,6}部分|每[月次人单通]|其中|违约金|赔偿/

/** 年度预估60万元,按实结算,但不超过50万元: what is expected already breaks the ceiling. */
export const estimateAboveCeiling = (analysis: Analysis): Offence[] =>
  saying(analysis, BOTH, binds).flatMap(({ sentence, match }) => {
    const { estimate = '', most = '', ceiling = '' } = match.groups ?? {}
    const [expected, limit] = [amount(estimate), amount(most)]
    if (expected === undefined || limit === undefined || OF_ANOTHER.test(match[0])) return []
    const from = match.index + match[0].length - ceiling.length
    return compare(fractionOf(expected), fractionOf(limit)) > 0
      ? [
          atSentence(sentence, from, from + ceiling.length, {
            first: match[0].slice(0, match[0].indexOf(estimate) + estimate.length),
            article: sentence.node.article.number,
            second: ceiling,
          }),
        ]
      : []
  })
