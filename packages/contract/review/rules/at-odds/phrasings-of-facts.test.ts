import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** How a thing is, said in two ways; figures of one sentence that do not fit. */
const FAULTS: readonly Phrasing[] = [
  ['rules-incompatible', '第一条 扣款\n每次扣款从保证金中扣除。\n第二条 保证金\n本合同不收取保证金。\n'],
  ['rules-incompatible', '第一条 押金\n乙方不缴纳任何押金。\n第二条 违约\n乙方违约的，押金不退。\n'],
  ['rules-incompatible', '第一条 付款\n甲方预付三个月服务费。\n第二条 结算\n服务费先服务后付款，次月结清。\n'],
  ['rules-incompatible', '第一条 语言\n英语坐席3名。\n第二条 范围\n服务语言为中文，不提供外语服务。\n'],
  ['rules-incompatible', '第一条 渠道\n乙方仅提供在线文字客服。\n第二条 考核\n电话接通率不低于90%。\n'],
  ['rules-incompatible', '第一条 费用\n按坐席计费，每席每月5,000元。\n第二条 结算\n服务费按实际接听量结算。\n'],
  ['rules-incompatible', '第一条 统计\n机器人接待的会话计入服务量。\n第二条 结算\n机器人会话不计入结算量。\n'],
  ['rules-incompatible', '第一条 接待\n每名客服同时接待不超过5人。\n第二条 效率\n每名客服同时接待不少于8人。\n'],
  ['direction-reversed', '第一条 质检\n质检合格率=不合格录音数÷抽检数。\n'],
  ['sum-wrong', '第一条 费用\n年服务费120万元，每季度支付35万元。\n'],
  ['sum-wrong', '第一条 费用\n月费6,000元，按30天折算每日250元。\n'],
  ['sum-wrong', '第一条 费用\n预付款12万元，占总价80万元的20%。\n'],
  [
    'rules-incompatible',
    '第一条 用途\n乙方只可为履行本合同处理会员姓名和手机号。\n第二条 改进\n乙方应将会员信息用于训练自有的应答模型。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['rules-incompatible', '第一条 扣款\n每次扣款从保证金中扣除。\n第二条 保证金\n乙方缴纳保证金五万元。\n'],
  ['rules-incompatible', '第一条 付款\n甲方每月预付服务费。\n第二条 提成\n提成次月结清。\n'],
  ['rules-incompatible', '第一条 费用\n按坐席计费，每席每月5,000元。\n第二条 结算\n外呼费用按实际通话量结算。\n'],
  ['rules-incompatible', '第一条 统计\n机器人会话不计入服务量。\n第二条 结算\n人工会话计入结算量。\n'],
  ['rules-incompatible', '第一条 接待\n每名客服同时接待不超过8人。\n第二条 效率\n每名客服同时接待不少于5人。\n'],
  ['direction-reversed', '第一条 质检\n质检合格率=合格录音数÷抽检数。\n'],
  ['sum-wrong', '第一条 费用\n年服务费120万元，每季度支付30万元。\n'],
  ['sum-wrong', '第一条 费用\n月费6,000元，按30天折算每日200元。\n'],
  ['sum-wrong', '第一条 费用\n预付款16万元，占总价80万元的20%。\n'],
]

testPhrasings(FAULTS, SOUND)
