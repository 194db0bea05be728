import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Faults of one place in words that nobody foresaw. */
const FAULTS: readonly Phrasing[] = [
  ['window-without-start', '第一条 约定\n乙方应在七天内补齐资料。'],
  ['window-without-start', '第一条 约定\n限期三日整理完毕。'],
  ['review-without-result', '第一条 约定\n业绩报表经甲方审定后才付款。'],
  ['review-without-result', '第一条 约定\n店主签字确认工作量，服务方才能结账。'],
  ['review-without-result', '第一条 约定\n以委托方验收系统为付款条件。'],
  ['ground-unmeasured', '第一条 约定\n服务方工作效率低下的，委托方有权解约。'],
  ['ground-unmeasured', '第一条 约定\n乙方诚意不够，甲方可终止合作。'],
  ['handover-undated', '第一条 约定\n合同到期后，乙方把店铺后台的权限交回甲方。'],
  ['handover-undated', '第一条 约定\n解约后，录音资料由乙方转交甲方。'],
  ['handover-undated', '第一条 约定\n散伙时设备归还委托方。'],
  ['force-majeure-left-to-law', '第一条 约定\n发生不可抗力的，一切按民法典办。'],
  ['force-majeure-left-to-law', '第一条 约定\n天灾造成停工的，从法律规定。'],
  ['force-majeure-own-sphere', '第一条 约定\n机房断电视为不可抗力。'],
  ['force-majeure-own-sphere', '第一条 约定\n坐席大批辞职构成不可抗力。'],
  ['force-majeure-own-sphere', '第一条 约定\n软件升级失败的，按不可抗力免责。'],
  ['renewal-length-unstated', '第一条 约定\n期满双方没有异议的，合同继续履行。'],
  ['renewal-length-unstated', '第一条 约定\n到期后自动续延。'],
  ['conditions-circular', '第一条 约定\n具备合同所载的解约条件的，守约方可以解约。'],
  ['conditions-circular', '第一条 约定\n出现双方约定的终止情形，本合同终止。'],
]

/** The same matters, measured, dated, mutual or lawful. */
const SOUND: readonly Phrasing[] = [
  ['window-without-start', '第一条 约定\n乙方应在收到通知后七天内补齐资料。'],
  ['window-without-start', '第一条 约定\n保密期限为两年。'],
  ['window-without-start', '第一条 约定\n合同期限为一年。'],
  ['review-without-result', '第一条 约定\n业绩报表由甲方在五日内审定，逾期视为认可，审定后付款。'],
  ['review-without-result', '第一条 约定\n客户签收后，坐席可以为其办理退款。'],
  ['ground-unmeasured', '第一条 约定\n服务方连续三个月得分低于70分的，委托方有权解约。'],
  ['ground-unmeasured', '第一条 约定\n客服态度差的，甲方可以要求更换客服。'],
  ['ground-unmeasured', '第一条 约定\n乙方屡次违约，经书面催告仍不改正的，甲方可以解除合同。'],
  ['handover-undated', '第一条 约定\n合同到期后三日内，乙方把店铺后台的权限交回甲方。'],
  ['handover-undated', '第一条 约定\n坐席离职的，应交还工牌。'],
  ['force-majeure-left-to-law', '第一条 约定\n发生不可抗力的，应在三日内通知对方并提供证明，依法免除责任。'],
  ['force-majeure-own-sphere', '第一条 约定\n机房断电不属于不可抗力。'],
  ['force-majeure-own-sphere', '第一条 约定\n不可抗力不包括坐席辞职、系统故障。'],
  ['force-majeure-own-sphere', '第一条 约定\n不可抗力指地震、洪水等不能预见的情况。'],
  ['renewal-length-unstated', '第一条 约定\n期满双方没有异议的，合同继续履行一年。'],
  ['renewal-length-unstated', '第一条 约定\n到期后不再续延。'],
  ['conditions-circular', '第一条 约定\n出现第九条约定的终止情形，本合同终止。'],
  ['conditions-circular', '第一条 约定\n乙方逾期30日未交付的，甲方可以解除合同。'],
]

testPhrasings(FAULTS, SOUND)
