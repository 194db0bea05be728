import { amount, count, date, decimal, itemName, phrase, price, share } from '@heqi/clauses/say'
import { choose, list, p, s, semicolons, term, when } from '@heqi/clauses/words'
import { type AnnexPart, column, heading, ifSet, paragraphs, tableOf, wordingOf } from '../annex.ts'

const kind = choose('kind', {
  'fixed-monthly': s`固定月费`,
  'fixed-yearly': s`固定年费`,
  'one-time': s`一次性费用`,
  'per-seat': s`坐席费`,
  'per-hour': s`工时费`,
  'per-item': s`计件费`,
  'cost-plus': s`成本加成费`,
})
const step = s`${choose('upTo', { absent: s`其余数量` }, s`不超过${term('upTo', decimal)}`)}：${term('unitPriceYuan', price)}`
const priceWords = choose('kind', {
  'fixed-monthly': s`每月${term('amountYuan', amount)}`,
  'fixed-yearly': s`每年${term('amountYuan', amount)}`,
  'one-time': s`${term('amountYuan', amount)}，计入${term('on', date)}所在的结算期`,
  'per-seat': s`“${term('role', phrase)}”${term('seats', count)}席，每席每月${term('unitPriceYuan', price)}`,
  'per-hour': s`每小时${term('unitPriceYuan', price)}`,
  'per-item': s`${list('tiers.steps', step, semicolons)}`,
  'cost-plus': s`经确认的成本加${term('margin', share)}`,
})
const assessed = choose('assessable', { true: s`是`, false: s`否`, absent: s`是` })

export const parts: readonly AnnexPart[] = [
  heading('计费项目'),
  tableOf(
    'fees/fee-components.components',
    column('项目', 4, s`${term('id', itemName)}`),
    column('计费方式', 4, [kind]),
    column('价格', 9, [priceWords]),
    column('参与考核', 3, [assessed]),
  ),
  paragraphs(
    p`上述价格${choose('fees/fee-components.taxMode', { inclusive: s`包含增值税`, exclusive: s`不包含增值税` })}，增值税税率为${term('fees/fee-components.vatRate', share)}。`,
    when('fees/total-price', p`本合同总价款为${term('fees/total-price.amountYuan', amount)}。`),
  ),
  ifSet('fees/volume-baseline', heading('业务量增减'), wordingOf('fees/volume-baseline')),
  ifSet('fees/time-rates', heading('时段费率'), wordingOf('fees/time-rates')),
  ifSet('fees/payment-schedule', heading('付款安排'), wordingOf('fees/payment-schedule')),
  paragraphs(p`每期费用的计算过程在结算单中逐项列明，每一项写明依据的条款、公式和数量。`),
]
