import { AMOUNT } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { amount } from '../../reading/amounts.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const WHOLE = '(?:总(?:价款?|额|金额|费用|服务费)|合同(?:价款?|金额)|服务费用?总?额?|预算|暂定价|费用总计)'
const CEILING =
  '(?:(?:且|但|并|其)?(?:均|最高|累计|合计|结算[价额]?|总[价额])?不(?:得|应|能)?(?:超[过出]|高于|突破)|最高(?:限价|不超过|为)?|上限(?:为|是|:)?|以内封顶|封顶(?:为|价)?)'
const GAP = '[^。;\\d%]{0,24}?'
const TOTAL_FIRST = new RegExp(
  `${WHOLE}[^。;,\\d%]{0,10}?(?<total>${AMOUNT})(?:\\([^)]*\\))?(?<between>${GAP})(?<ceiling>${CEILING})[^。;,\\d%]{0,6}(?<limit>${AMOUNT})`,
)
const CEILING_FIRST = new RegExp(
  `(?:费用|总价|价款|总额|预算|金额)(?:最高)?(?:上限|限价|限额|封顶|不(?:得|应)?超过)(?:为|是|:)?[^。;,\\d%]{0,6}(?<limit>${AMOUNT})(?<between>${GAP})${WHOLE}[^。;,\\d%]{0,8}?(?<total>${AMOUNT})`,
)
/** The ceiling is that of something else than the whole. */
const OF_ANOTHER =
  /违约|赔偿|责任|扣|罚|保证金|押金|每|单[次笔月项]|月|季|年度|其中|税|奖|追加|增加|浮动|差旅|超出部分|费用为|一次|另|材料费|提成|低于|不足|优惠/

const yuan = (text = ''): number => Number(amount(text) ?? Number.NaN)

/** 总价暂定168万元,且不得超过150万元: the whole is more than it may be. */
const totalsAboveCeilings = (analysis: Analysis): Offence[] =>
  [TOTAL_FIRST, CEILING_FIRST]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .flatMap(({ sentence, match }) => {
      const { total, limit, between = '', ceiling = '' } = match.groups ?? {}
      return yuan(total) > yuan(limit) && !OF_ANOTHER.test(between + ceiling)
        ? [atWords(sentence, match, { total: total ?? '', limit: limit ?? '' })]
        : []
    })

export const CEILING_RULES: readonly Rule[] = [
  { code: 'total-above-ceiling', severity: 'error', check: totalsAboveCeilings },
]
