import { type Analysis, alternatives } from '../analysis.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'

/** Who does the work, as an alternative of an expression over folded text. */
export const AGENT =
  '(?:[坐座]席|客服|话务|热线|接线|催收|外呼|驻场|派驻|外包|服务|运营|值班|入职|上岗|项目)?(?:人员|专员|代表|[坐座]席(?!号)|客服(?!费)|话务员|接线员|热线员|催收员|员工|雇员|职工|坐席员|班组长|组长|新人|从业者)'

/** Whom the service is for, or who calls. */
export const CUSTOMER =
  '(?:客户|用户|顾客|消费者|买家|会员|来电[人者]|来访者|患者|病人|学员|学生|家长|考生|玩家|粉丝|乘客|旅客|游客|业主|住户|居民|市民|群众|老人|投保人|被保险人|持卡人|债务人|借款人|欠款人|收件人|收货人|寄件人|被叫|机主|号主|参保人|储户|订户|求职者|纳税人|车主|租客|骑手)'

/** What is known of them. */
export const PERSONAL =
  '(?:个人信息|信息|资料|数据|名单|名册|姓名|电话|手机号?|号码|微信号?|住址|地址|证件号?|身份证号?|病历|订单|交易记录|支付记录|通话记录|聊天记录|记录|录音|档案|通讯录|身份|联系方式)'

export const NO_NEED = '(?:无需|无须|毋需|毋须|毋庸|不需要?|不必|不用|不须|免于|免予|勿需|免(?!费))'

/** A person or company that the head of a contract introduces by a name of its own: `服务公司:某某客服有限公司`. */
const INTRODUCED =
  /(?:^|\n)[^\S\n]*(?<name>[\u4e00-\u9fff]{2,6})(?:[(（][^()（）\n]{1,14}[)）])?[:：][^\S\n]*[^\s,，。;；:：]{2,36}(?:公司|[中心局所院校]|大学|银行|分行|委员会|集团|商行|商店|超市|[店社厂处会部厅])(?:[(（]|\s|$)/g
/** Names of what is no party: 地址, 开户行. */
const NO_PARTY = /地址|住所|开户|银行|户名|单位名称|联系|名称|法定|代表|范围|对象|项目|事项|平台|渠道|店铺|客户|附件/
/** The head of a contract ends within so many characters. */
const HEAD_LENGTH = 600

/** What all parties are called, also by names that neither say who serves nor who pays; alternatives of an expression. */
export const everyParty = oncePerAnalysis((analysis: Analysis): { readonly names: string } => {
  const { parties, source, start } = analysis.contract
  const head = source.text.slice(start, start + HEAD_LENGTH)
  const introduced = [...head.matchAll(INTRODUCED)].flatMap(({ groups }) => {
    const name = groups?.['name'] ?? ''
    return name === '' || NO_PARTY.test(name) ? [] : [name]
  })
  return { names: alternatives([...new Set([...parties.client, ...parties.provider, ...introduced])]) }
})
