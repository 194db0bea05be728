import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What another place is said to state, and does not; what cannot be done with what another place leaves. */
const FAULTS: readonly Phrasing[] = [
  [
    'value-contradicts',
    '第一条 报送\n1.1 乙方每季度结束后5日内报送服务报告。\n第二条 定义\n2.1 服务报告指按第1.1条报送的月度报告。\n',
  ],
  [
    'value-contradicts',
    '第一条 付款\n1.1 甲方收到发票后20日内付款。\n第二条 违约\n2.1 甲方超过第1.1条约定的付款期30日未付的，乙方可以催告；未按第1.1条约定的30日付款的，支付利息。\n',
  ],
  [
    'value-contradicts',
    '第一条 扣减\n1.1 每月扣减不超过月费的8%。\n第二条 其他\n2.1 扣减受第1.1条约定的10%上限约束。\n',
  ],
  [
    'reference-dangling',
    '第一条 报告\n乙方发现泄露后12小时内报告。\n附件一 承诺\n主合同另有约定的36小时时限从主合同。\n',
  ],
  [
    'reference-mistaken',
    '第一条 考核\n1.1 乙方连续两月未达到服务标准的，按第2.2条承担违约责任。\n第二条 违约\n2.1 乙方未达到服务标准的，扣减5%。\n2.2 乙方擅自停止服务的，支付违约金十万元。\n2.3 客户信息泄露的，每条五百元。\n',
  ],
  [
    'reference-mistaken',
    '第一条 抽查\n抽查有错误的，按第三条扣分。\n第二条 考核\n满分一百分，每处错误扣二分，低于八十分的整改。\n第三条 争议\n协商不成的，向甲方所在地法院起诉。\n',
  ],
  [
    'rules-incompatible',
    '第一条 范围\n对逾期10日至40日的客户进行电话提醒，每户2元。逾期超过10日的客户不属于服务范围。\n',
  ],
  [
    'rules-incompatible',
    '第一条 派送\n距离5公里至12公里的订单由客服改派。\n第二条 除外\n距离超过5公里的订单不予受理。\n',
  ],
  [
    'rules-incompatible',
    '第一条 人员\n名单所列人员须专职，不得兼任其他岗位。\n附件一 名单\n岗位 姓名\n项目经理 周立\n培训师 何晓明\n质检主管 何晓明\n',
  ],
  ['reserve-too-small', '第一条 高峰\n高峰期乙方应在当日增加20个坐席。\n第二条 备用\n备用坐席不少于8席。\n'],
  [
    'weights-not-whole',
    '第一条 考核\n序号 指标 目标值 权重 1 接通率 ≥90% 30分 每低1%扣1分 2 满意度 ≥95% 30分 每低1%扣2分 3 响应时间 ≤30秒 25分 每超5秒扣1分 4 投诉率 ≤1% 25分 每超0.1%扣1分，满分100分。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  [
    'value-contradicts',
    '第一条 报送\n1.1 乙方每月5日前报送服务报告。\n第二条 定义\n2.1 服务报告指按第1.1条报送的月度报告。\n',
  ],
  [
    'value-contradicts',
    '第一条 扣减\n1.1 每月扣减不超过月费的8%。\n第二条 其他\n2.1 扣减受第1.1条约定的8%上限约束。\n',
  ],
  ['reference-dangling', '第一条 报告\n乙方发现泄露后12小时内报告。\n附件一 承诺\n主合同约定的12小时时限优先。\n'],
  [
    'reference-mistaken',
    '第一条 考核\n1.1 乙方连续两月未达到服务标准的，按第2.1条承担违约责任。\n第二条 违约\n2.1 乙方未达到服务标准的，扣减5%。\n2.2 乙方擅自停止服务的，支付违约金十万元。\n',
  ],
  ['rules-incompatible', '第一条 范围\n对逾期1日至10日的客户进行电话提醒。逾期超过10日的客户不属于服务范围。\n'],
  [
    'rules-incompatible',
    '第一条 人员\n名单所列人员须专职，不得兼任其他岗位。\n附件一 名单\n岗位 姓名\n项目经理 周立\n培训师 何晓明\n质检主管 吴江\n',
  ],
  [
    'rules-incompatible',
    '第一条 人员\n附件一为名单。\n附件一 名单\n岗位 姓名\n项目经理 周立\n培训师 何晓明\n质检主管 何晓明\n',
  ],
  ['reserve-too-small', '第一条 高峰\n高峰期乙方应在当日增加20个坐席，其中从备用坐席调8席，其余招聘。\n'],
  ['bands-broken', '第一条 系数\n95分及以上：1.0390分（含）至95分：1.0085分（含）至90分：0.9580分以下：0.80。\n'],
]

testPhrasings(FAULTS, SOUND)
