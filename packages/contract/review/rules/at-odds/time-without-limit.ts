import { DURATION } from '@heqi/clauses'
import { type Analysis, saying, topOf } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import type { Offence } from '../../rule.ts'
import { told } from './stances.ts'

const ACTS = '审[核查批定]|核对|对账|确认|验收|付款|支付|答复|回复|办结|整改|交付|响应'
const UNLIMITED = new RegExp(
  `(?<act>${ACTS})(?:的)?(?:时间|时限|期限|周期)?[^。;,]{0,4}(?:不受[^。;,]{0,10}(?:期限|时间|时限)[^。;,]{0,4}(?:限制|约束)|(?:不设|没有|无|不作)(?:任何|具体)?(?:时间|期限|时限)[^。;,]{0,4}|(?:时间|期限|时限)?(?:不限|不作限制|不作要求|不受限制))(?!的)`,
)
const NOT_MEANT = /上述|该条|例外|特殊|疑难|重大|除外|违约|延长/

/** Fifteen days to check the account, and no limit of time for checking it. */
export const limitedAndNot = (analysis: Analysis): Offence[] =>
  saying(analysis, UNLIMITED, binds).flatMap((unlimited) => {
    if (NOT_MEANT.test(unlimited.sentence.text)) return []
    const act = unlimited.match.groups?.['act'] ?? ''
    const within = new RegExp(
      `(?:${DURATION})(?:之)?内[^。;,]{0,14}${act}|${act}(?:时间|期限|时限|周期)(?:为|是|:)[^。;,]{0,4}(?:${DURATION})`,
    )
    const limit = saying(analysis, within, binds).find(
      ({ sentence }) => sentence !== unlimited.sentence && topOf(sentence.node) === topOf(unlimited.sentence.node),
    )
    return limit ? [told(limit, unlimited)] : []
  })
