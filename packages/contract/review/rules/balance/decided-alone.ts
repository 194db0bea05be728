import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { everyParty } from '../../reading/people.ts'
import { atWords, type Offence } from '../../rule.ts'

const JUDGED =
  /认定|判定|评定|核定|考[核评]|评[分价估]|打分|得分|分数|结果|结论|决定|意见|数据|统计|扣[款罚减]|处罚|罚款|处理|调整|更改|标准|口径|解释|规定|检查|抽查|质检|计量|对账/
const SAYS_NO =
  '(?:不得|无权|不能|不可以?|不准|放弃)(?:再|对此|就此|因此|以任何[^。;,]{1,6})?(?:提出?|有|表示|主张|申请|要求|进行)?(?:任何)?(?:形式的)?(?:异议|申诉|复[核议查评]|申辩|抗辩|质疑|争辩|反驳|不同意见)'
const TAKES_IT =
  '(?:应当?|须|必须|均|一律|需)(?:予以|无条件|一律|完全|全部|全盘|照单)(?:地)?(?:全部)?(?:认可|接受|服从|承认|遵从|认同|采纳)|应予(?:认可|接受|服从|承认)'
/** Who had time to object, or has agreed already, may be told that it is late; so may who is to pay at once and argue later. */
const HAD_TIME =
  /逾期|超过|期[限内间]|届满|过期|之后再|[日天时]内|已(?:经)?(?:双方)?(?:确认|核对|签字)|(?:确认|签字|核对|签收)(?:之?后|的)|双方|共同|第三方|法定|不可抗力|生效(?:判决|裁决)/

/** 甲方的认定为准,乙方不得提出异议: a finding of the one that the other may not even question. */
export const objectionExcluded = (analysis: Analysis): Offence[] => {
  const { names } = everyParty(analysis)
  const pattern = new RegExp(
    `(?<![向由给经])(?<who>${names})(?:对此|就此|[^。;,]{0,12})?(?:${SAYS_NO}|${TAKES_IT})|(?<other>${names})[^。;]{0,24}(?:概|一律|均)?不(?:接受|受理|予)(?:任何)?(?:异议|申诉|复[核议查])`,
  )
  return saying(analysis, pattern, binds).flatMap(({ sentence, match }) =>
    JUDGED.test(sentence.text) && !HAD_TIME.test(sentence.text)
      ? [atWords(sentence, match, { who: match.groups?.['who'] ?? match.groups?.['other'] ?? '' })]
      : [],
  )
}

const GAP =
  '(?:未尽(?:事宜|之处|事项|问题)?|未(?:作)?(?:约定|规定|写明|列明|提及|写到|载明|涉及)|没(?:有)?(?:写|约定|说|规定|提|讲)(?:到|明|清楚|过)?的|约定不(?:明|清)|不(?:明确|清楚|够清楚)|(?:理解|条款|内容|文字|含义|解释)[^。;,]{0,6}(?:争议|分歧|歧义|疑义|不一致))'
const SAYS =
  '(?:单方面?|自行|另行|负责|统一|最终|独家|书面|来|酌情|予以)?(?:最终)?(?:解释|决定|规定|确定|说了算|裁定|认定|裁决|定夺|作主|做主|拍板|补充|意见|说法|要求|指示|通知|办法|制度|惯例|理解|说明)'
/** What the contract leaves open is what one of the parties says. */
const fillsGaps = (names: string): RegExp =>
  new RegExp(
    `${GAP}[^。;]{0,16}?(?:由|以|按照?|听|归|依照?|凭)(?<who>${names})(?:的)?${SAYS}|(?:合同|协议|条款|规则|细则|办法|附件|内容)[^。;,]{0,10}由(?<who2>${names})(?:负责|享有|进行|保留)?(?:最终)?解释|(?<who3>${names})(?:对[^。;,]{1,14})?(?:享有|拥有|具有|保留)(?:最终|唯一|独家)?(?:的)?(?:解释|决定|裁定)权`,
  )

const TERMS =
  '(?:单价|价格|报价|(?:服务|管理|平台)?费(?:用|率)?|佣金|提成|酬金|标准|指标|考核|办法|细则|KPI|目标值?|规则|制度|(?:服务|工作|业务|委托)(?:范围|内容|时间|时段|渠道)|附件|条款|扣款|价目表|收费表)'
const CHANGES =
  '(?:调整|变更|更新|修改|修订|更改|改动|增减|增加|减少|取消|上调|下调|上浮|下浮|提高|降低|重新(?:制定|核定|确定)|补充)'
/** The change binds by the mere word of the one who makes it. */
const AT_ITS_WORD = (other: string): RegExp =>
  new RegExp(
    `(?:${other})[^。;,]{0,4}(?:应当?|须|必须|需|均应)(?:当)?(?:无条件|立即|及时|按时|严格|相应)?[^。;,]{0,4}(?:执行|接受|遵照|遵守|服从|照办|认可|照做)|(?:${other})[^。;,]{0,4}不得(?:拒绝|有?异议|提出异议|以任何)|(?:通知|公示|公布|发布|告知|送达|下发)[^。;,]{0,12}(?:后|之日起?|当日|次日|满[^。;,]{1,6}|起)?[^。;,]{0,4}(?:即|自动|立即|开始|起)(?:对[^。;,]{1,6})?(?:生效|执行|适用)|${CHANGES}后[^。;,]{0,4}(?:通知|告知)|(?:通知|告知)[^。;,]{0,8}(?:即可|就行|为准)|(?:无需|无须|不需要?|不必|不用|毋须)[^。;,]{0,10}(?:同意|协商|征得|确认)`,
  )
const AGREED =
  /双方|(?<!无需|无须|不经|未经|不必|另行)协商|(?<!无需|无须|不必|不用|毋须|不需|不需要)(?:征得|取得|经)[^。;,]{1,8}同意|补充协议|书面确认|指数|法律法规(?:规定|要求)的/

const changesAlone = (analysis: Analysis): Saying[] => {
  const { client, provider } = analysis
  return [
    [client, provider],
    [provider, client],
  ].flatMap(([one = '', other = '']) => {
    const change = new RegExp(
      `(?<![向给由经])(?<who>${one})(?:[^。;,]{0,20}?,?[^。;,]{0,6})(?:有权|可以|可(?!以)|得|保留|将)(?!要求|建议|申请|请求|提出)[^。;,]{0,16}?(?:${TERMS}[^。;,]{0,8}${CHANGES}|${CHANGES}[^。;,]{0,8}${TERMS})|${TERMS}[^。;]{0,40}由(?<who2>${one})(?:相应|单方|自行|统一|直接|据实|另行|随时)?(?:作出|进行)?${CHANGES}`,
    )
    const bound = AT_ITS_WORD(other)
    return saying(analysis, change, binds).filter(
      ({ sentence, match }) =>
        bound.test(sentence.text.slice(match.index + match[0].length - 4)) && !AGREED.test(sentence.text),
    )
  })
}

const whoOf = ({ match: { groups = {} } }: Saying): string => groups['who'] ?? groups['who2'] ?? groups['who3'] ?? ''

/** One party fills what the contract leaves open, or changes what it settles. */
export const settlesAlone = (analysis: Analysis): Offence[] => {
  const { names } = everyParty(analysis)
  const gaps = saying(analysis, fillsGaps(names), binds).filter(
    ({ sentence: { text } }) => !/双方|协商|共同|第三方|法律规定/.test(text),
  )
  return [...gaps, ...changesAlone(analysis)].map((each) => atWords(each.sentence, each.match, { who: whoOf(each) }))
}
