import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const TWO = '第一条 服务\n接听热线。\n第二条 费用\n每月8000元。\n'
const SIGNED = '甲方（盖章）：____ 乙方（盖章）：____\n日期：____ 日期：____\n'
const PRICES = '附件一 报价单\n每席每月5,800元，加班每小时35元，夜班补贴每班60元，节日三倍。\n'
const PLEDGE = '附件二 保密承诺书\n本人承诺不泄露住户的姓名、电话和房号，离职后继续保密三年。\n'

/** Clauses, values, tables and annexes that are cited by name and are not there. */
const FAULTS: readonly Phrasing[] = [
  ['reference-dangling', `${TWO}第三条 中断\n线路中断的，按照不可抗力条款处理。\n`],
  ['reference-dangling', `${TWO}第三条 话术\n话术的归属依照本合同知识产权条款。\n`],
  ['reference-dangling', `${TWO}第三条 分工\n保洁外包的，适用第三方条款。\n`],
  ['reference-dangling', `${TWO}第三条 赔偿\n赔偿以本合同约定的责任限额为限。\n`],
  ['reference-dangling', `${TWO}第三条 退还\n本合同约定的保证金在期满后结清。\n`],
  ['reference-dangling', `${TWO}第三条 阶梯\n超出部分按下表计算。\n第四条 其他\n双方协商。\n`],
  ['reference-dangling', `${TWO}第三条 评定\n参照上表的分值评定。\n`],
  ['reference-dangling', `${TWO}第三条 试用\n试用期内不适用第二条第（二）项。\n`],
  ['reference-dangling', `${TWO}第三条 验收\n依据第一条的验收标准验收。\n`],
  ['annex-unlisted', `${TWO}第三条 奖惩\n奖惩细则详见附件五。\n`],
  ['annex-unlisted', `${TWO}第三条 等级\n座席等级见附表四。\n`],
  [
    'annex-titled-absent',
    `${TWO}第三条 附件\n本合同附件：附件一《报价单》、附件二《评分表》。\n${SIGNED}${PRICES}${PLEDGE}`,
  ],
  ['annex-titled-absent', `${TWO}第三條 附件\n附件一《培訓大綱》作為考試依據。\n${SIGNED}${PRICES}${PLEDGE}`],
]

const SOUND: readonly Phrasing[] = [
  ['reference-dangling', `${TWO}第三条 不可抗力\n三日内通知。\n第四条 中断\n按照不可抗力条款处理。\n`],
  [
    'reference-dangling',
    `${TWO}第三条 话术\n话术归甲方，乙方不得侵犯知识产权。\n第四条 其他\n适用本合同知识产权条款。\n`,
  ],
  ['reference-dangling', `${TWO}第三条 其他\n根据相关条款处理。适用《平台规则》第三方条款。\n`],
  ['reference-dangling', `${TWO}第三条 赔偿\n赔偿最高不超过三万元。以本合同约定的责任限额为限。\n`],
  ['reference-dangling', `${TWO}第三条 阶梯\n按下表计算：500通以下 3元 501通以上 2元\n`],
  ['reference-dangling', `${TWO}第三条 试用\n1. 月付。\n2. 漏接的扣款。\n第四条 其他\n不适用第三条第（二）项。\n`],
  ['reference-dangling', `${TWO}第三条 验收\n验收合格后付款。\n第四条 其他\n依据第三条的验收标准验收。\n`],
  ['annex-unlisted', `${TWO}第三条 附件\n附件五：奖惩细则。\n第四条 奖惩\n详见附件五。\n`],
  ['annex-titled-absent', `${TWO}第三条 附件\n附件一：报价单\n附件二：保密承诺书\n${SIGNED}${PRICES}${PLEDGE}`],
  ['annex-titled-absent', `${TWO}第三条 附件\n附件一：服务价目表\n${SIGNED}${PRICES}`],
]

testPhrasings(FAULTS, SOUND)
