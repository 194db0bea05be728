import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** One figure of one thing, stated by two values in an article and an annex, a price list and an order, a rule and its sheet. */
const FAULTS: readonly Phrasing[] = [
  // What an item costs.
  [
    'value-contradicts',
    '第四条 计费\n夜间在线席位按有效会话结算，每条收取2.60元。\n附件一 报价单\n项目 | 单位 | 单价 | 月预估量\n夜间在线席位 | 条 | 2.80元 | 9000\n白天热线席位 | 席/月 | 6,900元 | 12\n',
  ],
  [
    'value-contradicts',
    '第五条 费用\n粤语热线坐席每席每月9,600元，英语热线坐席每席每月11,000元。\n附件二 价格表（单位：元/席/月）\n岗位 数量 单价 月小计\n粤语热线坐席 6 9,600 57,600\n英语热线坐席 4 11,800 47,200\n',
  ],
  [
    'value-contradicts',
    '第三条 收费\n外呼回访按成功接通计价，每通1.8元。\n附件一 收费标准\n外呼回访 2.1元/通\n短信通知 0.08元/条\n',
  ],
  [
    'value-contradicts',
    '第三条 结算\n（1）工单录入：3元/件；\n（2）改约处理：5元/件。\n附件一 结算单样式\n示意：工单录入3.5元/件，改约处理5元/件。\n',
  ],
  [
    'value-contradicts',
    '附件一 价目表\n普通坐席 7,200元/人/月\n资深坐席 8,900元/人/月\n附件二 首份订单\n资深坐席9,300元/人/月，共5人。\n',
  ],
  [
    'value-contradicts',
    '第六条 费用\n法语客服每人每月12000元。\n附件三 人员及费用\n序号 岗位 人数 单价（元/人/月）\n1 法语客服 3 12500\n2 质检员 1 8000\n',
  ],
  [
    'value-contradicts',
    '第四条 价款\n视频客服单价为0.9元/分钟。\n附件一 报价\n序号 | 项目 | 单位 | 单价(元)\n1 | 视频客服 | 分钟 | 1.1\n',
  ],
  // What a metric must reach.
  [
    'value-contradicts',
    '第六条 指标\n序号 指标 目标值 周期\n1 工单闭环率 ≥97% 月\n2 回访完成率 ≥90% 月\n附件二 评分办法\n一、工单管理（30分）：工单闭环率达到95%得满分，每低1个百分点扣3分。\n',
  ],
  [
    'value-contradicts',
    '第五条 质量\n乙方应保证工单一次派发准确率不低于98%。\n附件一 评分表\n指标 | 分值 | 目标 | 评分\n工单一次派发准确率 | 20 | ≥96% | 每低1个百分点扣2分\n',
  ],
  [
    'value-contradicts',
    '第五条 质量\n预约履约率：≥93%；资料完整率：≥99%。\n附件三 考核细则\n预约履约率达到90%的，计满分，每低1个百分点扣1分。\n',
  ],
  [
    'value-contradicts',
    '第三条 服务要求\n客户信息录入正确率应达到99%以上。\n第七条 考核\n客户信息录入正确率不得低于98%，达不到的按附件扣分。\n',
  ],
  [
    'value-contradicts',
    '第三条 服务要求\n乙方每月回访成功率应当在85%以上。\n附件二 考核\n回访成功率，目标值80%，权重20%。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  // The same price, with and without tax.
  [
    'value-contradicts',
    '第四条 计费\n在线席位每条2.12元（含税）。\n附件一 报价单（不含税）\n项目 | 单位 | 单价\n在线席位 | 条 | 2.00元\n',
  ],
  // Other units, other seasons, other languages.
  [
    'value-contradicts',
    '第四条 计费\n外呼坐席每席每月7,000元，旺季外呼坐席每席每月8,000元。\n附件一 报价\n外呼坐席 1.5元/通\n外呼坐席 7,000元/席/月\n旺季外呼坐席 8,000元/席/月\n',
  ],
  [
    'value-contradicts',
    '第四条 计费\n热线坐席7,000元/席/月。\n附件一 增购报价\n德语热线坐席 12,000元/席/月\n意语热线坐席 12,500元/席/月\n',
  ],
  // A step of a scale and what it follows.
  ['value-contradicts', '第四条 计费\n回访每通2元。\n附件一 阶梯价\n回访量超过5000通的部分，回访按1.6元/通计。\n'],
  // What a breach costs.
  [
    'value-contradicts',
    '第四条 计费\n投诉工单每件6元。\n第九条 违约\n投诉工单处理错误的，每件50元，从服务费中扣除。\n',
  ],
  // What was agreed before.
  ['value-contradicts', '第四条 计费\n质检由每条1元调整为每条1.5元。\n附件一 新价\n质检 1.5元/条\n'],
  // Articles that give way to orders.
  [
    'value-contradicts',
    '第四条 服务水平\n除订单另有约定外，工单闭环率不低于95%。\n附件二 订单\n工单闭环率不低于97%。\n',
  ],
  [
    'value-contradicts',
    '第二条 订单\n单价和服务水平以订单为准。\n第四条 价格\n点播客服每小时25元。\n附件二 第一份订单\n点播客服 28元/小时\n',
  ],
  // A limit below which something else follows.
  [
    'value-contradicts',
    '第五条 质量\n工单闭环率不低于95%。\n第十条 解除\n工单闭环率连续两个月低于85%的，甲方可以解除合同。\n',
  ],
  ['value-contradicts', '第五条 质量\n工单闭环率不低于95%。\n第六条 试运行\n试运行期内工单闭环率不低于85%。\n'],
  ['value-contradicts', '第五条 质量\n30秒应答率不低于80%。\n附件一 指标\n15秒应答率不低于70%。\n'],
  ['value-contradicts', '第五条 质量\n工单闭环率不低于95%。\n附件一 评分\n工单闭环率低于90%的，本项不得分。\n'],
]

testPhrasings(FAULTS, SOUND)
