import { parseNumeral } from '@heqi/clauses'
import { type Analysis, type Saying, saying, topOf } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { callsWithoutPhone, moreThanTimeAllows } from './unreachable.ts'

type Pair = {
  readonly one: RegExp
  readonly other: RegExp
  /** They meet only in one article; elsewhere each is about something else. */
  readonly isNear?: true
}

/** Rules of which whoever keeps the one breaks the other. */
const PAIRS: readonly Pair[] = [
  {
    one: /不得(?:向[^。;,]{1,8})?收取任何(?:款项|费用|钱款)/,
    other: /(?:可以?|得)(?:由[^。;,]{1,6})?(?:代收|收取|先行收取)/,
    isNear: true,
  },
  {
    one: /不得(?:使用|采购|更换)非[^。;,]{1,8}(?:配件|物料|设备|软件|耗材)/,
    other: /(?:缺货|断货|不能供应|无法供应)[^。;]{0,20}自行(?:设法)?(?:解决|采购|购买)/,
    isNear: true,
  },
  {
    one: /(?:应当?|须|必须)(?:严格)?(?:执行|按照)[^。;,]{0,12}(?:公示|统一|规定|指导)[^。;,]{0,6}价/,
    other: /(?:可以?|有权)(?:自行)?(?:加价|上浮|上调)/,
    isNear: true,
  },
  {
    one: /(?:交接|移交)[^。;]{0,8}(?:在途|未完成?|未结|未办结)的?(?:工单|业务|订单)/,
    other: /(?:未完成?|未结|未办结|在途)的?(?:工单|业务|订单)[^。;,]{0,4}(?:仍然?|继续|依旧)由/,
    isNear: true,
  },
  { one: /一般保证/, other: /(?:保证人|戊方|丙方|担保[方人])[^。;]{0,40}承担连带(?:清偿|保证|赔偿)?责任/ },
  {
    one: /不得(?:自行)?(?:留存|保留|留有)[^。;,]{0,4}(?:副本|备份|复制件)/,
    other: /(?:录音|客户数据|记录)[^。;]{0,8}由(?:乙方|服务[方商]|受托[方人]|承包[方人]|供应商)保存/,
  },
  {
    one: /不得(?:转包|分包|转委托)(?:[、,和及或]*(?:不得)?(?:转包|分包|转委托))*(?=[。;]|$)/,
    other:
      /(?:可以?|有权)(?:将|把)[^。;]{0,20}委托(?:给)?(?:其)?(?:合作|关联|其他|第三方|外部)[^。;,]{0,4}(?:企业|公司|单位|机构|方|团队)/,
  },
  {
    one: /录音[^。;]{0,12}保存[^。;,\d]{0,8}\d{1,2}(?:个月|年)/,
    other: /(?:终止|解除|期满)[^。;]{0,14}(?:删除|销毁|清除)(?:全部|所有)(?:通话)?录音/,
  },
  {
    one: /全年无休|7\s*[X×*]\s*24小时|365天/,
    other: /(?:春节|过年|国庆|法定节假日)[^。;,]{0,14}(?:放假|休息(?!日)|暂停服务|不提供服务)/,
  },
  {
    one: /(?:独家|排他)[^。;,]{0,6}(?:服务|合作|委托|供应商)|唯一(?:的)?服务[方商]/,
    other:
      /(?:甲方|委托[方人]|发包[方人])(?:可以?|有权)[^。;,]{0,8}(?:另行|同时|再)(?:委托|聘请|引入)(?:其他|第三方|他人)/,
  },
  {
    one: /附件[^。;]{0,14}(?:不一致|冲突|矛盾|抵触)[^。;]{0,8}以(?:本合同|合同|正文|主合同)(?:正文)?(?:的?约定)?为准|优先顺序(?:依次)?(?:为|是|如下)?:?本合同(?:正文)?[、,]/,
    other:
      /附件[^。;]{0,14}(?:不一致|冲突|矛盾|抵触)[^。;]{0,8}(?:以(?:本)?附件为准|附件优先)|附件(?:的)?效力(?:优先|高)于/,
  },
  {
    one: /(?:适用|依照|按)(?:中华人民共和国|中国)(?:大陆|内地)?(?:的)?法律/,
    other: /(?<!不)(?:适用|依照|按)(?:香港|澳门|台湾|新加坡|英国|美国|日本)[^。;,]{0,8}法/,
  },
  {
    one: /(?:保证|承诺)[^。;,]{0,6}(?:最低|保底)业务量|保底(?:服务费|费用|金额|业务量)?[^。;,\d]{0,4}\d/,
    other: /不(?:承诺|保证)[^。;,]{0,4}(?:最低)?业务量|(?:不设|没有|无|不作)保底/,
  },
  {
    one: /(?:[每一]个?月)?(?:按|以)30天(?:计|算|折算)|除以30天?/,
    other:
      /按(?:照)?(?:当月)?(?:的)?(?:实际日历天数|日历天数|当月实际天数|当月自然天数)[^。;,]{0,8}(?:折算|计算|平摊|分摊)/,
  },
  {
    one: /(?:不得|未经[^。;]{0,14}不得)[^。;,]{0,12}(?:转包|分包|转委托)/,
    other:
      /乙方(?:可以?|有权)自行(?:将|把)[^。;]{0,12}(?:分包|转包|委托)|乙方(?:可以?|有权)(?:自行)?委托第三方(?:完成|承担|处理|承接)(?:部分|全部)?(?:业务|服务|工单)/,
  },
  {
    one: /(?:训练|使用|利用)[^。;]{0,30}(?:应当?|须|需)[^。;]{0,8}(?:事先|书面|甲方|委托[方人])[^。;]{0,10}同意|(?:数据|资料|信息|录音|语料)[^。;]{0,24}仅(?:限于?|用于|供)(?:本项目|本合同|本服务|本次)/,
    other:
      /(?:语料|模型|标注|话术|知识库|数据|录音|资料)[^。;]{0,20}(?:乙方|服务[方商]|受托[方人]|承包[方人])(?:享有|拥有|有权|可以?)(?:永久|免费|无偿|继续|自由|长期)?(?:的)?(?:使用|利用)权?(?![^。;,]{0,12}(?:同意|期内|期间|本项目|本合同))/,
  },
  {
    one: /(?:\d{1,2}(?:个)?小时内|当[日天]|立即|即时|1个?工作日内)[^。;,]{0,10}(?:反馈|上报|报告|通报)/,
    other:
      /(?:仅|只|统一|一律)(?:以|通过|在|随)?[^。;,]{0,4}(?:周报|月报|周例会|月例会)[^。;,]{0,8}(?:反馈|上报|报告|通报|汇报)|(?:反馈|上报|汇报|通报)[^。;,]{0,8}(?:仅|只|统一|一律)(?:以|通过|在|随)[^。;,]{0,4}(?:周报|月报|周例会|月例会)/,
  },
  {
    one: /不得以任何(?:理由|原因|方式|借口|形式)[^。;,]{0,6}(?:中断|暂停|停止|中止)[^。;,]{0,6}服务|任何情况下[^。;,]{0,6}不得[^。;,]{0,10}(?:中断|暂停|停止|中止)[^。;,]{0,6}服务|(?:无论|不论)[^。;]{0,10}(?:付款|付费|支付)[^。;]{0,12}(?:持续|继续|不间断)[^。;,]{0,4}(?:提供|履行)?/,
    other:
      /(?:乙方|服务[方商]|受托[方人]|承包[方人])[^。;,]{0,6}(?:有权|可以?)[^。;,]{0,6}(?:暂停|停止|中止|中断)[^。;,]{0,6}服务/,
  },
  {
    one: /应?独立、?客观/,
    other: /评估费[^。;]{0,24}按(?:照)?(?:评估)?(?:得分|结论|结果)(?:确定|支付|计算)/,
  },
]

const told = (one: Saying, other: Saying): Offence =>
  atWords(other.sentence, other.match, { words: one.match[0], article: one.sentence.node.article.number })

/** What one place demands and another makes impossible or gives up. */
const incompatible = (analysis: Analysis): Offence[] =>
  PAIRS.flatMap(({ one, other, isNear }) => {
    const demands = saying(analysis, one, binds)
    if (demands.length === 0) return []
    const others = saying(analysis, other, binds)
    const meets = (demand: Saying) =>
      others.find(
        ({ sentence, match }) =>
          (isNear === undefined || topOf(sentence.node) === topOf(demand.sentence.node)) &&
          (sentence !== demand.sentence || match.index >= demand.match.index + demand.match[0].length),
      )
    return demands.slice(0, 1).flatMap((demand) => {
      const found = meets(demand)
      return found ? [told(demand, found)] : []
    })
  })

const HOURS_TO_REPLACE = /(?<hours>\d{1,3})(?:个)?小时内[^。;,]{0,8}(?:更换|调换|替换|补充)到位/
const DAYS_OF_TRAINING =
  /(?:完成|经过|接受|参加)[^。;,\d]{0,4}(?<days>\d{1,2})(?:个工作日|日|天)[^。;,]{0,8}培训[^。;]{0,16}(?:方可|才能|后)/

/** A new agent within a day, whose training takes a week. */
const replacedBeforeTrained = (analysis: Analysis): Offence[] =>
  saying(analysis, HOURS_TO_REPLACE, binds).flatMap((demand) => {
    const hours = Number(demand.match.groups?.['hours'])
    const training = saying(analysis, DAYS_OF_TRAINING, binds).find(
      ({ sentence, match }) => sentence.node === demand.sentence.node && Number(match.groups?.['days']) * 24 > hours,
    )
    return training ? [told(demand, training)] : []
  })

const TIMES = '(?<times>\\d{1,2}|[一二两三四五六七八九十])次'
const ITS_NUMBER = '(?:号码|客户|用户|名单|线索|会员|业主)'
const AT_LEAST = new RegExp(
  `(?:每[个一条位户]?|单个|各)${ITS_NUMBER}[^。;]{0,18}(?:至少|不少于|不低于)[^。;,\\d]{0,6}${TIMES}|(?:至少|不少于)(?:拨打|外呼|呼叫|联系|回访|跟进)${TIMES.replace('times', 'times2')}`,
)
const AT_MOST = new RegExp(
  `(?:同一|每[个一条位户]?|单个)${ITS_NUMBER}[^。;]{0,20}(?:不得?超过|不多于|最多|至多|限)[^。;,\\d]{0,4}${TIMES}`,
)
const timesIn = ({ match: { groups } }: Saying): number =>
  parseNumeral(groups?.['times'] ?? groups?.['times2'] ?? '') ?? 0

/** Three calls to each customer at least, two at most. */
const moreThanAllowed = (analysis: Analysis): Offence[] => {
  const demands = saying(analysis, AT_LEAST, binds)
  const limits = demands.length === 0 ? [] : saying(analysis, AT_MOST, binds)
  return limits.flatMap((limit) => {
    const demand = demands.find((each) => each.sentence !== limit.sentence && timesIn(each) > timesIn(limit))
    return demand ? [told(demand, limit)] : []
  })
}

const UNIT_OF_RANGE = '(?<unit>名|人|个|席|次|条|天|日|%)'
const RANGE = new RegExp(
  `(?:不少于|不低于|至少)\\s*(?<least>\\d+)\\s*${UNIT_OF_RANGE}[^。;\\d]{0,8}(?:不超过|不多于|不高于|最多|至多)[^。;\\d]{0,6}(?<most>\\d+)\\s*\\k<unit>`,
)

/** 不少于30名, 最多20名. */
const rangeReversed = (analysis: Analysis): Offence[] =>
  saying(analysis, RANGE, binds).flatMap(({ sentence, match }) =>
    Number(match.groups?.['least']) > Number(match.groups?.['most'])
      ? [atWords(sentence, match, { words: match[0], article: sentence.node.article.number })]
      : [],
  )

export const INCOMPATIBLE_RULES: readonly Rule[] = [
  {
    code: 'rules-incompatible',
    severity: 'warning',
    check: (analysis) => [
      ...incompatible(analysis),
      ...replacedBeforeTrained(analysis),
      ...moreThanAllowed(analysis),
      ...rangeReversed(analysis),
      ...moreThanTimeAllows(analysis),
      ...callsWithoutPhone(analysis),
    ],
  },
]
