import { type Analysis, homeOf, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'

const FIRST_TIME =
  '(?<time>首月|第一个月|前[一两二三123]个月|首个月|首季度|磨合期|试运行期|试用期|适应期|过渡期|爬坡期|培训期)'
const NO_ASSESSMENT = new RegExp(
  `${FIRST_TIME}[^。;]{0,20}?(?:(?:不(?:作|做|进行|参与|纳入|予)?|免(?:予|于)?|暂不(?:作|进行)?)考[核评](?!结果|不)|不(?:作为|计入|纳入|用于|予)?(?:扣款|扣减|扣罚|考核)(?:的)?(?:依据|基础)?)`,
)
const RESULT =
  /(?<!不作?|不做|不进行|暂不|免予|免于)考[核评](?:的)?(?:结果|得分|分数|情况|不合格|不达标|低于|扣款)[^。;]{0,30}(?:扣[减除款罚]?|罚|下调|降低|核减|不予支付|违约金)|扣[减除款罚][^。;,]{0,6}(?:减半|折半|打[五5对]折|的?(?:50%|一半))|(?:减半|折半)扣/
/** Only what comes after that time is deducted. */
const LATER =
  /自(?:第|次)|从(?:第|次)|次月|第[二2四4]个?月|期满后|期后|结束后|之后|正式(?:运行|期|考核|服务)|起(?:按|执行|考)|转正/

/** No assessment in the first month, and deductions by its result all the same. */
const assessedAnyway = (analysis: Analysis): Offence[] =>
  saying(analysis, NO_ASSESSMENT, binds).flatMap(({ sentence, match }) => {
    const behind = sentence.text.slice(match.index + match[0].length)
    if (RESULT.test(behind) && !LATER.test(behind)) return [atWords(sentence, match)]
    const time = match.groups?.['time'] ?? ''
    const deducted = saying(analysis, RESULT, (node) => homeOf({ node }) === homeOf(sentence)).filter(
      ({ sentence: other }) => other !== sentence && other.text.includes(time) && !LATER.test(other.text),
    )
    return firstOnly(deducted.map((other) => atWords(other.sentence, other.match)))
  })

export const ASSESSED_ANYWAY_RULES: readonly Rule[] = [
  { code: 'assessed-though-exempt', severity: 'warning', check: assessedAnyway },
]
