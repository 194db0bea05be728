import { allMatches, DURATION } from '@heqi/clauses'
import { type Analysis, type Saying, type Sentence, saying } from '../../analysis.ts'
import { anyOf, firstOf, whereFound } from '../../checks-of-words.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { handedOverSomeDay } from '../ending/in-other-words.ts'
import { borneByEither } from './borne-by-whom.ts'

type Demand = { readonly zh: string; readonly en: string; readonly demands: RegExp; readonly ruled: RegExp }

const COST = '(?:费用?|成本|开支|支出|花费|承担|负担|自理|自费|免费|无偿|自备|包含|报销|结算|付费|元)'

const beside = (words: string): RegExp =>
  new RegExp(
    `(?:${words})[^。;]{0,40}${COST}|${COST}[^。;]{0,30}(?:${words})|由[^。;,]{1,8}提供[^。;,]{0,12}(?:${words})|(?:${words})[^。;,]{0,12}由[^。;,]{1,8}(?:提供|配备|解决)|提供[^。;,]{0,10}(?:${words})`,
  )

/** What somebody has to pay for once it is demanded. */
const DEMANDS: readonly Demand[] = [
  {
    zh: '培训',
    en: 'training',
    demands:
      /(?:参加|接受|组织|完成|通过|进行|开展|安排)[^。;,]{0,20}培训|培训(?:时间|时长|课时)?[^。;,]{0,6}(?:不少于|不低于|至少)|(?:重新|再次?|另行|赴|到)[^。;,]{0,8}(?:受?训|培训|学习)|受训|复训|轮训|集训|再训|进修|(?:参加|组织|安排|接受|完成|学完|上)[^。;,]{0,16}(?:课程?|学习|训练|辅导|考证|研修)|培训(?:后|合格|考核|期满|完|通过)[^。;,]{0,6}(?:方|才|上岗|可|能)/,
    ruled: beside('训|课|学习'),
  },
  {
    zh: '系统和工具',
    en: 'systems and tools',
    demands: /(?:使用|采用|接入|对接|部署|自建|搭建)(?![^。;,]{0,10}隔离)[^。;,、]{0,16}(?:系统|平台|软件|CRM)/,
    ruled: beside('系统|平台|软件|CRM'),
  },
  {
    zh: '线路',
    en: 'lines',
    demands: /(?:开通|租用|接入|配置|提供|保证|准备)[^。;,]{0,12}(?:线路|中继|专线|号码资源|带宽)/,
    ruled: beside('线路|中继|专线|号码|带宽|话费|通[信讯]'),
  },
  {
    zh: '设备',
    en: 'equipment',
    demands: /(?:配置|配备|配齐|使用|安装|购置)[^。;,]{0,14}(?:电脑|耳麦|话机|显示器|服务器|办公设备|设备)/,
    ruled: beside('电脑|耳麦|话机|设备|硬件'),
  },
]

/** 服务费已包含一切成本: then nobody asks. */
const ALL_INCLUDED =
  /(?:费用?|单价|价格|价款|报价)[^。;]{0,12}(?:包含|包括|涵盖|已含)[^。;]{0,40}(?:全部|一切|所有|各项)|(?:全部|一切|所有|各项)(?:费用|成本|开支)[^。;]{0,12}(?:包含|包括|由[^。;,]{1,8}(?:承担|负担))|(?:各自|自行)(?:承担|负担)[^。;,]{0,6}(?:费用|成本)/

const bearersUnstated = (analysis: Analysis): Offence[] =>
  saying(analysis, ALL_INCLUDED, binds).length > 0
    ? []
    : DEMANDS.flatMap(({ zh, en, demands, ruled }) => {
        const demand = saying(analysis, demands, binds).find(
          ({ sentence, match }) => !/不得|禁止|严禁/.test(sentence.text.slice(0, match.index + match[0].length)),
        )
        const isRuled = () => saying(analysis, ruled, () => true).length > 0
        return demand && !isRuled() ? [atWords(demand.sentence, demand.match, { 'what:zh-CN': zh, 'what:en': en })] : []
      })

const HANDED_OVER = /移交|交接|交还|平稳过渡|过渡期/
const AT_THE_END = /终止|解除|期满|届满|结束|到期|退出|离场|撤场/

/** What is said of the handover at the end, in reading order. */
const handover = oncePerAnalysis((analysis: Analysis): readonly Saying[] =>
  saying(analysis, HANDED_OVER, binds).filter(
    ({ sentence: { text, node } }) =>
      AT_THE_END.test(text + node.article.heading.text) && !/离职|调岗|更换|班次|第三方|保密义务/.test(text),
  ),
)

const HAS_TIME = new RegExp(
  `${DURATION}|[当即]日|立即|当天|同时|之日|之前|前(?:完成|移交|交)|每[日天]|[_＿]{2,}|\\[|【|附件|时间表|计划`,
)
const HAS_COST = /费|成本|免费|无偿|承担|负担|自理|另计|结算|报酬/

/** Who works for the handover wants to be paid; who gives back what belongs to the other does not. */
const TAKES_WORK = /配合|协助|培训|过渡|支持|驻场|派/

const at = ({ sentence, match }: Saying): Offence => atWords(sentence, match)

const handoverUndated = (analysis: Analysis): Offence[] => {
  const told = handover(analysis)
  return told.some(({ sentence }) => HAS_TIME.test(sentence.text)) ? [] : told.slice(0, 1).map(at)
}

const handoverUnpaid = (analysis: Analysis): Offence[] => {
  const told = handover(analysis)
  const work = told.filter(({ sentence }) => TAKES_WORK.test(sentence.text))
  return told.some(({ sentence }) => HAS_COST.test(sentence.text)) ? [] : work.slice(0, 1).map(at)
}

/** 由此产生的损失自行承担, without a word on whose they are. */
const OWN = /(?:由此|因此)(?:产生|造成|引起|导致)的[^。;,]{0,10}自行(?:承担|负责|解决)/

const bearerUnnamed = (analysis: Analysis): Offence[] =>
  saying(analysis, OWN, binds).flatMap(({ sentence, match }) => {
    const named = new RegExp(`由?(?:${analysis.client}|${analysis.provider}|双方|各方|其|责任方|违约方)`)
    const own = `${sentence.text.slice(0, match.index).split(/[;。]/).at(-1) ?? ''}${match[0]}`
    const parties = [analysis.client, analysis.provider].filter((who) => new RegExp(who).test(own))
    return named.test(match[0]) || parties.length === 1 ? [] : [atWords(sentence, match)]
  })

const INCLUDES =
  /(?:单价|价格|价款|费用|服务费|[席座]位?费|月费|报价|包干价|总价|承包费|收费)[^。;,]{0,24}?(?:,(?:均|都)?已)?(?:包含|包括|涵盖|含有?)(?<list>[^。;]{2,120})/
const OUTSIDE = /不含|不包[含括]|未含|除外|另计|但/
const COSTS =
  '培训|通讯|通信|话费|网络|线路|场地|设备|耳麦|软件|差旅|交通|食宿|住宿|保险|招聘|服装|水电|物业|打印|快递|短信'
const ITEM = new RegExp(
  `(?<=^|[、,和及与])(?:人员|日常|办公)?(?<item>${COSTS})(?:费用?|成本|支出)?(?=[、,和及与。;等在)]|$)`,
  'g',
)

const chargedAgain = (item: string, client: string): RegExp =>
  new RegExp(
    `(?<=^|[,。;、:(])(?:所需的?|所?发生的|所?产生的|相关|有关|其)?${item}${item.endsWith('费') ? '' : '(?:使用|租赁|服务)?(?:费|成本|支出)'}(?:用)?(?:(?:据实|按实|另行|实报实销|凭票|均|仍|全部)*由(?:${client}|_{2,})(?:另行|据实)?(?:承担|支付|负担|报销)|(?:据实|按实|实报实销|凭票)[^。;,]{0,6}(?:结算|报销|支付)|另(?:行)?(?:计[费收]?|付|结算|收|支付))`,
  )

const includedItems = ({ match }: Saying): string[] => {
  const [list = ''] = (match.groups?.['list'] ?? '').split(OUTSIDE)
  return /不$|未$/.test(
    match[0].slice(0, -(match.groups?.['list'] ?? '').length).replace(/(?:包含|包括|涵盖|含有?)$/, ''),
  )
    ? []
    : allMatches(ITEM, list).map(({ groups }) => groups?.['item'] ?? '')
}

/** 上述价格已包括通讯费, and 通讯费由甲方承担. */
const includedAndCharged = (analysis: Analysis): Offence[] => {
  const included = saying(analysis, INCLUDES, binds).flatMap((each) =>
    includedItems(each).map((item) => ({ item, article: each.sentence.node.article.number })),
  )
  const told = new Set<string>()
  return included.flatMap(({ item, article }) => {
    const again = saying(analysis, chargedAgain(item, analysis.client), binds).find(isCharge)
    if (!again || told.has(item)) return []
    told.add(item)
    return [atWords(again.sentence, again.match, { item, article })]
  })
}

/** For more than was agreed, or in another case, a further charge is no contradiction. */
const isCharge = ({ sentence, match }: Saying): boolean =>
  !/额外|新增|超[出过]|增加|要求|除外|临时|特殊/.test(clauseAround(sentence, match.index))

const clauseAround = ({ text }: Sentence, index: number): string => text.slice(text.lastIndexOf(';', index) + 1)

export const BEARER_RULES: readonly Rule[] = [
  { code: 'bearer-unstated', severity: 'note', check: bearersUnstated },
  { code: 'handover-undated', severity: 'note', check: firstOf(handoverUndated, handedOverSomeDay) },
  { code: 'handover-unpaid', severity: 'note', check: handoverUnpaid },
  { code: 'own-bearer-unnamed', severity: 'note', check: bearerUnnamed },
  { code: 'cost-included-and-charged', severity: 'warning', check: includedAndCharged },
  {
    code: 'bearer-ambiguous',
    severity: 'warning',
    check: anyOf(
      whereFound(
        /由(?:甲方或者?乙方|乙方或者?甲方|委托方或者?受托方|一方或者?双方|受益(?:的)?(?:一)?方|有关(?:方|各方|一方)|相关(?:方|各方|一方))(?:自行)?(?:承担|负担|出(?![具面示])|支付)/g,
      ),
      borneByEither,
    ),
  },
]
