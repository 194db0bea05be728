import { client, p } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  field('结算期间：'),
  heading('费用'),
  form(6, ['项目', 3], ['依据的条款', 2], ['计算公式和数量', 4], ['金额（元）', 2]),
  heading('考核'),
  form(5, ['指标', 3], ['目标值', 2], ['实际值（原始／剔除后）', 3], ['得分', 1], ['增减（元）', 2]),
  heading('应付金额'),
  field('不含税金额：'),
  field('税额：'),
  field('应付金额（小写）：'),
  field('应付金额（大写）：'),
  paragraphs(p`${client}对某一项有异议的，应当写明该项和理由；没有异议的部分应当按期开票和付款。`),
  signatures,
]
