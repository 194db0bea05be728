import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`服务(?:抵扣|信用额|积分|赔偿金额)|service credit`],
  sentences: [
    cue`服务(?:抵扣|信用额|积分抵扣)[^。;]{0,30}(?:{share}|扣减|抵减|费用|返还)`,
    cue`风险(?:金额|额度|费用)[^。;]{0,12}{share}`,
  ],
  not: [cue`违约金`],
  read: ({ first, put, set }) => {
    put('atRisk', first(cue`(?:风险(?:金额|额度|费用)|抵扣)[^。;%]{0,20}?{part:share}`), 'part')
    set('earnBack.kind', 'contract-year', first(cue`年度?(?:内)?[^。;]{0,14}平均[^。;]{0,14}返还`))
    const next = first(cue`(?:随后|其后|后续|之后的?)\s*{months:count}\s*个月[^。;]{0,20}返还`)
    set('earnBack.kind', 'next-months', next)
    put('earnBack.months', next, 'months')
  },
}
