import { HEAD } from '../head.ts'

export const UNLAWFUL = {
  'reviews-bought': {
    bad: `${HEAD}第一条 评价\n客服«联系买家改好评的，每条奖励6元»。\n`,
    good: `${HEAD}第一条 评价\n客服不得以返现方式要求买家删改评价。\n`,
  },
  'wages-deducted': {
    bad: `${HEAD}第一条 差错\n退错款的，«从客服当月工资中扣»完为止。\n`,
    good: `${HEAD}第一条 差错\n退错款的，由乙方赔偿。\n`,
  },
  'insurance-waived': {
    bad: `${HEAD}第一条 人员\n乙方依法缴纳社会保险。«试用期人员可以不缴»。\n`,
    good: `${HEAD}第一条 人员\n乙方依法为全部人员缴纳社会保险，试用期内不得不缴。\n`,
  },
  'staff-deposit': {
    bad: `${HEAD}第一条 人员\n«客服入职时须交纳押金»800元。\n`,
    good: `${HEAD}第一条 人员\n乙方不得向客服收取押金。\n`,
  },
  'licence-later': {
    bad: `${HEAD}第一条 资质\n乙方«未取得呼叫中心业务许可的，可以先开展服务»，三个月内补办。\n`,
    good: `${HEAD}第一条 资质\n乙方取得呼叫中心业务许可后方可开展服务。\n`,
  },
  'personal-data-traded': {
    bad: `${HEAD}第一条 名单\n不足部分由乙方«购买客户信息»补足。\n`,
    good: `${HEAD}第一条 名单\n客户信息由甲方提供，乙方不得购买客户信息。\n`,
  },
  'personal-data-kept': {
    bad: `${HEAD}第一条 资料\n客户«名单由乙方留存，用于乙方其他业务»。\n`,
    good: `${HEAD}第一条 资料\n客户名单仅用于本合同，终止后由乙方删除，不得用于其他业务。\n`,
  },
  'consent-presumed': {
    bad: `${HEAD}第一条 数据\n用户«下单即视为同意»录音用于营销。\n`,
    good: `${HEAD}第一条 数据\n录音用于营销的，由甲方事先取得用户的单独同意。\n`,
  },
  'data-abroad': {
    bad: `${HEAD}第一条 数据\n乙方可将«客户数据传输至其新加坡»中心。\n`,
    good: `${HEAD}第一条 数据\n客户数据传输至境外的，须先订立标准合同并取得单独同意。\n`,
  },
  'pay-when-paid': {
    bad: `${HEAD}第一条 付款\n«财政资金拨付后付款»，未到位的顺延。\n`,
    good: `${HEAD}第一条 付款\n甲方收到发票后30日内付款。\n`,
  },
  'holiday-paid-low': {
    bad: `${HEAD}第一条 加班\n加班单价（元/小时）：\n平日延时  30\n休息日  40\n«法定节假日  40»\n`,
    good: `${HEAD}第一条 加班\n加班单价（元/小时）：\n平日延时  30\n休息日  40\n法定节假日  60\n`,
  },
} as const
