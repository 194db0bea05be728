import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import type { Offence } from '../../rule.ts'
import { told } from './stances.ts'

const EXCLUDED =
  /(?:不含|不包括|不包含|不提供|不负责|不涉及)(?<what>[\u4e00-\u9fff]{3,12}?)(?:的?(?:服务|工作|业务|人员|内容))?(?=[。;,、()]|$)/
/** What is left out of a price is paid apart, what is left out of a count or a rate is only not counted. */
const OF_A_PRICE = /费|价|税|款|薪|率|指标|考核|计算|统计|期限|天数|时间|工作日|责任|损失|赔偿|义务|权利/
/** The place or the thing that the excluded work is about. */
const STEM_LENGTH = 2
const ANY =
  /^(?:任何|其他|其它|甲方|乙方|客户|用户|以上|上述|下列|相关|法定|服务|人员|前述|第三|双方|电话|咨询|处理|对|本)/
const ITS_NUMBER = '[^。;,]{0,12}?(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})(?:名|人|个|席|元)'

/** No staff in the shops, and three guides for the shops at a monthly price. */
export const excludedAndProvided = (analysis: Analysis): Offence[] =>
  saying(analysis, EXCLUDED, binds).flatMap((exclusion) => {
    const { text, node } = exclusion.sentence
    const what = exclusion.match.groups?.['what'] ?? ''
    if (OF_A_PRICE.test(`${text}${node.article.heading.text}`) || ANY.test(what)) return []
    const stem = what.slice(0, STEM_LENGTH)
    const isProvided = new RegExp(`${stem}[\\u4e00-\\u9fff]{0,6}(?:员|岗|人员|客服|坐席|专员|引导|服务)${ITS_NUMBER}`)
    const provided = saying(analysis, isProvided, binds).find(
      ({ sentence }) =>
        sentence !== exclusion.sentence &&
        !new RegExp(`不含|不包括|不包含|甲方|${analysis.client}`).test(sentence.text),
    )
    return provided ? [told(exclusion, provided)] : []
  })
