import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** How customers are called and agents employed, in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['calls-at-night', '第一条 外呼\n乙方每天9:00—23:00进行电话外呼。\n'],
  ['calls-after-refusal', '第一条 外呼\n对明确拒绝的客户，应继续跟进外呼三次。\n'],
  ['calls-after-refusal', '第一条 外呼\n客户说不要也要接着打。\n'],
  ['caller-disguised', '第一条 外呼\n被拉黑了换个号再打。\n'],
  ['caller-disguised', '第一条 催收\n催收人员可以冒充律师致电债务人。\n'],
  ['contacts-dunned', '第一条 催收\n不还钱就给他家人打电话。\n'],
  ['recording-untold', '第一条 录音\n乙方有权在不告知来电人的情况下对通话录音。\n'],
  ['recording-untold', '第一条 录音\n电话都录音，不用跟客户说。\n'],
  ['personal-data-forever', '第一条 资料\n客户资料一直留着，不删。\n'],
  ['consumers-misled', '第一条 退款\n客服应以各种理由拖延退款。\n'],
  ['consumers-misled', '第一条 退款\n客户要退款就拖着。\n'],
  ['overtime-unlawful', '第一条 工时\n坐席每月加班不超过80小时。\n'],
  ['overtime-unlawful', '第一条 上班\n客服一天干12个小时。\n'],
  ['overtime-unpaid', '第一条 加班\n过节加班不给加班费，换休就行。\n'],
  ['hiring-discriminates', '第一条 要求\n只要女的，普通话好。\n'],
  ['hiring-discriminates', '第一条 人员\n派驻的客服人员在合同期内不得怀孕。\n'],
  ['hiring-discriminates', '第一条 人员\n客服怀孕的，甲方有权更换。\n'],
  ['staff-barred', '第一条 人员\n客服走了两年内不准去别家干客服。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['calls-at-night', '第一条 时间\n热线接听时间为8:00—24:00，外呼时间为9:00—20:00。\n'],
  ['calls-at-night', '第一条 外呼\n21:00至次日9:00不得外呼。\n'],
  ['calls-at-night', '第一条 外呼\n外呼时间为9:00—12:00、14:00—18:00。\n'],
  ['calls-after-refusal', '第一条 外呼\n客户未接的，次日再次拨打。\n'],
  ['calls-after-refusal', '第一条 外呼\n客户表示拒绝的，立即停止外呼，不再继续拨打。\n'],
  ['caller-disguised', '第一条 防诈\n客服应提醒客户防范冒充客服的诈骗。\n'],
  ['caller-disguised', '第一条 线路\n号码被标记的，乙方应申请解除标记。\n'],
  ['contacts-dunned', '第一条 催收\n不得向债务人的亲友、同事催收。\n'],
  ['recording-untold', '第一条 录音\n乙方对通话录音并告知客户。\n'],
  ['personal-data-forever', '第一条 保密\n双方对客户资料永久保密，期满后永久删除。\n'],
  ['consumers-misled', '第一条 退款\n客服不得拖延退款，不得告知客户虚假的规则。\n'],
  ['overtime-unlawful', '第一条 时间\n热线每天服务12小时，客服人员每天工作8小时。\n'],
  ['overtime-unlawful', '第一条 人员\n乙方实行综合计算工时，客服人员每天工作12小时，做一休一。\n'],
  ['holiday-without-pay', '第一条 节假日\n法定节假日值班的，由乙方支付加班费，不再调休。\n'],
  ['holiday-without-pay', '第一条 周末\n周末加班的，可以安排调休，不支付加班费。\n'],
  ['hiring-discriminates', '第一条 人员\n不得因结婚、怀孕更换客服人员，性别不限。\n'],
  ['staff-barred', '第一条 人员\n客服人员离职后两年内不得泄露其他客户的资料。\n'],
]

testPhrasings(FAULTS, SOUND, true)
