import { HEAD } from '../head.ts'

/** A contract that has every clause it needs, in three parts. */
export const BODY =
  '第一条 服务内容\n乙方接听客户来电，登记客户信息，服务渠道为电话，服务时间为每日9:00至18:00。\n第二条 服务期限\n服务期限为一年，自2026年1月1日至2026年12月31日。\n第三条 服务标准\n来电应在30秒内响应；客户满意度不低于95%，以满意样本数除以有效样本数计算，未达标的扣减当月服务费的2%。\n第四条 费用\n服务费为10000元/月，总额12万元；甲方每月5日前支付，乙方开具增值税专用发票。\n第五条 保密\n双方对商业秘密保密，终止后两年内有效。\n'
export const PROTECTION =
  '第六条 个人信息保护\n乙方仅为接听来电之目的，在服务期限内以查询、登记的方式处理客户姓名与电话，采取加密、权限控制等措施，甲方可以检查，终止后15日内删除。\n'
export const END =
  '第七条 违约责任\n违约方应赔偿对方的损失。\n第八条 不可抗力\n因不可抗力不能履行的，免除责任。\n第九条 解除\n一方严重违约，经催告后仍未改正的，对方可以解除合同；终止后10日内结算并移交资料。\n第十条 争议解决\n提交上海仲裁委员会仲裁。\n'
const NAMED = HEAD.replace('客服合同', '«客服合同»')

export const MISSING_CLAUSES = {
  'clauses-missing': {
    bad: `${NAMED}${BODY.replace(/第三条[^]*?(?=第四条)/, '第三条 合作\n双方诚信合作。\n')}${PROTECTION}${END}`,
    good: `${HEAD}${BODY}${PROTECTION}${END}`,
  },
  'clauses-absent': { bad: `${NAMED}${BODY}${PROTECTION}${END}`, good: `${HEAD}第一条 服务\n接听。\n` },
} as const
