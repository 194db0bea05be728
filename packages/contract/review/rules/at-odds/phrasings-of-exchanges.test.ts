import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['penalty-reversed', '第一条 付款\n甲方迟延付款的，乙方须按日向甲方给付万分之四的滞纳金。\n'],
  ['penalty-reversed', '第一条 到岗\n乙方未在期限内安排人员的，甲方应当向乙方赔偿每日六百元的违约金。\n'],
  ['agents-of-client', '第一条 培训\n乙方负责整理操作手册，供甲方坐席人员学习。\n'],
  ['agents-of-client', '第一条 损失\n因甲方话务员态度恶劣引起退订的，损失由甲方承担。\n'],
  ['assets-to-provider', '第一条 归属\n会员数据、订单信息均属于乙方所有。\n'],
  ['wrong-party-pays', '第一条 费用\n乙方应于每月8日前向甲方支付上月的席位费。\n'],
  ['text-cut-off', '第一条 费用\n乙方完成回访的，每份有效问卷人民币\n第二条 期限\n合同期限一年。\n'],
  ['text-cut-off', '第一条 违约\n乙方错派工单的，应当向甲方赔偿，赔偿的标准为\n第二条 期限\n合同期限一年。\n'],
  ['value-contradicts', '第一条 培训\n岗前培训的费用由乙方承担。\n第二条 其他\n培训费由甲方按每人每天90元承担。\n'],
  ['value-contradicts', '第一条 费用\n短信发送费已包含在服务费中。\n附件一 费用\n短信发送费由甲方据实另付。\n'],
  ['value-contradicts', '第一条 押金\n合同期满后10日内押金全额退还。\n第二条 其他\n押金一概不予退还。\n'],
  [
    'value-contradicts',
    '第一条 责任\n乙方的累计赔偿责任以两个月服务费为限。\n第二条 限额\n乙方赔偿总额不超过六个月的服务费。\n',
  ],
  [
    'value-contradicts',
    '第一条 泄密\n每泄露一条客户资料，支付违约金3,000元。\n第二条 罚则\n客户资料泄露的，每条500元。\n',
  ],
  ['value-contradicts', '第一条 录音\n录音自生成起保存六个月。\n第二条 数据\n录音须满两年方可清除。\n'],
  ['value-contradicts', '第一条 人员\n乙方派驻专职客服18名。\n第二条 缺员\n坐席编制为24名，少于编制的按缺员处理。\n'],
  ['value-contradicts', '第一条 时间\n人工服务时段为8:30至21:30。\n第二条 坐席\n人工坐席每日9:00上线，18:00下线。\n'],
  ['value-contradicts', '第一条 付款\n甲方收到发票后15日内付款。\n第二条 账期\n甲方收到发票后享有60日付款期。\n'],
  ['permission-contradicts', '第一条 分包\n乙方可以将夜间话务分包给合作单位。\n第二条 自营\n全部话务均禁止分包。\n'],
  ['total-differs', '第一条 费用\n全年服务费为240,000元，分十二个月支付，每月21,000元。\n'],
  ['forum-two', '第一条 争议\n争议提请厦门仲裁委员会仲裁。\n第二条 诉讼\n因本合同引起的诉讼，由甲方所在地法院管辖。\n'],
  [
    'bands-broken',
    '第一条 结算\n不足2,000单的，每单4元；2,000单以上不足5,000单的，每单3.6元；6,000单以上的，每单3.2元。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['penalty-reversed', '第一条 付款\n甲方逾期付款的，乙方应向甲方发出催告；逾期十日的，甲方向乙方支付违约金。\n'],
  ['agents-of-client', '第一条 协作\n甲方自有客服人员负责疑难问题；因甲方客服人员答复错误的，由甲方承担。\n'],
  ['assets-to-provider', '第一条 归属\n客户资料归甲方所有，乙方仅为提供服务而使用。\n'],
  ['text-cut-off', '第一条 事项\n乙方代甲方处理以下事务，包括\n（一）接听来电；\n（二）回访客户。\n'],
  ['value-contradicts', '第一条 差旅\n差旅费由乙方承担，因甲方要求出差的，由甲方承担。\n'],
  ['value-contradicts', '第一条 费用\n场地费由甲方承担。\n第二条 设备\n维修费由乙方承担。\n'],
  ['value-contradicts', '第一条 押金\n期满无息退还押金。\n第二条 违约\n乙方擅自退出的，押金不予退还。\n'],
  ['value-contradicts', '第一条 时间\n人工服务时间为9:00至18:00，智能机器人服务时间为0:00至24:00。\n'],
]

testPhrasings(FAULTS, SOUND)
