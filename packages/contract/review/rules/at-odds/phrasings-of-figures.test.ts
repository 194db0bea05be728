import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** One figure of one thing, stated by two values in an article and an annex, a price list and an order, a rule and its sheet. */
const FAULTS: readonly Phrasing[] = [
  ['rules-incompatible', '第一条 验收\n系统验收合格以费用付清为前提。\n第二条 付款\n费用在系统验收合格后支付。\n'],
  [
    'value-contradicts',
    '第三条 酬金\n会员升级成功每户12元，老户回流成功每户30元。\n附件一 价目表\n序号 项目 单位 单价 备注\n1 会员升级酬金 元/户 15 升级后满三个月以上\n2 老户回流酬金 元/户 30 一年内\n',
  ],
  ['value-contradicts', '第三条 费用\n服务费按月支付。\n第四条 付款\n尾款按季支付，由甲方凭考核表付清。\n'],
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
  // What is in the fee, and is charged for.
  [
    'value-contradicts',
    '第三条 人员\n热线班长由乙方配备，不另计费。\n附件一 价格\n岗位 人数 单价（元/人/月）\n热线坐席 10 6,000\n班长 1 7,500\n',
  ],
  [
    'value-contradicts',
    '第四条 费用\n服务费已包含工资、社保、录音系统和税金。\n附件一 费用说明\n录音系统使用费900元/月，与服务费一并支付。\n',
  ],
  [
    'value-contradicts',
    '第三条 人员\n每20名客服配1名驻场督导，驻场督导的费用含在服务单价内。\n附件一 报价\n驻场督导 7,800元/人/月\n普通客服 5,600元/人/月\n',
  ],
  // What a month costs in all.
  [
    'value-contradicts',
    '第五条 费用\n每月服务费为人民币86,400元。\n附件一 价格（单位：元/人/月）\n岗位 人数 单价 小计\n坐席 12 6,200 74,400\n班长 2 7,000 14,000\n合计 14 88,400\n',
  ],
  // Days of payment in a framework and in its order.
  ['value-contradicts', '第八条 付款\n采购方应在收到发票后45日内付款。\n附件一 首份订单\n付款条件：收到发票后30日\n'],
  ['value-contradicts', '第八条 付款\n甲方收到账单后15日内支付。\n附件一 订单\n付款期限：账单日后25日内\n'],
  // How long records are kept.
  [
    'value-contradicts',
    '第九条 数据\n聊天记录存放在境内，保存期限为36个月，通话录音保存12个月。\n附件二 个人信息处理说明\n保存期限：聊天记录18个月，通话录音12个月，到期删除。\n',
  ],
  ['value-contradicts', '第九条 录音\n全部通话录音留存24个月。\n附件三 安全要求\n录音满6个月后自动清理。\n'],
  // How long the contract runs from a day that is told elsewhere.
  ['value-contradicts', '生效日期：2025年6月1日\n第十条 期限\n本合同自生效日起为期两年，至2026年5月31日止。\n'],
  ['value-contradicts', '签订日期：2025年3月1日\n第十条 期限\n本合同自签订之日起有效期一年，到2027年2月28日止。\n'],
  // Prices that stay, and that follow wages.
  [
    'value-contradicts',
    '第五条 单价\n合同期内单价不作调整。\n第六条 调价\n社保基数变化造成成本上升的，双方协商调整单价。\n',
  ],
  [
    'value-contradicts',
    '第七条 价格\n附录一的单价为协议期内的封顶价格。\n协议每满一年，服务商可参照物价涨幅提出调价。\n',
  ],
  // Tax, in a heading.
  [
    'value-contradicts',
    '第七条 价格\n附录一所列价格均为含税价（6%）。\n附录一 价目表（人民币，不含税）\n热线席位 7,800元/席/月\n',
  ],
  // Of which day an agreement is, and by what name.
  [
    'value-contradicts',
    '第一条 背景\n本合同由双方于2025年4月12日签署。\n附件一 首份订单\n依据：双方2025年4月2日签署的《客服合同》\n',
  ],
  // Who leads the work.
  [
    'value-contradicts',
    '第九条 联系人\n乙方项目经理：陆晓岚，负责日常沟通。\n附件一 人员表\n项目经理 1人：陆晓峰，八年经验。\n',
  ],
  // Hours of one channel, where another is served around the clock.
  [
    'value-contradicts',
    '第二条 时间\n智能机器人全天候应答，人工服务每天10:00至20:00。\n附件一 订单\n人工服务时间：9:30至21:30\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['value-contradicts', '第一条 时间\n热线服务时间为每日7:30至20:00。\n春节期间热线服务时间调整为8:30至17:00。\n'],
  [
    'value-contradicts',
    '第一条 指标\n用户满意度不低于88%。\n第二条 浮动费\n用户满意度达到92%以上时，加付当月坐席费的3%。\n',
  ],
  [
    'value-contradicts',
    '第一条 系统\n1. CRM系统由甲方提供。\n2. 呼叫平台、录音系统由乙方提供。\n3. 呼入通话费由甲方承担；外呼线路费由乙方承担。\n',
  ],
  ['value-contradicts', '第五条 单价\n合同期内单价不作调整。最低工资上调超过10%的，双方可协商调整。\n'],
  // Weights are no targets.
  [
    'value-contradicts',
    '第一条 指标\n1. 满意度不低于95%；\n2. 接通率不低于90%。\n第二条 绩效\n考核权重为满意度60%、接通率40%。\n',
  ],
  [
    'value-contradicts',
    '第一条 指标\n1. 满意度不低于95%；\n2. 接通率不低于90%。\n第二条 考核权重\n满意度 60%\n接通率 40%\n',
  ],
  ['value-contradicts', '第三条 费用\n服务费按月支付。\n第四条 考核\n考核奖金按季支付，由甲方发放。\n'],
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
  [
    'value-contradicts',
    '第三条 人员\n热线班长由乙方配备，不另计费。\n附件一 价格\n岗位 人数 单价（元/人/月）\n热线坐席 10 6,000\n质检 1 7,500\n',
  ],
  [
    'value-contradicts',
    '第五条 费用\n每月服务费为人民币88,400元。\n附件一 价格（单位：元/人/月）\n岗位 人数 单价 小计\n坐席 12 6,200 74,400\n班长 2 7,000 14,000\n合计 14 88,400\n',
  ],
  [
    'value-contradicts',
    '第九条 数据\n通话录音保存12个月，聊天记录保存24个月。\n乙方应提供最近3个月的通话录音备查。\n附件二 说明\n保存期限：录音12个月，聊天记录24个月。\n',
  ],
  ['value-contradicts', '生效日期：2025年6月1日\n第十条 期限\n本合同自生效日起为期两年，至2027年5月31日止。\n'],
  [
    'value-contradicts',
    '第五条 单价\n除国家政策调整外，合同期内单价不作调整。\n社保基数变化造成成本上升的，双方协商调整单价。\n',
  ],
  ['value-contradicts', '第七条 价格\n附录一所列价格均为含税价。\n附录一 价目表（含税）\n热线席位 7,800元/席/月\n'],
  ['value-contradicts', '第一条 背景\n本合同由双方于2025年4月12日签署，取代2023年4月2日签署的《在线咨询合作协议》。\n'],
  [
    'value-contradicts',
    '第二条 时间\n服务时间：预约热线7×24小时；小程序在线客服每日7:00至22:00；京东专营店每日9:00至23:00。\n',
  ],
  // A platform and what is made to order; a deposit at a good end and after a breach.
  [
    'value-contradicts',
    '第十条 知识产权\n工单系统的著作权归乙方所有。\n按甲方需求定制的功能，其知识产权归甲方所有。\n',
  ],
  [
    'value-contradicts',
    '第五条 保证金\n保证金在服务期满后无息退还。\n第九条 解除\n乙方全年三次考核低于75分的，甲方可解除合同，保证金不予退还。\n',
  ],
  // Each party's own leader; each table's own total; the agreement before.
  [
    'value-contradicts',
    '第九条 联系人\n甲方项目经理：陆晓岚，负责日常沟通。\n第十条 对接\n乙方项目经理：顾明远，负责日常沟通。\n',
  ],
  [
    'value-contradicts',
    '第五条 费用\n每月服务费为人民币120,000元。\n附件一 热线价格（元/人/月）\n岗位 人数 单价 小计\n坐席 12 6,000 72,000\n合计 12 72,000\n附件二 在线价格（元/人/月）\n岗位 人数 单价 小计\n坐席 8 6,000 48,000\n合计 8 48,000\n',
  ],
  ['value-contradicts', '第一条 背景\n本合同由双方于2025年4月12日签署，双方2023年4月2日签署的《客服合同》同时终止。\n'],
]

testPhrasings(FAULTS, SOUND)
