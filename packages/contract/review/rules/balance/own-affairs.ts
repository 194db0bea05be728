import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const OF_PAYER =
  '(?:(?:财务|年[终末底]|年度|月末|季末)[^。;,]{0,6}(?:结算|结账|关账|决算|封账|盘点)|预算|资金(?:计划|安排|紧张|周转|调度|不足|困难|链|短缺)|现金流|(?:付款|内部|审批|报销|财务|用款|签批)(?:流程|审批|手续|程序|制度)|审批(?:延迟|未完成|时间|原因|滞后)|(?:财务|付款|支付|结算)?系统(?:升级|切换|维护|上线|故障|改造)|(?:上级|集团|总部|总公司|母公司|领导|股东|董事会)[^。;,]{0,10}(?:计划|审批|安排|原因|批准|批复|指示|签字|出差|政策)|(?:经办人|负责人|财务人员|经办人员|出纳|会计)[^。;,]{0,6}(?:出差|休假|变动|离职|交接|更换)|经营(?:困难|状况|不善))'
const OF_SERVER =
  '(?:(?:人员|员工|[坐座]席|客服|团队|骨干)[^。;,]{0,4}(?:流失|离职|辞职|不足|短缺|请假|缺勤|紧张|缺口|变动|调动)|招(?:聘|工|人)(?:困难|不足|不到|难|未完成)|用工(?:荒|紧张|短缺)|(?:内部|公司)(?:管理|调整|搬迁|改制|重组|培训)|(?:设备|电脑|终端)(?:老化|损坏|不足)|同时服务[^。;,]{0,8}客户|其他(?:项目|客户)(?:的)?(?:繁忙|高峰|占用))'
const EXCUSE =
  '(?:除外|不在此限|不(?:视为|构成|算作?|属于?)(?:[^。;,]{0,4})(?:逾期|违约|延迟|迟延)|不(?:承担|负|支付|计算?)[^。;,]{0,8}(?:责任|违约|利息|违约金|滞纳金)|免(?:责|除[^。;,]{0,8}责任|于[^。;,]{0,8}责任)|不计息|顺延|相应(?:推迟|延后|延期)|不(?:计入|纳入)考核)'
const PAYING = /付款|支付|结算|付费|款项|逾期付/

/** 因财务结账、内部审批造成逾期的除外: the exception is what its own party brings about, and nothing remains of the rule. */
export const excusedByOwnAffairs = (analysis: Analysis): Offence[] => {
  const { client, provider } = analysis
  return [
    { own: OF_PAYER, other: provider, isAbout: PAYING },
    { own: OF_SERVER, other: client, isAbout: /./ },
  ].flatMap(({ own, other, isAbout }) => {
    const pattern = new RegExp(
      `(?:因|由于|遇|如遇|受|但)(?!(?:${other}|对方)的?)(?:(?!${other}|对方|不可抗力)[^。;]){0,24}?${own}[^。;]{0,30}?${EXCUSE}`,
    )
    return saying(analysis, pattern, binds)
      .filter(({ sentence: { text } }) => isAbout.test(text) && !/财政/.test(text))
      .map(({ sentence, match }) => atWords(sentence, match))
  })
}
