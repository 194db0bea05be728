import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What one place says and another takes back. */
const FAULTS: readonly Phrasing[] = [
  [
    'precedence-circular',
    '第一条 效力\n补充条款与主文不一致的，以主文为准。\n第二条 修正\n主文与补充条款相冲突时，适用补充条款。\n',
  ],
  [
    'precedence-circular',
    '第一条 效力\n专用条款与通用条款矛盾的，通用条款优先适用。\n第二条 适用\n通用条款与专用条款有出入的，以专用条款为准。\n',
  ],
  ['precedence-circular', '第一条 效力\n附件的约定优先于正文。\n第二条 附件\n附件与正文不一致的，以正文为准。\n'],
  [
    'permission-contradicts',
    '第一条 禁止\n乙方不得将客服业务转包、分包给他人。\n第二条 支援\n乙方可以自主选择第三方负责凌晨时段的接待，事后通报甲方。\n',
  ],
  [
    'permission-contradicts',
    '第一条 禁止\n严禁乙方转包。\n第二条 高峰\n旺季人手不足时，乙方可自行引入外部团队承接部分来电。\n',
  ],
  ['permission-contradicts', '第一条 禁止\n乙方不得转委托。\n第二条 回访\n回访工作乙方有权指定第三方机构代为完成。\n'],
  [
    'rules-incompatible',
    '第一条 费用\n托管费交了以后，无论什么原因都不退。\n第二条 停业\n乙方中途停止接待的，把没做的天数的费用退给甲方。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n服务费一经收取，不论何种情况概不退还。\n第二条 解约\n乙方违约导致解除的，应退还剩余期间的费用。\n',
  ],
  [
    'rules-incompatible',
    '第一条 移交\n合同终止后，乙方将话术库、质检表移交甲方。\n第二条 归属\n话术库属于乙方，甲方在合作结束后不得继续使用。\n',
  ],
  [
    'rules-incompatible',
    '第一条 交接\n乙方离场前把常用回复模板整理好交给甲方。\n第二条 版权\n常用回复模板由乙方制作，甲方不能再用。\n',
  ],
  [
    'rules-incompatible',
    '第一条 用途\n受托方处理会员的姓名和手机号，仅限用于完成本项目的咨询。\n第二条 推广\n受托方可使用会员手机号推介其自营产品，收入由双方按比例分配。\n',
  ],
  [
    'rules-incompatible',
    '第一条 用途\n乙方只能为履行本合同处理来电人的联系方式。\n第二条 增值\n乙方可以向来电人的手机号发送自有商品的广告。\n',
  ],
  [
    'value-contradicts',
    '第一条 期限\n合作期自2025年3月1日至2026年2月28日。\n第二条 效力\n本协议有效期三年，自盖章之日起计算。\n',
  ],
  [
    'value-contradicts',
    '第一条 泄密\n发生客户信息泄露的，乙方按每条800元支付违约金。\n第二条 承诺\n违反本承诺的，每条客户信息支付违约金200元，累计不超过50万元。\n',
  ],
]

/** What looks like it and can hold. */
const SOUND: readonly Phrasing[] = [
  [
    'precedence-circular',
    '第一条 效力\n附件与正文不一致的，以正文为准。\n第二条 修正\n补充协议与正文冲突的，适用补充协议。\n',
  ],
  ['permission-contradicts', '第一条 禁止\n乙方不得转包。\n第二条 质检\n甲方可自行选定第三方承担满意度调查。\n'],
  [
    'permission-contradicts',
    '第一条 禁止\n未经甲方同意，乙方不得分包。\n第二条 支援\n经甲方书面同意，乙方可选定第三方承担夜间接待。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n因甲方原因提前解除的，已付费用不退。\n第二条 停业\n乙方停止接待的，退还剩余天数的费用。\n',
  ],
  [
    'rules-incompatible',
    '第一条 移交\n合同终止后，乙方将话术库移交甲方。\n第二条 归属\n乙方的排班软件归乙方所有，甲方在合作结束后不得继续使用。\n',
  ],
  [
    'rules-incompatible',
    '第一条 用途\n乙方处理会员手机号仅限于本项目。\n第二条 回访\n乙方可使用会员手机号进行甲方安排的回访。\n',
  ],
  [
    'value-contradicts',
    '第一条 期限\n合作期自2025年3月1日至2026年2月28日。\n第二条 保密\n保密期限三年，自盖章之日起计算。\n',
  ],
  [
    'value-contradicts',
    '第一条 泄密\n每泄露一条客户信息，支付违约金800元。\n第二条 录音\n录音缺失的，每条支付违约金200元。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
