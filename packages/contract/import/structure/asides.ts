import type { Marker } from './markers.ts'

/** Titles without a number of what an author adds behind a contract: explanations, advice, troubles and remedies. */
const TITLE = [
  '(?:签[约订署]|使用|填写|签前|履约|操作|合规|法律|律师|风险|温馨)(?:提示|须知|说明|要点|建议|提醒|注意事项)',
  '(?:法律|专业|有关|相关)?(?:名词|术语|用语|概念|词语)的?(?:释义|解释|说明|浅释)',
  '(?:本(?:合同|范本|文本)的?)?适用(?:情形|情况|场合|场景|对象)(?:说明|提示)?',
  '(?:(?:合同|范本)?(?:履行|执行|实施|操作|履约|使用)(?:过程)?中?的?)?(?:常见|可能|容易)?(?:遇到|发生|出现)?的?(?:问题|困难|难题|麻烦|疑问)(?:及|与|和)其?(?:对策|(?:解决|处理|应对|化解)(?:办法|方法|方案|建议)?)',
  '(?:执行|履行|操作|实施)?(?:常见|疑难)(?:问题|疑问|麻烦)(?:解答|问答)?',
  '违约(?:行为|情形)?(?:及责任|与责任|的|如何)?认定(?:标准|补充|说明|办法|示例)?',
  '(?:签约时?|使用时?)?(?:应当|应予|需要|特别)注意',
  '(?:换个?|其他|不同)(?:场合|情形|场景)(?:怎么|如何)?(?:使?用|适用|调整)',
].join('|')

/** Behind a title its list, its first case or the end of its line. */
const LIST = '[一1][、.．]|[(（][一1][)）]|(?:问题|麻烦|情形|问|例)[一1:：]?|\\p{Script=Han}{2,8}[:：]'
const ASIDE = new RegExp(`(?<edge>[\\n。；;”_）)][ \\t\\u3000]*)(?:${TITLE})(?=[:：]\\s*(?:${LIST})|[ \\t]*\\n)`, 'gu')

const WHOLLY = new RegExp(`^(?:${TITLE})$`, 'u')
/** Whether a heading is the title of such a part. */
export const isAside = (heading: string): boolean => WHOLLY.test(heading.trim())

/** What the contract itself counts by; where it goes on, the contract is not over. */
const COUNTS_ARTICLES: ReadonlySet<Marker['style']> = new Set(['part', 'chapter', 'article', 'decimal'])

/** All marks, with the titles behind the last article each as a mark without a sign. */
export function withAsides(text: string, markers: readonly Marker[]): readonly Marker[] {
  const last =
    markers.findLast(({ style, startsSentence }) => startsSentence && COUNTS_ARTICLES.has(style))?.start ?? text.length
  const asides = [...text.slice(last).matchAll(ASIDE)].map(({ index, groups }): Marker => {
    const edge = groups?.['edge'] ?? ''
    const start = last + index + edge.length
    const startsLine = edge.startsWith('\n')
    return { style: 'aside', sign: '', label: '', number: [], start, end: start, startsLine, startsSentence: true }
  })
  return asides.length === 0 ? markers : [...markers, ...asides].toSorted((a, b) => a.start - b.start)
}
