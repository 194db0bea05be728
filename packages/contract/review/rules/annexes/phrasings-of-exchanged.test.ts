import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const BODY = '第一条 服务\n乙方接听热线。\n'

const FAULTS: readonly Phrasing[] = [
  ['annex-number-conflict', `${BODY}第二条 退出\n退出时按附件一移交账号。\n附件一：报价单\n附件二：移交清单\n`],
  ['annex-number-conflict', `${BODY}第二条 费用\n月度收费执行附件二。\n附件一：收费标准\n附件二：花名册\n`],
  [
    'annex-number-conflict',
    `${BODY}第二条 突发情况\n突发情况依照附件三办理。\n附件一：应急预案\n附件二：排班表\n附件三：名册\n`,
  ],
  ['annex-unlisted', `${BODY}第二条 费用\n夜班加价参照附件六。\n附件一：排班表\n附件二：价格表\n`],
  ['annex-unlisted', `${BODY}第二条 考核\n扣分项列在附件五。\n附件一：排班表\n附件二：价格表\n`],
  ['annex-unlisted', `${BODY}第二条 考核\n得分对照附件四换算。\n附件一：排班表\n附件二：价格表\n`],
]

const SOUND: readonly Phrasing[] = [
  ['annex-number-conflict', `${BODY}第二条 退出\n退出时按附件二移交账号。\n附件一：报价单\n附件二：移交清单\n`],
  [
    'annex-number-conflict',
    `${BODY}第二条 退出\n退出时按附件一移交账号。\n附件一：项目手册\n项目结束时，先列出账号再移交给甲方。\n附件二：移交清单\n账号、录音、报表各一份。\n`,
  ],
  ['annex-number-conflict', `${BODY}第二条 费用\n人员费用按附件二结算。\n附件一：人员名单\n附件二：价格表\n`],
  ['annex-unlisted', `${BODY}第二条 费用\n夜班加价参照附件二。\n附件一：排班表\n附件二：价格表\n`],
]

testPhrasings(FAULTS, SOUND)
