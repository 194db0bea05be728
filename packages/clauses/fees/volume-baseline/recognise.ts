import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`(?:业务量|服务量|话务量)(?:基线|基准)|基[线准](?:业务|服务|话务)?量`],
  sentences: [
    cue`(?:基[线准](?:业务|服务|话务)?量|(?:业务|服务|话务)量[^。;]{0,6}基[线准])[^。;]{0,24}(?:为|上浮|下浮|浮动|上下|超[出过]|\d)`,
    cue`(?:业务|服务|话务)量[^。;]{0,16}(?:上浮|下浮|浮动|波动|上下)[^。;]{0,10}{share}`,
  ],
  not: [cue`考核|违约|得分`],
  read: ({ first, put, set }) => {
    const baseline = first(
      cue`基[线准](?:业务|服务|话务)?量?[^。;\d]{0,10}?{baseline:decimal}\s*(?:通|单|条|件|次|个|人次|分钟)`,
    )
    const band = first(cue`(?:上浮|下浮|浮动|波动|上下|±|偏差)[^。;\d]{0,10}?{band:share}`)
    set('[0].id', 'baseline-1', baseline ?? band)
    put('[0].baseline', baseline, 'baseline')
    put('[0].deadBand', band, 'band')
    put('[0].additionalUnitPriceYuan', first(cue`(?:增加|超出|高于|增量)[^。;]{0,20}?{sum:amount}`), 'sum')
    put('[0].reducedUnitPriceYuan', first(cue`(?:减少|低于|不足|减量)[^。;]{0,20}?{sum:amount}`), 'sum')
    put(
      '[0].renegotiationBand',
      first(cue`(?:超[出过]|达到?|大于)[^。;]{0,10}?{band:share}[^。;]{0,16}(?:重新|另行)(?:协商|议价|商定|约定)`),
      'band',
    )
  },
}
