import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** Periods that never begin, staff, costs, handover, annexes and days of signing, in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['event-without-source', '第一条 付款\n乙方凭验收单签收后30日内收款。\n'],
  ['event-without-source', '第一条 付款\n自《月度服务核定表》签发之日起15日内付款。\n'],
  ['event-without-source', '第一条 尾款\n在初验合格之日起20日内支付四成。\n'],
  ['event-without-source', '第一条 退款\n审计完成后一个月内多退少补。\n'],
  ['event-without-source', '第一条 计费\n自《热线启用通知》载明之日起计费。\n'],
  ['event-without-source', '第一条 押金\n乙方收到交接单之日起7日内退还押金。\n'],
  ['event-without-source', '第一条 转正\n试运行结束后10日内签署正式订单。\n'],
  ['staff-too-few', '第一条 时间\n热线全天候服务。\n第二条 人员\n乙方派出客服4名。\n'],
  ['staff-too-few', '第一条 排班\n每班6席，三班倒，乙方共计投入坐席14名。\n'],
  ['staff-too-few', '第一条 人员\n同时在岗不少于8人，白班、夜班轮换，总人数10人。\n'],
  ['staff-too-few', '第一条 业务量\n月均话务量6万通，平均处理时长4分钟。\n第二条 人员\n乙方组建12人的客服团队。\n'],
  ['staff-too-few', '第一条 时间\n每日00:00至24:00接听来电。\n第二条 人员\n乙方安排客服两名。\n'],
  ['staff-too-few', '第一条 业务量\n每月处理来电5万通。\n第二条 人员\n乙方提供坐席3名。\n'],
  ['bearer-unstated', '第一条 培训\n甲方每半年组织一次产品培训，乙方人员均应参加。\n'],
  ['bearer-unstated', '第一条 培训\n新人岗前培训不少于24课时。\n'],
  ['bearer-unstated', '第一条 系统\n乙方应接入甲方的订单平台。\n'],
  ['bearer-unstated', '第一条 线路\n乙方应租用60路中继。\n'],
  ['bearer-unstated', '第一条 设备\n乙方为每席配备双显示器和耳麦。\n'],
  ['bearer-unstated', '第一条 系统\n乙方应自建质检系统。\n'],
  ['handover-undated', '第一条 退出\n乙方退出的，应移交账号和知识库。\n'],
  ['handover-undated', '第一条 期满\n期满后双方办理交接手续。\n'],
  ['handover-undated', '第一条 解除\n合同解除的，乙方将未办结的工单移交给甲方指定的人员。\n'],
  ['handover-undated', '第一条 交接\n到期不续约的，乙方应保证业务平稳过渡。\n'],
  ['handover-undated', '第一条 终止\n服务结束时，乙方交还全部资料并办妥移交清单。\n'],
  ['handover-unpaid', '第一条 交接\n期满前一个月起，乙方配合甲方办理交接。\n'],
  ['handover-unpaid', '第一条 终止\n终止后30日为过渡期，乙方继续派人支持。\n'],
  ['handover-unpaid', '第一条 终止\n合同终止后10日内，乙方对新供应商的人员进行交接培训。\n'],
  ['handover-unpaid', '第一条 退出\n乙方退出的，应在20日内协助完成交接。\n'],
  ['handover-unpaid', '第一条 解除\n解除后5个工作日内移交，乙方派两人驻场。\n'],
  ['prevailing-annex-absent', '第一条 效力\n附件与正文有矛盾的，执行附件。\n'],
  ['prevailing-annex-absent', '第一条 效力\n各附件具有优先效力。\n'],
  ['prevailing-annex-absent', '第一条 考核\n考核以附件约定为准。\n'],
  ['prevailing-annex-absent', '第一条 效力\n附表与本合同抵触时，适用附表。\n'],
  ['prevailing-annex-absent', '第一条 效力\n附件的效力高于本合同。\n第二条 附件\n附件一：手册（待补）\n'],
  [
    'annex-empty',
    '第一条 服务\n接听来电。\n附件一 排班表\n附件二 评分表\n礼貌用语缺失的，每次扣两分；答复错误的，每次扣五分；辱骂客户的，当月不得分。\n',
  ],
  [
    'annex-empty',
    '第一条 服务\n接听来电。\n附件1：流程\n来电应先核对客户的姓名，再登记事由，然后派单，最后在两日内回访确认结果。\n附件2：应急预案\n',
  ],
  [
    'annex-empty',
    '第一条 服务\n接听来电。\n附件一 手册\n第一步接听，第二步登记，第三步派单，第四步回访，第五步归档，逐日汇总上报。\n附件二 名单\n附件三 价目\n热线每席每月五千一百元，在线每席每月四千三百元，外呼每通一元八角，均含税。\n',
  ],
  [
    'annex-empty',
    '第一条 服务\n接听来电。\n附件一：标准\n铃响三声内接听，称呼客户时使用敬语，通话结束时由客户先挂断，每日回听十条录音。\n附件二：廉洁承诺书\n',
  ],
  [
    'annex-empty',
    '第一条 服务\n接听来电。\n附件一 报价\n附件二 排班\n早班八时到十六时，中班十二时到二十时，晚班十六时到二十四时，各安排四人在岗。\n',
  ],
  ['rider-not-incorporated', '第一条 服务\n接听。\n甲方（盖章）：______ 乙方（盖章）：______\n特别约定\n首月免费。\n'],
  [
    'rider-not-incorporated',
    '第一条 服务\n接听。\n甲方（盖章）：______ 乙方（盖章）：______\n附录 夜间接听\n夜间来电另行计费。\n',
  ],
  [
    'rider-not-incorporated',
    '第一条 服务\n接听。\n甲方（签字）：______ 乙方（签字）：______\n补充说明：旺季每席加收五百元。\n',
  ],
  [
    'rider-not-incorporated',
    '第一条 服务\n接听。\n甲方（盖章）：______ 乙方（盖章）：______\n第二部分 现场管理\n迟到一次扣五十元。\n',
  ],
  [
    'rider-not-incorporated',
    '第一条 服务\n接听。\n甲方（盖章）：______ 乙方（盖章）：______\n附加条款\n乙方不得提价。\n',
  ],
  ['signed-after-start', '签约日期：2026年8月9日\n第一条 期限\n服务期自2026年7月1日至2027年6月30日。\n'],
  ['signed-after-start', '双方于2027年2月20日在徐州签订本合同。\n第一条 期限\n期限自2027年1月1日起一年。\n'],
  [
    'signed-after-start',
    '第一条 期限\n自2026年3月1日起至2027年2月28日止。\n签订日期：2026年4月6日\n甲方（盖章）：天一公司 乙方（盖章）：地二公司\n',
  ],
  ['signed-after-start', '第一条 合作期\n合作期为2026年5月1日至2027年4月30日。\n签署时间：2026年6月2日\n'],
  [
    'signed-after-start',
    '本协议由双方于2026年10月15日签订。\n第一条 有效期\n有效期自2026年9月1日起至2027年8月31日。\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['event-without-source', '第一条 验收\n甲方每月5日前验收。\n第二条 付款\n验收合格后10日内付款。\n'],
  ['event-without-source', '第一条 付款\n甲方收到乙方开具的发票后15日内付款。\n'],
  ['event-without-source', '第一条 报告\n自乙方提交服务报告之日起5日内，甲方提出意见。\n'],
  ['event-without-source', '第一条 期限\n自《客服合同》签订之日起一年。\n'],
  ['event-without-source', '第一条 对账\n乙方每月3日前出具对账单。\n第二条 付款\n甲方收到对账单之日起10日内付款。\n'],
  ['staff-too-few', '第一条 时间\n智能机器人7×24小时在线，人工服务时间9:00至18:00。\n第二条 人员\n乙方配备3名客服。\n'],
  ['staff-too-few', '第一条 排班\n每班3人，两班倒，乙方配备坐席8名。\n'],
  ['staff-too-few', '第一条 业务量\n每月约3000通，平均通话4分钟。\n第二条 人员\n乙方配备3名客服。\n'],
  ['staff-too-few', '第一条 时间\n7×24小时服务。\n第二条 人员\n乙方配备12名客服，设班长2名。\n'],
  ['bearer-unstated', '第一条 培训\n乙方人员参加甲方组织的培训，费用由甲方承担。\n'],
  ['bearer-unstated', '第一条 费用\n服务费已包含乙方的全部成本。\n第二条 培训\n乙方组织岗前培训。\n'],
  ['bearer-unstated', '第一条 设备\n电脑、耳麦由乙方提供，乙方应配备双屏电脑。\n'],
  ['handover-undated', '第一条 终止\n终止后乙方应在5日内移交资料，并办理交接。\n'],
  ['handover-undated', '第一条 人员\n客服离职的，应办理工作交接。\n'],
  ['handover-undated', '第一条 终止\n合同终止的，按附件三的交接计划移交。\n'],
  ['handover-unpaid', '第一条 终止\n终止后10日内乙方协助交接，过渡期服务费按原单价支付。\n'],
  ['handover-unpaid', '第一条 终止\n终止后10日内乙方移交资料。\n'],
  ['handover-unpaid', '第一条 更换\n更换人员的，乙方安排新旧人员交接培训。\n'],
  ['prevailing-annex-absent', '第一条 效力\n附件与正文不一致的，以正文为准。\n'],
  ['prevailing-annex-absent', '第一条 效力\n附件与合同具有同等效力。\n'],
  [
    'prevailing-annex-absent',
    '第一条 效力\n附件与正文不一致的，以附件为准。\n附件一 价目\n热线每席每月五千一百元，在线每席每月四千三百元，外呼每通一元八角，均含税。\n',
  ],
  ['annex-empty', '第一条 服务\n接听来电。\n附件一 排班表\n附件二 评分表\n'],
  [
    'annex-empty',
    '第一条 服务\n接听来电。\n附件一 手册（略）\n附件二 价目\n热线每席每月五千一百元，在线每席每月四千三百元，外呼每通一元八角，均含税。\n',
  ],
  ['annex-empty', '第一条 附件\n附件一：排班表；附件二：评分表。\n'],
  [
    'rider-not-incorporated',
    '第一条 服务\n接听，夜间见附录。\n甲方（盖章）：______ 乙方（盖章）：______\n附录 夜间接听\n夜间来电另行计费。\n',
  ],
  [
    'rider-not-incorporated',
    '第一条 服务\n接听。\n第二条 附加条款\n不得提价。\n甲方（盖章）：______ 乙方（盖章）：______\n',
  ],
  [
    'rider-not-incorporated',
    '第一条 效力\n现场管理规定为本合同的第二部分。\n甲方（盖章）：______ 乙方（盖章）：______\n第二部分 现场管理\n迟到一次扣五十元。\n',
  ],
  ['signed-after-start', '签约日期：2026年6月9日\n第一条 期限\n服务期自2026年7月1日至2027年6月30日。\n'],
  ['signed-after-start', '双方于2027年2月20日签订《补充协议》。\n第一条 期限\n期限自2027年1月1日起一年。\n'],
  ['signed-after-start', '签约日期：2026年8月9日\n第一条 期限\n服务已实际履行，期限自2026年7月1日至2027年6月30日。\n'],
]

testPhrasings(FAULTS, SOUND, true)
