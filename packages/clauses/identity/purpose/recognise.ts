import { type Cue, cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const PARTY_LINE = /^\s*(?:[甲乙丙]方|(?:委托|受托|发包|承包|采购)[方人]|供应商)[^。;；]{0,20}[:：]/
/** 双方就客服外包事宜达成如下约定: introduces the articles and says no purpose. */
const LEAD_IN =
  /^(?![^。;]*(?:为了?|鉴于|因|旨在|目的|根据|依据|依照))[^。;]{0,40}(?:如下|以下)(?:约定|协议|合同|条款)\s*[:。]?\s*$/

/** On one line with the title and the particulars of the parties, the purpose begins with one of its own words. */
const FIELDS =
  /^[^。;；]*[:：][^。;；]*?(?=鉴于|为了?(?!乙方|甲方|准|限|止|期)|根据[《国]|依据[《国]|经(?:双方|甲乙|友好)|(?:甲、?乙)?双方)/u
const withoutFields = (sentence: string): string => sentence.replace(FIELDS, '')

const stated: readonly Cue[] = [
  cue`^\s*鉴于`,
  cue`^\s*为(?:了)?(?:使|让|便于)?[^。;]{4,80}(?:交付|交由|委托)[^。;,]{0,4}{provider}`,
  cue`^\s*为(?:了)?(?:进一步|更好地)?(?:提升|提高|改善|保障|满足|优化)[^。;]{0,40}(?:{party}|双方)`,
  cue`(?:本合同|本协议|双方)[^。;,]{0,8}旨在|(?:订立|签订)(?:本)?(?:合同|协议)之?的?(?:宗旨|目的)`,
  cue`^[^。;]{0,40}(?:拟|兹因|因|需要?)[^。;]{0,60}委托[^。;]{0,20}(?:{provider}|办理|受理|承接)`,
  cue`为(?:了)?[^。;]{0,40}(?:特|经[^。;]{0,16}协商)[^。;]{0,16}(?:签[订署]|订立|达成)[^。;]{0,8}(?:合同|协议)`,
  cue`(?:根据|依据|依照|按照)《[^。]{0,120}(?:订立|签订|签署|达成)(?:了)?(?:本|如下|以下)?(?:合同|协议)`,
  cue`^\s*为(?:了)?[^。;]{2,60}双方[^。;]{0,16}(?:签订|订立|达成)(?:本|如下)?(?:合同|协议)`,
  cue`^[^。;]{0,10}{client}[^。;]{0,40}(?:因|为(?!了?(?:甲|乙)))[^。;]{3,60}(?:愿意?|拟|决定|需要|希望|现|计划|欲)[^。;]{0,12}(?:把|将)[^。;]{2,50}(?:交给|交由|委托|外包)`,
  cue`(?:双方|甲、?乙双方|{party}[与和]{party})[^。;,]{0,4}就[^。;]{3,70}(?:协商一致|达成|签[订署]|订立|商定|议定|约定)[^。;]{0,14}(?:协议|合同|如下|条款)`,
  cue`^[^。;]{0,4}{client}[^。;]{0,8}(?:现|拟|欲|决定|愿意?|同意)?(?:把|将)[^。;]{2,40}(?:外包|委托|承包|交|包|托)(?:给|予|由){provider}[^。;]{0,30}(?:签[订署]|订立|达成|约定|商定|议定|协议)`,
  cue`通过(?:本次)?(?:外包|服务|合作|委托|专业化)[^。;,]{0,6},?(?:使|让|为|实现|提升)[^。;]{4,60}`,
  cue`(?:根据|依据|依照|按照)[^。;]{2,70}(?:招标|中标|谈判|采购|磋商)[^。;]{0,60}(?:签[订署]|订立)(?:了)?(?:本|如下)?(?:合同|协议)`,
  cue`{client}委托{provider}[^。;]{0,30},?以(?:便)?(?:提升|提高|改善|保障|实现)`,
  cue`^[^。;]{0,10}{client}[^。;]{2,60}(?:人手|忙不过来|顾不上|顾不过来|占线|不够|不足)[^。;]{0,30}(?:交给|交由|委托|托给?|请)[^。;,]{0,2}{provider}`,
  cue`^[^。;]{0,40}{client}(?:现|特)?(?:选定|选聘|选取|遴选|聘请|确定|指定)(?:由)?{provider}(?:为|作为|承担|承接|负责|提供|办理|担任)`,
  cue`^\s*(?:现|兹)?(?:因|鉴于|由于|根据)[^。;]{3,80}(?:协商|磋商|商议|商定)[^。;]{0,16}(?:订立|签[订署]|达成)[^。;]{0,6}(?:补充)?(?:协议|合同)`,
  cue`于\s*{date}[^。;,]{0,8}签[订署]了?[^。;]{0,80}(?:原(?:协议|合同)|主(?:协议|合同))`,
  cue`^[^。;]{0,10}(?:为(?:了)?让|因|由于)[^。;]{0,6}{client}[^。;]{2,40},?[^。;,]{0,2}{client}(?:现)?(?:把|将)[^。;]{2,40}(?:交给|交由|托给|包给)[^。;,]{0,2}{provider}`,
  cue`^\s*为(?:了)?明确[^。;]{0,20}(?:权利|义务|责任)[^。;]{0,20}(?:签[订署]|订立)`,
  cue`^\s*为(?:了)?[^。;]{2,60}双方[^。;]{0,40}(?:约定|议定|商定|协议)(?:如下|以下)`,
]

export const sight: Sight = {
  headings: [
    cue`(?:合同|协议|服务)?(?:的)?(?:目的|宗旨)(?:与|和|及)?(?:范围|背景)?$|^(?:合同|签约|合作|项目|订约|立约)?背景$|^(?:业务|合作|外包|委托)目(?:标|的)$|^鉴于`,
  ],
  sentences: stated,
  not: [cue`第三方|介入|附件`],
  read: ({ passages, set, first, within }) => {
    const body = passages.find(({ isHeading }) => !isHeading)
    const match = body && first(cue`.*\S.*`)
    // Below a heading every sentence is purpose; beside the names of the parties only those that say so.
    const isHeaded = passages.some(({ isHeading }) => isHeading)
    const said = passages
      .filter(({ isHeading, text }) => !isHeading && !LEAD_IN.test(text))
      .filter((passage) => isHeaded || stated.some((cue) => within(passage, cue).length > 0))
      .map(({ original }) => withoutFields(original).trim())
      .filter((sentence) => !PARTY_LINE.test(sentence))
    if (match && said.length > 0) set('purpose', { 'zh-CN': said.join(''), en: said.join('') }, match)
  },
}
