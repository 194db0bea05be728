import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FILLED = '第一条 期限\n2026年1月1日至2026年12月31日。\n'

/** Shares of nothing, values left blank, money that two places deal with in two ways. */
const FAULTS: readonly Phrasing[] = [
  ['rate-without-base', '第五条 交付\n月报每逾期一天，乙方被罚2%。\n每逾期一天则扣除百分之二。\n'],
  ['value-blank', `${FILLED}第五条 指标\n接通率不低于____%。\n`],
  ['value-blank', `${FILLED}第五条 更换\n乙方应在收到通知后____个工作日内更换人员。\n`],
  ['value-blank', `${FILLED}第五条 人员\n乙方派驻坐席不少于____名。\n`],
  ['value-contradicts', '第三条 付款\n甲方取得乙方发票后付款。\n第四条 发票\n乙方在款项到账后向甲方出具发票。\n'],
  ['value-contradicts', '第三条 付款\n乙方先开票、后付款。\n第四条 发票\n乙方收到服务费后五日内开具发票。\n'],
  [
    'value-contradicts',
    '第三条 付款\n每月结束后10日内，甲方结清上月费用。\n第七条 结算\n甲方于次月20日前支付上月服务费。\n',
  ],
  ['value-contradicts', '第三条 人员\n坐席的社保由甲方承担。\n第七条 费用\n社会保险、工装由乙方自行负担。\n'],
  ['value-contradicts', '第三条 人员\n住房公积金、工资均由乙方支付。\n附件一 费用\n公积金由甲方另行支付。\n'],
  ['value-contradicts', '第三条 培训\n岗前考试成绩须达到80分方可上岗。\n附件一 培训\n考试成绩 | 不低于70分\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['rate-without-base', '第五条 考核\n接通率每降低一个百分点，扣减当月服务费的1%。\n'],
  ['rate-without-base', '第五条 考核\n以下扣减比例均以月服务费为基数。\n接通率每降低一个百分点，扣减1%。\n'],
  ['rate-without-base', '第五条 考核\n接通率每降低1%扣2分。\n'],
  ['value-blank', `${FILLED}第九条 文本\n本合同一式____份，签订日期为____年。\n`],
  ['value-blank', `${FILLED}第五条 账户\n账号：____；联系人电话为____。\n`],
  ['value-contradicts', '第三条 付款\n甲方收到发票后十日内付款。\n第四条 押金\n甲方支付押金后，乙方开具收据。\n'],
  ['value-contradicts', '第三条 人员\n坐席的社保由乙方承担。\n第七条 费用\n甲方要求增加的体检由甲方支付。\n'],
  ['value-contradicts', '第三条 培训\n考试成绩须达到80分。\n第四条 质检\n质检平均分不低于90分。\n'],
]

testPhrasings(FAULTS, SOUND)
