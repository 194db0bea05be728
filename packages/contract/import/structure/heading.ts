import { englishHeadingLength } from './english-structure.ts'
import type { Marker } from './markers.ts'

/** Nouns on which the heading of a clause ends. */
const NOUN =
  '内容|对象|范围|地域|区域|时间|标准|流程|机制|考核|总额|方式|调整|期限|起始|终止|延期|续约|续期|条款|定义|义务|归属|使用|保护|情形|承担|赔偿|责任|机构|程序|解除|通知|变更|附件|适用|份数|条件|目的|金额|要求|资质|验收|争议|解决|处理|信息|侵权|许可|地点|日期|双方|编号|代表|说明书|文件|送达|效力|独立性|协议|概述|原因|申请|同意|限额|约定|执行|关系|划分|机制|退出|权利|费用|总价|明细|发票|保证金|不可抗力|保密|培训|人员|管理|安全|服务|指标|措施|报告|监控|质量|支持|响应|沟通|权|构成|主体|签署|生效|备案|转让|分包|补充|修改|其他|其它|总则|附则|释义|违约金|例外|清单|概念|类型|利益|实施|审批|介入'

/** Words with which the first sentence of a clause begins. */
const SENTENCE_START =
  '甲方|乙方|丙方|双方|任何一方|一方|本合同|本协议|委托方|受托方|服务方|客户方|发包方|承包方|第三方|如|若|因|经|未经|除|遇|解除合同|变更合同|终止合同|变更后|合同期|合同解除|合同终止|合同变更|违约方|违约金|争议发生|中介方|评估机构|担保机构|监管机构|[(（\\[【“"]'

const RUN_IN_HEADING = new RegExp(`^[\\p{Script=Han}、与和及]{0,14}?(?:${NOUN})(?=(?:${SENTENCE_START}))`, 'u')

const BEGINS = `${SENTENCE_START}|有下列|协商不成|自\\d{4}|(?:协议|合同)(?:终止|解除|期满|签订)`

/**
 * Headings that stand by themselves, run into their sentence where line breaks were lost. Those of two characters that are verbs
 * too only count before what is no object of theirs.
 */
const BARE_HEADING = new RegExp(
  `^(?:(?:期限|保密|交接|移交|争议|人员|费用|报酬|违约|其他|其它|附则|总则|定义)(?=${BEGINS})|(?:解除|终止|通知|变更|转让|分包|续约|考核|验收|培训|生效)(?=双方|任何一方|一方|有下列|除|未经|如|若|[\\p{Script=Han}]{2,6}率)|(?:(?:服务|工作)(?:时间|期限|要求|标准|范围|内容)|合同期限|违约责任|不可抗力|争议解决|通知送达|权利义务)(?![为是由的内外应与和及、以后期中有，,：:]))`,
  'u',
)

const SENTENCE_VERB =
  /(?<!响|供|对|适|反)应(?!急|用|答|对)|(?<![理自事缘])由|须|不得|可以|有权|负责|提供|支付|同意|承诺|保证|确保|按照|根据|如果|包括/

/** Words in Latin letters, of a heading in two languages, are longer than they say more: GOVERNING LAW 适用法律. */
const lengthInHan = (line: string): number => line.length - (line.match(/[A-Za-z ]/g)?.length ?? 0) / 2

/** Words before a colon that head nothing: 甲方：, 包括：, and 附件一： in a list, whose title stands behind it. */
const NO_HEADING = /方$|如下$|包括$|^附[件录表][一二三四五六七八九十\d]{1,3}$/

/** 结算单价（元/单，含税）: what a heading adds in brackets may hold marks. */
const BRACKETED = /[（(][^）)\n]{0,24}[）)]/g

/**
 * The length of the heading at the beginning of an article's own words; 0 where it has none. Three ways tell it: the table
 * of contents names it, it fills a line or stands before a colon, or it is a short noun phrase run into the sentence behind.
 * @param known titles of this number from the table of contents.
 * @param isWhole whether these are all the words before the next number.
 */
export function headingLength(words: string, known: readonly string[], isWhole: boolean): number {
  const lead = /^[\s\u3000.．、:：]*/u.exec(words)?.[0].length ?? 0
  const text = words.slice(lead)
  if (text === '') return 0
  for (const title of known) if (title !== '' && text.startsWith(title)) return lead + title.length
  const feed = text.indexOf('\n')
  const line = feed < 0 ? text : text.slice(0, feed)
  const trimmed = line.trimEnd()
  const isLine = feed >= 0 || isWhole
  if (
    isLine &&
    lengthInHan(trimmed) <= 30 &&
    !/[。；;，,:：_\]】]|[a-z]\.$/.test(trimmed.replaceAll(BRACKETED, '')) &&
    !(feed >= 0 ? isLineSentence(trimmed) : isSentence(trimmed))
  ) {
    return lead + trimmed.length
  }
  // 9:30 and 15:1 are a time and a ratio.
  const colon = /^[^。；;，,\n:：_[【]{2,16}(?=[:：](?!\d{2}(?!\d)|(?<=\d[:：])\d))/.exec(text)
  if (colon && !isSentence(colon[0]) && closesBrackets(colon[0]) && !NO_HEADING.test(colon[0]))
    return lead + colon[0].length
  const spaced = /^[\p{Script=Han}、]{2,16}(?=[ \u3000\t])/u.exec(text)
  if (
    spaced &&
    !isSentence(spaced[0]) &&
    !/[为是]/.test(spaced[0]) &&
    !spaced[0].endsWith('公司') &&
    !isMeasured(spaced[0], text)
  )
    return lead + spaced[0].length
  const runIn = RUN_IN_HEADING.exec(text)
  if (runIn && runIn[0].length >= 4 && !isSentence(runIn[0]) && !/^本(?:合同|协议)/.test(runIn[0]))
    return lead + runIn[0].length
  const bare = BARE_HEADING.exec(text)
  if (bare) return lead + bare[0].length
  const english = /^\p{Script=Latin}/u.test(text) ? englishHeadingLength(text) : 0
  return english > 0 ? lead + english : 0
}

const ENDS_ON_NOUN = new RegExp(`(?:${NOUN})$`, 'u')
const MEASURE = /^[ \u3000\t]+[±≥≤<>]?\s*\d[\d,.]*\s*(?:[%‰人席名个天日元分秒通条件次]|小时|月(?!\d))/u
/** The figure itself is gone: 每通 元，. */
const BARE_UNIT = /^[ \u3000\t]+(?:万?元|[%‰人席名天日]|小时|分钟|秒|个月)(?=[/／,，。;；、)）以之]|$)/u
/** 日常人力 80 人, 达成率不低于 95%: a blank before a figure parts no heading from what is said. */
const isMeasured = (words: string, text: string): boolean => {
  const behind = text.slice(words.length)
  return !ENDS_ON_NOUN.test(words) && (MEASURE.test(behind) || BARE_UNIT.test(behind))
}

/** 总价为____元（大写：…）: a colon inside brackets ends no heading. */
const closesBrackets = (text: string): boolean =>
  (text.match(/[（(]/g)?.length ?? 0) === (text.match(/[）)]/g)?.length ?? 0)

const isSentence = (text: string): boolean =>
  SENTENCE_VERB.test(text.replace(/支付(?:方式|时间|条件|期限|周期|日期|安排)|提供方|保证金|质量保证|应急/g, '')) ||
  /^(?:甲方|乙方|双方)(?!(?:权利|义务|责任|职责)(?:[与和及、]?(?:权利|义务|责任))?$)[^的与和及]/.test(text) ||
  /^(?:如|若|因|经|在|当|对|为|由)/.test(text)

/** On a line of its own a noun phrase may hold words that elsewhere begin a duty: 服务费用与支付, 双方权利与义务. */
const isLineSentence = (text: string): boolean =>
  /(?<!响|供|对|适|反)应(?!急|用|答|对)|不得|有权|负责|同意|承诺/.test(text) ||
  /^(?:甲方|乙方)[^的与和及、权义责]/.test(text)

/** How long the heading behind a mark is, by what the mark itself tells. */
export function lengthOfHeading({ style }: Marker, words: string, known: readonly string[], isWhole: boolean): number {
  if (style === 'signature') return 0
  if (style === 'aside') return words.search(/[:：\n]|$/)
  return style === 'boxed' ? words.indexOf('】') : headingLength(words, known, isWhole)
}
