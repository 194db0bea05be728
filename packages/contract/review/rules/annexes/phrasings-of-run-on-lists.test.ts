import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const HEAD = '第一条 服务\n乙方接听热线。\n'
const LIST = '第三条 附件\n附件一房态表;附件二排班表;附件三扣分表。\n'

const FAULTS: readonly Phrasing[] = [
  ['annex-unlisted', `${HEAD}第二条 分担\n双方的比例在附件五中约定。\n${LIST}`],
  ['annex-unlisted', `${HEAD}第二条 调查\n调查员从附件六名单中选出。\n${LIST}`],
  [
    'annex-unlisted',
    `第三条 附件\n3.1 附件A 房态表\n3.2 附件B 排班表\n3.3 附件D 名单\n甲方（章）____乙方（章）____\n附件C 退订流程：先登记后退款。\n`,
  ],
]

const SOUND: readonly Phrasing[] = [
  [
    'annex-unlisted',
    `第三条 附件\n3.1 附件A 房态表\n3.2 附件B 排班表\n3.3 附件C 退订流程\n甲方（章）____乙方（章）____\n附件C 退订流程：先登记后退款。\n`,
  ],
  ['annex-unlisted', `${HEAD}第二条 分担\n双方的比例在附件二中约定。\n${LIST}`],
  ['annex-unlisted', `${HEAD}第二条 调查\n调查员从附件三名单中选出。\n${LIST}`],
  [
    'annex-list-unnumbered',
    `${HEAD}${LIST}说明一：附件列表：\n1.附件一房态表要求：列明房号。\n2.附件二排班表要求：列明班次。\n`,
  ],
  ['annex-list-unnumbered', `${HEAD}甲方（章）____乙方（章）____\n附件：1.房态表；2.排班表。\n`],
]

testPhrasings(FAULTS, SOUND)
