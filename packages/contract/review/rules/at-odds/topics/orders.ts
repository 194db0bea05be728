import type { Saying } from '../../../analysis.ts'
import type { Topic } from '../stances.ts'

const ORDER = '(?:订单|任务(?:订)?单|任务书|需求单|委托单|派工单|工作说明书|SOW|加单)'

/** What is agreed piece by piece, by its words. */
const PIECES = {
  order: new RegExp(ORDER, 'i'),
  statement: /结算单|对账单|账单|结算表/,
  rota: /排班表?|班表/,
  report: /月报|周报|服务报告|质检报告/,
  renewal: /续[签约期]|展期/,
  quote: /报价/,
}

const SIGNED_BY_BOTH =
  /双方[^。;,]{0,8}(?:共同)?(?:签[字署订章]|盖章|书面(?:确认|同意))|(?:须|应当?|需|必须|经|由|以)[^。;,]{0,8}(?:签[字署章]|盖章|书面(?:确认|同意))[^。;,]{0,8}(?:方|才|始|后)[^。;,]{0,4}(?:生效|有效|成立|执行|可)/
const SILENCE_ACCEPTS =
  /(?:未|没有|不)[^。;,]{0,18}(?:异议|回复|答复|反对|反馈|拒绝|确认|意见)[^。;,]{0,6},?[^。;,]{0,6}(?:视为|视同|即为|默认)[^。;,]{0,8}(?:接受|同意|确认|认可|生效|成立)/

const UNFINISHED = `(?:尚?未|没有|在途)(?:履行|执行|处理)?(?:完成|完毕|完结|办结|办完|做完|了结)?(?:完毕)?的?(?:${ORDER}|任务|工单|项目|业务|单子|活)`
const EXPIRY = /期满|届满|到期|满期/
const RESCISSION = /解除|违约|提前终止/
const groundOf = ({ sentence: { text, node } }: Saying): string =>
  EXPIRY.test(text) ? 'expiry' : RESCISSION.test(`${node.article.heading.text}${text}`) ? 'rescission' : ''
/** Orders end with a breach and go on after the last day: two grounds, two rules. */
const onOtherGrounds = (one: Saying, other: Saying): boolean => {
  const [first, second] = [groundOf(one), groundOf(other)]
  return first !== '' && second !== '' && first !== second
}

/** `但价格以订单为准` behind the rule excepts what it names. */
const EXCEPTS = new RegExp(`但[^。;,]{0,4}?(?<what>[^。;,]{2,14}?)(?:部分|方面)?(?:,?仍?以|按)${ORDER}`)
const DECIDED = /单价|价格|费用|人数|席位|坐席数|时段|时间|期限|范围|渠道|数量|标准|地点|服务水平/g
const isExcepted = (one: Saying, other: Saying): boolean => {
  const what = EXCEPTS.exec(other.sentence.node.article.body.text)?.groups?.['what'] ?? ''
  const own = one.sentence.text.match(DECIDED) ?? []
  return own.length > 0 && own.every((each) => what.includes(each.slice(-2)))
}

/** Orders below a frame: whether they must be given, how they are made, what prevails, what becomes of them. */
export const TOPICS_OF_ORDERS: readonly Topic[] = [
  {
    one: {
      said: /不(?:产生|构成|形成|设定|负有?|承担|作出?|保证|承诺|担保)[^。;,]{0,10}(?:采购|购买|下单|订购|业务量|订单量|订单数量|委托)[^。;,]{0,4}(?:义务|承诺|保证|要求|数量)|(?:没有|无|不设)(?:最低|任何)?(?:采购|购买|下单|订购|消费|用量|业务量)[^。;,]{0,4}(?:义务|承诺|要求|限制)|不(?:承诺|保证)[^。;,]{0,8}(?:业务量|订单(?:数)?量|话务量|工单量|用量|采购量)/,
    },
    other: {
      said: /(?:订单|采购|委托|业务|消费|用量|接待|工单|话务|结算|服务费)(?:总)?(?:额|量|数|金额|数量|费用)?[^。;,]{0,12}(?:不(?:得|应)?[低少]于|至少|最低|保底)[^。;]{0,24}(?:补足|补齐|补差|不足(?:的|部分)|差额)|(?:承诺|保证)[^。;,]{0,16}(?:采购|订单|委托|用量|消费|业务量)[^。;,]{0,8}(?:不(?:得|应)?[低少]于|至少|最低)|(?:不足|未达到?|低于)[^。;,]{0,12}(?:最低|保底|承诺)[^。;,]{0,10}(?:量|额|数|费)[^。;]{0,12}(?:补足|按[^。;,]{1,10}(?:计|结算|支付|收))/,
      not: /率|满意|得分|人数|坐席数/,
    },
  },
  {
    one: { said: SIGNED_BY_BOTH, not: /(?:本|此|该)?(?:合同|协议)(?:自|经)[^。;,]{0,12}签/ },
    other: { said: SILENCE_ACCEPTS },
    on: PIECES,
  },
  {
    one: { said: SIGNED_BY_BOTH, about: new RegExp(ORDER, 'i') },
    other: { said: SILENCE_ACCEPTS, about: /订单|下单|任务单/ },
  },
  {
    one: {
      said: new RegExp(`${UNFINISHED}[^。;,]{0,10}(?<!不)(?:终止|失效|作废|停止|取消|不再(?:履行|执行|处理|有效))`),
    },
    other: {
      said: new RegExp(
        `${UNFINISHED}[^。;,]{0,12}(?:继续|照旧|仍按?|履行至|履行完|执行至|执行完|处理完|做完|不受影响)`,
      ),
      not: /停止[^。;,]{0,6}新/,
    },
    unless: onOtherGrounds,
  },
]

/** What an order decides, and what prevails over it. */
export const DOUBTFUL_TOPICS_OF_ORDERS: readonly Topic[] = [
  {
    one: {
      said: /(?:合同|协议|附件|标准|办法|价格|费率|流程|规则|指标|细则)[^。;]{0,10}(?:变更|修改|调整|修订|补充)[^。;,]{0,12}(?:须|应当?|需|必须|经|由)[^。;,]{0,6}双方[^。;,]{0,8}(?:协商|书面|同意|确认|签|盖章)|(?:未经|非经)(?:双方|对方)[^。;,]{0,10}(?:同意|协商|一致)[^。;,]{0,8}不得[^。;,]{0,6}(?:变更|修改|调整)|任[何意]?一方(?:均)?不得(?:擅自|单方面?|自行)[^。;,]{0,4}(?:变更|修改|调整)/,
      not: /人员|地址|账户|账号|联系/,
    },
    other: {
      said: /(?:有权|可以?(?!能)|得)(?:根据[^。;,]{1,16}|随时|单方面?|自行|不时|对)*[^。;,]{0,16}(?:调整|修改|变更|修订|更新)[^。;]{0,24}(?:[无毋][需须]|不需|不必|不用|不再)[^。;,]{0,8}(?:同意|协商|征求|征得|签)|(?:单方面?|自行|随时)(?:调整|修改|变更|修订|更新)[^。;,]{0,12}(?:标准|办法|规则|价格|费率|指标|流程|附件|制度|细则|条款)|(?:修改|调整|修订|变更|更新)后的?[^。;,]{0,12}(?:自|一经)?[^。;,]{0,6}(?:公布|通知|发布|下发|送达)[^。;,]{0,8}(?:生效|执行|即对)/,
      about: /标准|办法|规则|价格|价目|费率|指标|流程|附件|制度|细则|条款|费用|范围|条件|合同|协议/,
      not: /不得|无权|协商一致|双方(?:确认|同意|签)|国家|政策|排班|人员/,
    },
  },
  {
    one: { said: new RegExp(`以${ORDER}[^。;,]{0,10}为准`, 'i'), not: /不一致|冲突|抵触|矛盾|不符/ },
    other: {
      said: new RegExp(
        `${ORDER}[^。;]{0,20}(?:不一致|冲突|抵触|矛盾|不符)[^。;]{0,6},?[^。;,]{0,4}以本?(?:协议|合同|框架)[^。;,]{0,6}为准|涉及[^。;,]{0,12}(?:费用|价格|价款|人数|时间|范围)[^。;]{0,10}以本?(?:协议|合同)[^。;,]{0,4}为准`,
        'i',
      ),
    },
    unless: isExcepted,
  },
  {
    one: {
      said: /(?:变更|修改|补充|调整)[^。;,]{0,12}(?:须|应当?|需|必须|经|以)[^。;,]{0,8}(?:双方[^。;,]{0,8}(?:书面|签|盖章)|书面)[^。;,]{0,10}/,
      not: /人员|地址|账户|账号|联系|排班|通知/,
    },
    other: {
      said: /(?:口头|电话|微信|企业微信|钉钉|QQ|群(?:聊|内)?|短信)[^。;,]{0,14}(?:确认|通知|沟通|约定|承诺|变更|商定|说好|记录)[^。;]{0,14}(?:即|同样|具有|也|视为|为准|与[^。;,]{1,8}同等)[^。;,]{0,8}(?:变更|生效|有效|效力|为准|书面|补充)/,
      not: /无效|不具|不(?:构成|产生|作为|视为|发生)|事后|补签|书面确认/,
    },
  },
]
