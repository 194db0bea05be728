import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

const SHEET =
  '附件一：评分表\n指标 | 分值 | 目标 | 扣分\n接通率 | 40 | ≥90% | 每低1%扣2分\n合格率 | 30 | ≥95% | 每低1%扣1分\n'

/** What money, scores, days and annexes rest on, in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['base-undefined', '第一条 费用\n每席每月5,200元。\n第二条 缺岗\n缺岗的，按小时单价的2倍扣减。\n'],
  ['base-undefined', '第一条 结算\n应付金额=固定服务费×考核系数。\n'],
  ['base-undefined', '第一条 廉洁\n乙方行贿的，支付结算总额20%的违约金。\n'],
  ['base-undefined', '第一条 计价\n热线每通3元，会话每次2元。\n第二条 缺勤\n按旷工时长的3倍扣减。\n'],
  ['base-undefined', '第一条 费用\n月费30万元。\n第二条 停线\n停线一天的，扣日费率的三倍。\n'],
  [
    'floor-price-open',
    '第一条 费用\n英语坐席8,800元/席/月，日语坐席12,500元/席/月。\n第二条 用量\n实际不足20席的，按20席计费。\n',
  ],
  ['floor-price-open', '第一条 费用\n夜班每席每月6,400元，白班每席每月5,300元。\n第二条 用量\n每月保底15个坐席。\n'],
  [
    'cost-included-and-charged',
    '第一条 费用\n服务费包含差旅、食宿、设备等全部支出。\n第二条 驻场\n驻场人员的差旅费另计，差旅费用由甲方支付。\n',
  ],
  [
    'cost-included-and-charged',
    '第一条 价格\n以上报价已含培训、软件、线路。\n第二条 培训\n岗前培训五天，培训费用由____承担。\n',
  ],
  ['cost-included-and-charged', '第一条 价格\n合同总价包括话费和短信。\n第二条 通信\n话费据实结算。\n'],
  ['target-share-of-ceiling', '第一条 标准\n放弃率不高于5%。\n第二条 爬坡\n前三个月各项指标按九折执行。\n'],
  ['target-share-of-ceiling', '第一条 标准\n投诉不超过3件。\n第二条 磨合\n上述指标首月按80%要求。\n'],
  ['weights-without-scoring', '第一条 考核\n权重为：响应45%、质检30%、报表25%。得分满80分的全额支付。\n'],
  ['tolerance-punished', `第一条 标准\n差错率≤0.3%。\n${SHEET}录入 | 30 | 按月 | 每发生1件差错扣1分\n`],
  ['proportion-of-nothing', '第一条 标准\n升级投诉低于百万分之八。\n'],
  ['proportion-of-nothing', '第一条 标准\n差评每月≤2‰。\n'],
  [
    'data-sources-differ',
    `第一条 平台\n客服系统由乙方自备。\n第二条 考核\n统计结果以甲方后台为准。\n${SHEET}解决率 | 30 | ≥80% | 客服系统\n`,
  ],
  ['sheet-by-one', '第一条 排名\n排名末位的扣当月费用3%，考核按月。排名规则由甲方单方确定。\n'],
  ['sheet-by-one', '第一条 考核\n考核不满80分扣款。考核办法由甲方另行制定，乙方不持异议。\n'],
  ['score-input-undefined', '第一条 考核\n月度总分=热线分×70%+在线分×30%。\n'],
  ['deduction-unit-foreign', '第一条 评分\n平均响应时长10分；接通率20分。\n各项指标每低于目标1个百分点扣1分。\n'],
  ['score-of-term-undefined', '第一条 考核\n每季度评分。\n第二条 续约\n年度考核良好的，顺延一年。\n'],
  ['score-of-term-undefined', '第一条 续签\n首年经考核合格的，方可续签第二年合同。\n'],
  [
    'handover-outlasts-notice',
    '第一条 退出\n乙方可提前一个月书面通知甲方解除合同。\n第二条 交接\n合同解除前应有不少于三个月的过渡期。\n',
  ],
  ['years-signed-singly', '第一条 期限\n服务期三年，合同逐年签订。\n'],
  [
    'exit-notice-and-penalty',
    '第一条 期限\n试用期满后解除的，须提前20日书面通知。\n第二条 违约\n一方无正当理由解除合同，应支付一个月服务费的违约金。\n',
  ],
  ['launch-undated', '第一条 试运行\n自正式运营之日起三个月为试运行期。\n'],
  ['launch-undated', '第一条 违约\n乙方未按时开通热线的，每日付2万元。\n'],
  ['launch-undated', '第一条 付款\n接线后15日内付首期款。\n'],
  ['reply-over-weekends', '第一条 时间\n在线客服工作日9:00至18:00。\n第二条 标准\n留言24小时回复率100%。\n'],
  ['trade-left-over', '第一条 服务\n乙方派客服接听热线。\n第二条 其他\n借款人应按期还款。\n'],
  ['trade-left-over', '第一条 服务\n乙方派客服接听热线。\n第二条 其他\n租赁期满，恢复原状。\n'],
  ['force-majeure-undefined', '第一条 考核\n因不可抗力造成的未达标不计入考核。\n'],
  ['grave-breach-undefined', '第一条 解除\n一方严重违反第三条约定的，对方可以解除合同。\n'],
  ['annex-named-unlisted', `第一条 文件\n技术方案、服务承诺函列为本合同附件。\n${SHEET}`],
  ['document-absent', '第一条 退款\n超出权限表所列金额的，转甲方处理。\n'],
  ['secrecy-presupposed', '第一条 其他\n保密期限为三年。\n'],
  ['threshold-idle', '第一条 费用\n每月低于3000通的按实际结算，超过5000通的部分每通2元。\n'],
  ['people-differ', '第一条 人员\n坐席20名、组长2名、质检1名，总人数不少于25人。\n'],
  ['past-base-empty', '第一条 责任\n乙方累计赔偿以已收到的服务费为限。\n'],
]

const SOUND: readonly (readonly [string, string])[] = [
  ['base-undefined', '第一条 费用\n基础服务费每月20万元。\n第二条 结算\n应付金额=基础服务费×考核系数。\n'],
  ['base-undefined', '第一条 费用\n每席每月5,200元。\n第二条 缺勤\n按缺勤工时的2倍扣减。\n'],
  ['base-undefined', '第一条 廉洁\n乙方行贿的，支付当月结算总额20%的违约金。\n'],
  ['base-undefined', '第一条 费用\n坐席每小时42元。\n第二条 缺岗\n按小时单价的2倍扣减。\n'],
  ['floor-price-open', '第一条 费用\n坐席5,200元/席/月。\n第二条 用量\n每月保底15个坐席。\n'],
  ['cost-included-and-charged', '第一条 价格\n报价不含话费。\n第二条 通信\n话费据实结算。\n'],
  [
    'cost-included-and-charged',
    '第一条 价格\n报价包括培训、软件。\n第二条 培训\n甲方要求的额外培训，培训费用由甲方承担。\n',
  ],
  ['target-share-of-ceiling', '第一条 标准\n响应时长不超过20秒。\n第二条 试用\n试用期服务费按80%支付。\n'],
  [
    'weights-without-scoring',
    '第一条 考核\n权重为：响应45%、质检30%、报表25%，每低1个百分点扣1分。得分满80分的全额支付。\n',
  ],
  ['tolerance-punished', `第一条 标准\n投诉每月不超过4件。\n${SHEET}投诉 | 30 | ≤4件 | 每超1件扣1分\n`],
  ['proportion-of-nothing', '第一条 标准\n投诉率不超过万分之三。\n'],
  ['sheet-by-one', '第一条 考核\n考核不满80分扣款。考核办法由甲方制定，经乙方同意后执行。\n'],
  ['score-input-undefined', '第一条 考核\n月度总分=热线分×70%+在线分×30%。热线分满分100分，每低1%扣2分。\n'],
  ['score-of-term-undefined', '第一条 续签\n年度得分为各月平均，年度得分85分以上的可以续签。\n'],
  [
    'handover-outlasts-notice',
    '第一条 退出\n乙方可提前三个月书面通知解除合同。\n第二条 交接\n合同解除前应有不少于30日的过渡期。\n',
  ],
  ['exit-notice-and-penalty', '第一条 终止\n任一方提前终止的，应提前30日通知，否则支付一个月服务费的违约金。\n'],
  ['launch-undated', '第一条 上线\n签约后30日内完成上线。\n第二条 付款\n上线后15日内付款。\n'],
  ['launch-undated', '第一条 资料\n新产品上线后3日内更新话术。\n'],
  ['reply-over-weekends', '第一条 时间\n在线客服7×24小时。\n第二条 标准\n留言24小时回复率100%。\n'],
  ['people-differ', '第一条 人员\n坐席20名、组长2名、质检1名，总人数不少于22人。\n'],
  ['rank-alone', '第一条 排名\n甲方可以委托其他服务商，按排名分配业务量。\n第二条 奖惩\n排名末位的扣款2%。\n'],
  ['tolerance-without-rule', '第一条 对账\n差异在2%以内的以甲方数据为准，超过2%双方核查。\n'],
  [
    'total-undefined',
    '第一条 价款\n每席每月5,000元。合计金额小写：960,000.00元。\n第二条 违约\n违约金为合同总价的5%。\n',
  ],
  ['duty-only-capped', '第一条 人员\n乙方保证投入人员的月流失率不超过8%。\n'],
  ['day-kinds-contradict', '第一条 对账\n每月3-6日乙方发账单，甲方在5个工作日内确认，未回复的视同确认。\n'],
  [
    'annex-named-unlisted',
    '第一条 文件\n评分表作为本合同附件。\n附件一：评分表\n接通率40分，每低一个百分点扣两分，满意率60分。\n',
  ],
  ['document-absent', '第一条 退款\n权限表由甲方提供。超出权限表所列金额的，转甲方处理。\n'],
  [
    'secrecy-presupposed',
    '第一条 保密\n乙方不得泄露客户资料，保密期限为三年。\n第二条 其他\n乙方对知悉的秘密负有保密义务。\n',
  ],
  ['secrecy-presupposed', '第一条 信息\n乙方不得下载、拍摄客户资料。\n第二条 其他\n保密期限为三年。\n'],
  ['threshold-idle', '第一条 费用\n不足3000通的按实际结算，3000至5000通的每通3元，超过5000通的部分每通2元。\n'],
  [
    'force-majeure-undefined',
    '第一条 考核\n不可抗力期间不计入考核。\n第二条 免责\n遇不可抗力的一方应在三日内通知并提供证明。\n',
  ],
]

testPhrasings(FAULTS, SOUND, true)

/** Notes. */
testPhrasings(
  [
    [
      'indicator-not-in-sheet',
      `第一条 指标\n解决率不低于80%，按附件一评分。\n${SHEET}满意度 | 30 | ≥85% | 每低1%扣1分\n`,
    ],
    ['languages-untimed', '第一条 热线\n中文热线受理咨询。\n日语客服每日10:00-19:00在线。\n'],
    ['working-hours-undefined', '第一条 回复\n微信留言工作时段内半小时回复。\n'],
    ['annexes-unnamed', '第一条 其他\n附件为本合同组成部分。\n'],
    ['own-bearer-unnamed', '第一条 停服\n甲方欠费，乙方撤人，因此产生的后果自行负责。\n'],
    ['commission-base-undefined', '第一条 报酬\n另按成交额的2%提成。\n'],
  ],
  [
    ['commission-base-undefined', '第一条 报酬\n按扣除退款后的成交额的2%提成。\n'],
    ['working-hours-undefined', '第一条 回复\n工作日9:00至18:00为工作时间，工作时间内20分钟回复。\n'],
    ['languages-untimed', '第一条 热线\n热线每日8:00-20:00。\n中文热线受理咨询，日语客服10:00-19:00在线。\n'],
  ],
  true,
)
