import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const sheet = (...rows: readonly string[]): string => `第一条 考核\n每月考核下列指标：\n${rows.join('\n')}\n`
const HEAD = '指标 | 目标值 | 计算方法'
const REPLY = '接通率 | ≥92% | 接起数÷转人工数×100%'
const SCORE = '满意度 | ≥90% | 满意数÷评价数×100%'

/** Rows of a table whose target is in words, or that do not say how they are counted. */
const FAULTS: readonly Phrasing[] = [
  ['kpi-without-target', '第一条 考核\n首次解决率不低于85%；退货纠纷率：；门店评分不低于4.8分。\n'],
  ['kpi-without-target', sheet(HEAD, REPLY, SCORE, '平均处理时长 | 合理 | 系统统计，满分100')],
  [
    'kpi-without-target',
    '第一条 考核\n每月考核指标 | 目标 | 来源首次响应时长 | ≤30秒 | 后台转化率 | 不低于同期水平 | 后台\n',
  ],
  ['kpi-without-formula', sheet(HEAD, REPLY, SCORE, '一次解决率 | ≥85% | -')],
  [
    'kpi-without-formula',
    '第一条 考核\n每月考核下列指标：指标 | 目标 | 计算方法接通率 | ≥92% | 接起数÷转入数满意度 | ≥90% | 满意数÷评价数解答率 | ≥60% |\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['kpi-without-target', '第一条 考核\n首次解决率不低于85%；退货纠纷率：不高于2%；门店评分不低于4.8分。\n'],
  ['kpi-without-target', sheet(HEAD, REPLY, SCORE, '平均处理时长 | ≤300秒 | 系统统计')],
  ['kpi-without-formula', sheet(HEAD, REPLY, SCORE, '一次解决率 | ≥85% | 一次解决数÷受理数×100%')],
]

testPhrasings(FAULTS, SOUND)
