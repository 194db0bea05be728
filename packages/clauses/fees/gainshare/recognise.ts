import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { isStepped, readSteps } from './recognise-steps.ts'

const RESULT = cue`(?:提成|分成|佣金|抽成|销售额|成交额|回款|挽回|节省|收入|营收)[^。;]{0,24}?{part:share}|{also:share}[^。;]{0,12}(?:提成|分成|佣金|抽成)|(?:卖货|卖出?|成交|出单|销售)[^。;,]{0,6}提\s*{sold:share}|(?:奖|返)[^。;,]{0,4}(?:成交额|销售额|订单额|实付)的?\s*{won:share}`
/** What a commission by steps is said of: `当月成交额超过50万元的部分`. */
const STEPPED = cue`(?:成交|销售|营业|实收|回款|业绩|GMV)(?:总?额|金额|收入)?[^。;,%]{0,10}(?:{amount}|{decimal}\s*万)[^。;%\d]{0,24}{share:share}`

export const sight: Sight = {
  headings: [cue`(?:收益|业绩|销售|节省)(?:分成|提成|分享)|佣金`],
  sentences: [
    cue`(?:卖货|卖出?|成交|出单|销售)[^。;,]{0,6}提\s*(?:{share}|[一两三半]个?点)|(?:卖|做)得越多[^。;]{0,4}(?:提|拿|分)得?越多`,
    cue`(?:每单|成交|好评|出单|转化)[^。;,]{0,10}(?:奖|奖励|返|给)[^。;,]{0,8}(?:成交额|销售额|订单额|金额|实付)的?\s*{share}`,
    cue`(?:好评|晒图|带图评价|追评|五星)[^。;,]{0,4}[一每1](?:条|个|单)(?:奖|奖励|给|返)\s*(?:{amount}|{decimal}(?=[,。;]|$))`,
    cue`(?:提成|分成|佣金|抽成)[^。;]{0,24}{share}|{share}[^。;]{0,12}(?:提成|分成|佣金|抽成)`,
    cue`(?:成交|销售|营业|实收)额?[^。;,]{0,4}(?:提|抽|拿|分)\s*{share}`,
    cue`(?:销售额|成交额|回款|挽回|节省|收入|营收)[^。;]{0,16}{share}[^。;]{0,16}(?:支付|奖励|提取|计提|给予|计付|提点)`,
    STEPPED,
  ],
  not: [cue`从[^。;,]{0,6}(?:提成|佣金|抽成)[^。;,]{0,2}扣|违约|赔偿|扣[减除]`],
  read: (place) => {
    const { first, put, set } = place
    const stepped = isStepped(place)
    const result = first(RESULT) ?? (stepped ? first(STEPPED) : undefined)
    set('[0].id', 'gainshare-1', result)
    if (stepped) {
      set('[0].kind', 'stepped-commission', result)
      readSteps(place, '[0].tiers')
    } else {
      set('[0].kind', 'savings', first(cue`节省|节约`))
      set('[0].kind', 'commission', result)
      put('[0].share', result, 'part')
      for (const name of ['also', 'sold', 'won']) put('[0].share', result, name)
    }
    put('[0].capYuan', first(cue`(?:不超过|上限|最高|封顶)[^。;]{0,10}?{sum:amount}`), 'sum')
  },
}
