import { describe, expect, test } from 'vitest'
import { HEAD } from '../testing/cases/head.ts'
import { codesOf } from '../testing/codes-of.ts'
import type { ReviewCode } from './messages.ts'

/** Scales, weights, annexes and references in other words than those of the cases. */
const FAULTS: readonly (readonly [ReviewCode, string])[] = [
  [
    'bands-broken',
    '第一条 提成\n(1)月成交额5万元以内的部分，不提；\n(2)5万到9万的部分，提1%；\n(3)超过12万的部分，提2%。\n',
  ],
  ['bands-broken', '第一条 投诉\n投诉率万分之二至万分之四的扣3%；万分之四至万分之六的扣6%；万分之九以上的扣20%。\n'],
  ['bands-broken', '第一条 考核\n得分≥90，全额支付；80<得分<90，扣4%；60≤得分<80，扣9%；得分<60，扣15%。\n'],
  ['bands-broken', '附件一 指标\nB1 | 可用率 | 99.5% | 99.0%–99.5%：2%；低于98.5%：5%\n'],
  ['weights-not-whole', '第一条 考核\n满分100分。30秒接听率40分，会话满意度40分，报表15分。\n'],
  ['weights-not-whole', '第一条 考核\n按下列权重计分：30秒接听率40%，会话满意度40%，报表15%。\n'],
  ['weights-not-whole', '第一条 考核\n评分由到岗率40%、会话满意度45%、工单及时率20%组成。\n'],
  [
    'weights-not-whole',
    '第一条 考核\n按附件一考核。\n附件一 评分表\n序号 | 项目 | 分值 | 标准\n1 | 接通率 | 60 | ≥95%\n2 | 满意度 | 35 | ≥90%\n',
  ],
  ['reference-dangling', '第壹条 服务\n接听来电。\n第贰条 解除\n有第拾叁条所列情形的，可以解除。\n'],
  ['annex-unlisted', '第一条 流程\n变更按附表E执行。\n附表A 价格\n每席6000元。\n附表B 指标\n接通率90%。\n'],
  [
    'shares-not-whole',
    '第一条 付款\n年度合同价款分三期支付：\n第一期：签订后10日内，支付年度价款的40%；\n第二期：服务满六个月，支付年度价款的30%；\n第三期：服务期满，支付年度价款的20%。\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly (readonly [ReviewCode, string])[] = [
  [
    'bands-broken',
    '第一条 提成\n(1)月成交额5万元以内的部分，不提；\n(2)5万到9万的部分，提1%；\n(3)超过9万的部分，提2%。\n',
  ],
  [
    'bands-broken',
    '第一条 提成\n月成交额30万元以下部分提1%，30万元至60万元部分提2%，60万元以上部分提3%。\n月成交额达到100万元的，另奖5000元。\n',
  ],
  [
    'bands-broken',
    '第一条 投诉\n投诉率不得超过万分之三。万分之三至万分之五的扣3%；万分之五至万分之八的扣6%；万分之八以上的扣20%。\n',
  ],
  ['bands-broken', '第一条 考核\n得分≥90，全额支付；80≤得分<90，扣4%；得分<80，扣9%。\n'],
  [
    'bands-broken',
    '附件一 指标\nB1 | 可用率 | 99.5% | 99.0%–99.5%：2%；低于99.0%：5%\nB2 | 放弃率 | ≤5% | 2%\nB3 | 质检 | ≥90% | 2%\n',
  ],
  ['bands-broken', '第一条 奖励\n89.9分以下的不奖，90分至94.9分的奖1%，95分以上的奖2%。\n'],
  ['bands-not-monotone', '第一条 考核\n90分以上的，全额支付；80分以上不足90分的，扣减2%；不足80分的，扣减5%。\n'],
  [
    'weights-not-whole',
    '第一条 考核\n按附件一考核。\n附件一 评分表\n一、热线\n序号 | 项目 | 分值\n1 | 接通率 | 40\n2 | 满意度 | 20\n二、在线\n序号 | 项目 | 分值\n1 | 响应 | 25\n2 | 解决 | 15\n',
  ],
  ['weights-not-whole', '第一条 考核\n满分100分。每漏接一通扣1分，每投诉一起扣5分，每迟到一次扣2分。\n'],
  [
    'annex-not-attached',
    '第一条 附件\n附件一《价格表》、附件二《排班表》为本合同的组成部分。\n附件一：价格表\n附件二：排班表\n',
  ],
  ['annex-pending', '第一条 附件\n附件一：价格表（含税）\n附件二：排班表（另册装订）\n'],
  ['reference-dangling', '第壹条 服务\n接听来电。\n第贰条 解除\n有第壹条所列情形的，可以解除。\n'],
]

describe('other words for the same fault', () => {
  test.each(FAULTS)('%s: %s', (code, text) => {
    expect(codesOf(HEAD + text)).toContain(code)
  })
})

describe('what only looks like a fault', () => {
  test.each(SOUND)('%s: %s', (code, text) => {
    expect(codesOf(HEAD + text)).not.toContain(code)
  })
})
