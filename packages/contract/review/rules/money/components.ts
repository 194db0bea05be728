import { AMOUNT, SHARE } from '@heqi/clauses'
import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { sharesOfThemselves } from './share-of-itself.ts'

const CONSISTS =
  /(?:费用|费|价款|报酬|总价|酬金|收费|款项)[^。;,:]{0,6}(?:由|包括|包含|分为|采用|采取|=|:)\s*(?<parts>[^。;]{4,70}?)(?:[两二三四五]\s*(?:个)?(?:部分|项|块)|(?:共同)?(?:构成|组成)|之和|的(?:方式|模式))/
/** What a part of a fee is called. */
const PART =
  /^(?:[\u4e00-\u9fff]{1,8}(?:费用?|款|提成|佣金|抽成|分成|奖金|奖励|绩效|底薪|补贴|保底)|提成|佣金|抽成|分成|保底|底薪|绩效)$/
const PARTED = /[、,和及与+＋]|以及/
const VALUE = new RegExp(`${AMOUNT}|${SHARE}|[_＿]{2,}|\\[|【|\\d+(?:\\.\\d+)?\\s*\\/|\\d`)
const SETTLED_ELSEWHERE =
  /附[件表录]|报价|价[目格]表|订单|实报实销|据实|实际发生|凭(?:票|据)|免(?:收|费)|不(?:另)?收|见|详|另行签|计费规则/

/** 坐席服务费 may be called 坐席费, 开通费 be said in a verb. */
const namesOf = (part: string): string[] =>
  [
    part,
    part.replace('服务费', '费'),
    part.replace(/费用?$/, ''),
    part.replace(/^.+(?=(?:提成|佣金|抽成|分成|绩效|底薪)$)/, ''),
  ].filter((name) => name.length > 1)

function isPriced({ sentences, nodes }: Analysis, part: string, list: Sentence): boolean {
  const names = namesOf(part)
  const speaks = (text: string): boolean => names.some((name) => text.includes(name))
  return (
    sentences.some(
      ({ text, node }, at) =>
        sentences[at] !== list &&
        speaks(text + node.article.heading.text) &&
        (VALUE.test(text.replace(/^\s*[\d.、()（）]+/, '')) || SETTLED_ELSEWHERE.test(text)),
    ) ||
    nodes.some(
      ({ article }) =>
        speaks(article.heading.text) &&
        VALUE.test(article.body.text + article.children.map(({ body }) => body.text).join('')),
    )
  )
}

/** The fee consists of three parts, of which two get an amount. */
const componentsUnpriced = (analysis: Analysis): Offence[] =>
  saying(analysis, CONSISTS, binds).flatMap(({ sentence, match }) => {
    const parts = (match.groups?.['parts'] ?? '').split(PARTED).map((part) => part.replace(/[“”"\s]|^按/g, ''))
    if (parts.length < 2 || !parts.every((part) => PART.test(part))) return []
    const behind = sentence.text.slice(match.index + match[0].length)
    if (VALUE.test(behind) || SETTLED_ELSEWHERE.test(behind)) return []
    const open = parts.filter((part) => !isPriced(analysis, part, sentence))
    return open.length === 0 || open.length === parts.length
      ? []
      : [atSentence(sentence, match.index, match.index + match[0].length, { parts: open.join('、') })]
  })

const CUT = new RegExp(
  `(?:优惠|折扣|特惠|体验|活动|促销)价(?:为|是|:)?\\s*(?:${AMOUNT})|(?:优惠|打|享受?)\\s*(?:[一二三四五六七八九]|\\d(?:\\.\\d)?)折(?:优惠)?(?=[。;,]|$)`,
)
const PRICED = new RegExp(`(?:每|\\/)[^。;,\\d]{0,8}?(?<price>${AMOUNT})|(?<other>${AMOUNT})\\s*\\/`, 'g')
const OF_WHICH =
  /(?:服务费|基础费|管理费|月费|坐席费|托管|标准|单价|总价|全托|夜班|套餐|全部|各项|所有|以上|上述|每(?:席|店|人|名))[^。;,]{0,8}$|原价\s*\d/

/** 首月优惠价3000元 beside prices of several services: of which? */
function discountsUnassigned(analysis: Analysis): Offence[] {
  const cuts = saying(analysis, CUT, binds)
  if (cuts.length === 0) return []
  return firstOnly(
    cuts.flatMap(({ sentence, match }) => {
      const around = analysis.sentences.filter(
        ({ node }) => node === sentence.node || (node.parent !== undefined && node.parent === sentence.node.parent),
      )
      const prices = new Set(
        around.flatMap((each) =>
          each === sentence
            ? []
            : [...each.text.matchAll(PRICED)].map(({ groups }) => groups?.['price'] ?? groups?.['other']),
        ),
      )
      return prices.size < 2 || OF_WHICH.test(sentence.text.slice(0, match.index))
        ? []
        : [atWords(sentence, match, { words: match[0].trim() })]
    }),
  )
}

export const COMPONENT_RULES: readonly Rule[] = [
  { code: 'component-unpriced', severity: 'warning', check: componentsUnpriced },
  { code: 'share-of-itself', severity: 'warning', check: sharesOfThemselves },
  { code: 'discount-unassigned', severity: 'note', check: discountsUnassigned },
]
