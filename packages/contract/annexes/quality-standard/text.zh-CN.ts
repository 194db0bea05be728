import { decimal, metricName, phrase, quantity } from '@heqi/clauses/say'
import { choose, metricDefinition, p, provider, s, term } from '@heqi/clauses/words'
import { type AnnexPart, column, heading, ifSet, paragraphs, tableOf, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`本标准列明衡量${provider}服务质量的指标、公式、目标值和考核方法。`),
  heading('指标和公式'),
  tableOf('quality/kpi.metrics', column('指标、公式和口径', 1, metricDefinition['zh-CN'])),
  heading('目标值和权重'),
  tableOf(
    'quality/kpi.kpis',
    column('指标', 3, s`${term('metric', metricName)}`),
    column(
      '目标值',
      2,
      s`${choose('direction', { 'at-least': s`不低于`, 'at-most': s`不高于` })}${term('target', quantity)}`,
    ),
    column('权重', 1, s`${term('weight', decimal)}`),
  ),
  ifSet('quality/assessment', heading('考核方法'), wordingOf('quality/assessment')),
  ifSet('quality/failure-ladder', heading('连续不达标的处理'), wordingOf('quality/failure-ladder')),
  ifSet(
    'care/provider-duties',
    heading('服务规范'),
    tableOf('care/provider-duties.standards', column('要求', 1, s`${term('', phrase)}`)),
  ),
  paragraphs(
    p`指标依据双方认可的服务记录计算。双方均可以用同一份记录重新计算任何一项指标；计算结果不一致的，以记录为准。`,
  ),
]
