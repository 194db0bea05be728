import { type Analysis, type Saying, type Sentence, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, doubtful, type Offence, type Rule } from '../../rule.ts'

const HAN = '[\\u4e00-\\u9fff]'
const NOT = '(?:不(?!仅|但|限|少于|低于|超过|高于|同|可抗)|未|没有)'
const BARS = '(?:不得|不能|不可(?!抗)|不应|不准)'

/** Three refusals in one breath: 除非甲方未同意,乙方不得不通知; 不得不经同意而不更换. */
const NEGATIONS = new RegExp(
  `除非[^,。;]{0,20}${NOT}[^。;]{0,24}${BARS}(?:[^,。;]{0,4}${NOT})|除非[^,。;]{0,20}${NOT}[^。;]{0,24}不得不|未经[^,。;]{1,14},?[^,。;]{0,8}(?:${BARS}不(?!得)|不得未)|${BARS}${NOT}[^,。;]{0,12}(?:而|即|就|便)?${NOT}[^,。;]{2,}|${BARS}在?未[^,。;]{0,12}不(?:同意|允许|知情)|${BARS}拒绝(?:不|未)|${NOT}(?:得)?不[^,。;]{0,10}(?:而|即|就|便|且)不[^,。;]{2,}的[^。;]{0,8}${BARS}`,
)
/** 不得因甲方未付款而不服务: each refusal has its own matter. */
const OWN_MATTER = /不得(?:因|以|由于|仅因|借口)|不得(?:擅自|无故|随意|私自)|既不|也不|或不|、不|[，,]不/

/** 整改完成之前不得整改, 未通过考核的不得参加考核: what is asked for is what is barred until then. */
const BEFORE_ITSELF = new RegExp(
  `(?<act>${HAN}{2,4}?)(?:完成|完毕|合格|通过|结束|到位)?(?:之|以)?前[^,。;]{0,6}(?:${BARS}|不予|不允许)(?:再)?(?:进行|参加|开始|申请|接受|实施|组织)?\\k<act>(?=[,。;]|$)|未(?:经过?|参加|完成|通过|接受)(?:${HAN}{0,4}?)(?<act2>${HAN}{2})(?:合格|完成)?(?:的|者|的人员|人员)?[^,。;]{0,6}(?:${BARS}|不予|不允许)(?:进行|参加|接受|开始|申请|组织)${HAN}{0,4}?\\k<act2>(?=[,。;]|$)`,
)
const AGAIN = /再次|补考|补训|重新|复[训考]|下一|次年|正式|第二/

/** 未完成整改的,视为整改未完成. */
const SAME_AGAIN = new RegExp(
  `未[^,。;]{0,12}?(?:完成)?(?<act>整改|交接|验收|培训|付款|支付|交付|上线|整顿|改正|归还|退还|履行)(?:完毕|完成)?[^。;]{0,14}(?:视为|即为|就是|属于)(?:未(?:能)?(?:完成)?\\k<act>|\\k<act>未(?:完成|到位)?)(?=[,。;]|$)`,
)

/** 违约责任按本合同约定的违约责任执行: whoever looks for it is sent to it. */
const BY_ITSELF = new RegExp(
  `(?:^|[,。;:])(?:本合同|合同|当月|每月)?(?:的)?(?<what>(?:${HAN}{2,8}?)(?:标准|条件|责任|办法|规则|范围|金额|费用?|价格|比例|期限|方式|程序|时间|内容|指标))(?:应|均|则)?(?:以|按照?|依照?|根据)(?!(?:附件|甲方|乙方|委托|受托|对方|第))[^,。;]{0,10}?(?:约定|规定|确定|议定|当月|合格)?的?\\k<what>(?:的)?(?:金额|约定|规定|标准)?(?:为准|执行|办理|确定|处理|计算|支付)(?=[,。;]|$)|(?:^|[,。;:])(?<kind>${HAN}{2,4}?)标准(?:应|均|则)?(?:以|按照?)\\k<kind>(?:合格|通过|认可)?的标准(?:为准|执行)`,
)
const ELSEWHERE =
  /附件|附表|附录|另行|补充|订单|确认|公[布告示]|《|第[一二三四五六七八九十\d]+[条章款]|原合同|上[月年期]|市场|行业|国家|投标|中标|报价|最新|调整后|变更后|实际|清单|通知/

/** 有效工单是指有效的工单; 工单处理时长=工单处理完成的工单处理时长. */
const MEANS_ITSELF = new RegExp(
  `(?<![\\u4e00-\\u9fff])["“]?(?<one>${HAN}{2,3})(?<two>${HAN}{2,3})["”]?,?(?:是指|系指|指|即|=|为)(?:应当?|需要?|须|予以|属于|符合|满足|可以|被|达到)*(?:\\k<one>(?:的|标准的|要求的|条件的)?\\k<two>|\\k<one>\\k<two>(?:标准|要求|条件)的\\k<two>)(?=[,。;]|$)|(?<![\\u4e00-\\u9fff])(?<whole>${HAN}{4,8})(?:=|是指|指)[^,。;÷/×+-]{0,12}\\k<whole>(?=[,。;]|$)`,
)

const OVER = '(?:超过|高于|多于|大于|达到|超出)'
const UNDER = '(?:不足|低于|少于|小于|未达到?)'
const UNIT = '(?:人|名|席|个|次|分|%|件|通|天|日|元|小时|分钟|秒)'
const UNDER_AND_OVER = new RegExp(
  `${UNDER}\\s*(?<less>\\d+(?:\\.\\d+)?)\\s*(?<unit>${UNIT})(?:的|,)?(?:且|并且|同时|又|并)[^,。;\\d]{0,6}${OVER}\\s*(?<more>\\d+(?:\\.\\d+)?)\\s*\\k<unit>|${OVER}\\s*(?<more2>\\d+(?:\\.\\d+)?)\\s*(?<unit2>${UNIT})(?:的|,)?(?:且|并且|同时|又|并)[^,。;\\d]{0,6}${UNDER}\\s*(?<less2>\\d+(?:\\.\\d+)?)\\s*\\k<unit2>`,
)
/** 日均来电量超过签约时日均来电量的20%: more than a fifth of what it was it nearly always is. */
const SHARE_OF_ITSELF = new RegExp(
  `(?<what>${HAN}{0,4}(?:量|数|额|率))${OVER}[^,。;]{0,14}(?:\\k<what>|同期|上月|上年|签约时[^,。;]{0,8})的\\s*\\d{1,2}(?:\\.\\d+)?%`,
)
const OF_THE_DIFFERENCE = /增[幅长加]|涨幅|差额|波动|浮动|超出部分|占|比例/

/** After it has run out there is nothing to rescind. */
const AFTER_THE_END =
  /(?:有权|可以?|可在)[^,。;]{0,8}(?:合同)?(?:期满|届满|到期)(?:之?后|以后)[^,。;]{0,6}(?:单方|提前)?(?:解除|终止)(?:本)?(?:合同|协议)/
const GOES_ON = /续[签约期订]|不再|延期|延续|顺延|继续(?:合作|履行)/
/** 期满自然终止,自动续期12个月. */
const ENDS_AND_GOES_ON =
  /(?:期满|届满|到期)(?:后|时|之日)?,?(?:本)?(?:合同|协议)?(?:即|自然|自动|自行|随即|立即){0,2}终止(?:(?!如|若|除非|但|除|或者?|另行|书面|协商)[^。]){0,24}自动(?:续|延|顺延)/

const INNOCENT_PAYS =
  /(?:(?:任何?一方|一方|双方|甲方|乙方)(?:未|没有|不)违约(?:的|时)?|未违约的?(?:一)?方),?[^。;]{0,16}(?:支付|承担|赔偿)[^。;,]{0,8}(?:违约金|违约责任)/
const ALWAYS_PAID =
  /(?:无论|不论|不管)是否(?:达标|合格|完成|通过)[^。]{0,24}(?:支付|付款|结算)[^。]{0,12}[;,。][^。]{0,6}(?:未达标|未能达标|不合格|未完成|未通过|不达标)[^。]{0,8}(?:不予?支付|不付款?|不结算|拒付)/
/** 赔偿以三个月服务费为限,但不适用于乙方违约的情形: there is no other case. */
const CAP_ON_NOTHING =
  /(?:为限|上限|限额|不超过[^。;,]{2,16})[^。;]{0,6}[,;。](?:但|但是)?[^。;,]{0,10}(?:不适用于|除外的?(?:是|为)|不包括|不及于)[^。;,]{0,6}(?:违约|违反(?:本)?(?:合同|协议))(?:的?(?:情形|情况|场合|行为|责任))?(?=[。;]|$)|(?:为限|上限|限额|不超过[^。;,]{2,16}),但[^。;,]{0,8}违约的?除外/
/** 暂停服务期间仍应保证指标达标: the right takes itself away. */
const STOPPED_AND_SERVED =
  /(?:暂停|中止|停止)(?:服务)?(?:期间|时|后),?[^。;,]{0,10}(?:仍|照常|依然)(?:应当?|须|需)?[^。;]{0,16}(?:达标|接听|接待|受理|响应)/
const NOTHING_LATE = /(?:逾期|超过|延迟|迟延)\s*(?:0|零)\s*(?:日|天|小时|分钟|秒|个工作日)(?![.\d])/

const isContradictoryRange = ({ match: { groups = {} } }: Saying): boolean => {
  const less = Number(groups['less'] ?? groups['less2'])
  const more = Number(groups['more'] ?? groups['more2'])
  return more >= less
}

type Void = {
  readonly words: RegExp
  readonly not?: RegExp
  readonly if?: (saying: Saying) => boolean
  /** Nothing else can be meant by it. */
  readonly isCertain?: true
}

const VOID: readonly Void[] = [
  { words: NEGATIONS, not: OWN_MATTER },
  { words: BEFORE_ITSELF, not: AGAIN },
  { words: SAME_AGAIN },
  { words: BY_ITSELF, not: ELSEWHERE },
  { words: MEANS_ITSELF },
  { words: UNDER_AND_OVER, if: isContradictoryRange, isCertain: true },
  { words: SHARE_OF_ITSELF, not: OF_THE_DIFFERENCE },
  { words: AFTER_THE_END, not: GOES_ON },
  { words: ENDS_AND_GOES_ON },
  { words: INNOCENT_PAYS },
  { words: ALWAYS_PAID },
  { words: NOTHING_LATE },
  { words: CAP_ON_NOTHING },
  { words: STOPPED_AND_SERVED },
]

const LONGEST = 240
const isProse = ({ text }: Sentence): boolean => text.length <= LONGEST && !text.includes('|')

/** Sentences that cannot be followed as they stand: they refuse thrice, wait for themselves, say what they are, or always hold. */
const voidSentences = (analysis: Analysis): Offence[] => {
  const found = VOID.flatMap(({ words, not, if: holds, isCertain }) =>
    saying(analysis, words, binds)
      .filter((each) => isProse(each.sentence) && !not?.test(each.sentence.text) && (holds?.(each) ?? true))
      .map(({ sentence, match }) => {
        const offence = atWords(sentence, match, { words: match[0].replace(/^[,:。;\s]+/, '').trim() })
        return isCertain ? offence : doubtful(offence)
      }),
  )
  return [...new Map(found.map((each) => [each.start, each])).values()]
}

export const VOID_SENTENCE_RULES: readonly Rule[] = [
  { code: 'sentence-void', severity: 'warning', check: voidSentences },
]
