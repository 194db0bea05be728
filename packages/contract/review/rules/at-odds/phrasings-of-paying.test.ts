import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  [
    'value-contradicts',
    '第一条 计费标准（均为含6%增值税价格）\n热线席位每席7800元。\n附件二 报价\n以上为不含税价格，增席另计。\n',
  ],
  [
    'rules-incompatible',
    '第一条 价格\n单价已包含工资、场地、设备、通信及税费，除此之外甲方不再支付任何费用。\n第二条 通信\n外呼产生的通信费由甲方据实承担。\n',
  ],
  ['value-contradicts', '第一条 付款\n账单确认后20个工作日内付款。\n第二条 日期\n甲方应于每月15日前支付上月服务费。\n'],
  ['value-contradicts', '第一条 费用\n全年费用预计90万元，按月据实结算，总额不得超过80万元。\n'],
  ['value-contradicts', '第一条 费用\n两年费用估算为人民币1,500,000元，封顶1,200,000元。\n'],
  ['value-contradicts', '第一条 费用\n年度概算约60万元，最高限额为55万元。\n'],
  ['value-contradicts', '第一条 发票\n乙方收到服务费后5日内开具发票，甲方收到发票前可以拒绝付款。\n'],
  ['value-contradicts', '第一条 发票\n未收到发票的，甲方不予支付；乙方于收讫费用后10日内出具增值税发票。\n'],
  ['value-contradicts', '第一条 付款\n服务费于次月15日前支付。\n第二条 结算\n服务费按季支付，季初10日前到账。\n'],
  ['value-contradicts', '第一条 付款\n甲方在月初5日内支付当月服务费。\n第二条 结算\n对账完毕后甲方支付上月服务费。\n'],
  ['value-contradicts', '第一条 第三方\n第三方的赔偿责任以其合同金额为限。\n第二条 责任\n第三方的责任不设上限。\n'],
  ['value-contradicts', '第一条 价格\n服务费已包含所有成本。\n第二条 差旅\n坐席出差的，差旅费实报实销。\n'],
  ['value-contradicts', '第一条 旺季\n旺季为每年4月至6月。\n第二条 价格\n旺季期间(5月至7月)单价上浮5%。\n'],
  ['people-differ', '第一条 人员\n乙方投入不少于40人，其中热线22人、在线10人、工单组6人、班长3人、质检2人。\n'],
  ['people-differ', '第一条 人员\n本项目团队25人，其中坐席18人、班长2人、培训师1人、项目负责人1人。\n'],
  ['objection-before-result', '第一条 考核\n考核数据于次月12日公布，乙方应于9日前提出异议。\n'],
  ['objection-before-result', '第一条 考核\n得分在每月20日由甲方发布，乙方有意见的须在当月16日前书面申诉。\n'],
  [
    'value-contradicts',
    '第一条 解除\n甲方可提前45日通知解除。\n第二条 期限\n未经双方书面同意，任何一方不得提前解除。\n',
  ],
  ['value-contradicts', '第一条 培训\n上岗前培训不少于40课时。\n第二条 新人\n新坐席培训至少24课时。\n'],
  ['value-contradicts', '第一条 权限\n坐席可以自行减免单笔不超过50元的费用。\n第二条 附表\n坐席单笔权限为80元。\n'],
  [
    'value-contradicts',
    '第一条 第三方\n第三方造成损失的，由引入方先行赔偿。\n第二条 责任\n第三方独立承担责任，甲乙双方互不负责。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  [
    'value-contradicts',
    '第一条 计费标准（均为含6%增值税价格）\n热线席位每席7800元。\n附件二 报价\n以上均为含税价格，增席另计。\n',
  ],
  [
    'rules-incompatible',
    '第一条 价格\n除通信费外，单价已包含工资、场地、设备及税费。\n第二条 通信\n外呼产生的通信费由甲方据实承担。\n',
  ],
  ['value-contradicts', '第一条 付款\n账单确认后20个工作日内付款。\n第二条 押金\n乙方应于每月15日前退还押金余款。\n'],
  ['value-contradicts', '第一条 培训\n上岗前培训不少于40课时。\n第二条 复训\n新坐席三个月后复训至少8课时。\n'],
  ['value-contradicts', '第一条 权限\n坐席可以自行减免单笔不超过50元的费用。\n第二条 班长\n班长权限为200元。\n'],
  [
    'value-contradicts',
    '第一条 解除\n乙方严重违约的，甲方可提前5日通知解除。\n第二条 期限\n未经双方书面同意，任何一方不得提前解除。\n',
  ],
  ['value-contradicts', '第一条 费用\n全年费用预计80万元，按月据实结算，总额不得超过90万元。\n'],
  ['value-contradicts', '第一条 费用\n全年费用预计80万元，超出部分每月不超过5万元。\n'],
  ['value-contradicts', '第一条 发票\n乙方开具发票后，甲方付款；甲方收到发票前可以拒绝付款。\n'],
  ['value-contradicts', '第一条 付款\n服务费于次月15日前支付。\n第二条 奖金\n季度奖金按季支付。\n'],
  ['value-contradicts', '第一条 付款\n甲方于次月5日前支付上月服务费。\n第二条 押金\n签约时支付押金。\n'],
  [
    'value-contradicts',
    '第一条 第三方\n第三方的赔偿责任以其合同金额为限，故意的除外。\n第二条 责任\n故意造成损害的，第三方的责任不设上限。\n',
  ],
  ['value-contradicts', '第一条 价格\n服务费已包含所有成本，差旅费除外。\n第二条 差旅\n差旅费实报实销。\n'],
  ['people-differ', '第一条 人员\n乙方投入不少于40人，其中持证上岗38人、会英语12人。\n'],
  ['people-differ', '第一条 人员\n乙方投入不少于40人，其中热线22人、在线10人、班长2人、质检2人。\n'],
  ['objection-before-result', '第一条 考核\n考核数据于次月12日公布，乙方应于15日前提出异议。\n'],
]

testPhrasings(FAULTS, SOUND)
