import { ordinalOf } from '../../../import/structure/ordinals.ts'
import { type Analysis, type Node, topOf } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { inBody } from '../../reading/parts.ts'
import { atMatch, type Offence, type Rule } from '../../rule.ts'
import { valueNowhere } from '../at-odds/cited.ts'
import { conditionsNowhere } from '../ending/in-other-words.ts'
import { clausesNowhere, fixedNowhere, tablesNowhere } from './cited-by-name.ts'
import { notOnFirstPage, thingsElsewhere, thingsNowhere } from './cited-things.ts'
import { leftToItself } from './left-to-itself.ts'
import { type Reference, referencesIn, referencesInNotes, targetsOf } from './named-articles.ts'
import { homeOfBreach, homeOfException, homeOfSubject } from './reference-subjects.ts'

function dangling(analysis: Analysis): Offence[] {
  const countsInDecimals = analysis.nodes.some(({ style }) => style === 'decimal')
  // 版本见2.3 is no article, where none is numbered so.
  const isArticle = ({ match: { groups, text } }: Reference): boolean =>
    groups['kind'] !== undefined || text.startsWith('第') || countsInDecimals
  return referencesIn(analysis)
    .filter((reference) => isArticle(reference) && targetsOf(analysis, reference).length === 0)
    .map(({ match }) => atMatch(match, { reference: match.text }))
}

/** 返修：……收费见第九条, in a glossary behind the place to sign that is no article. */
const danglingInNotes = (analysis: Analysis): Offence[] =>
  referencesInNotes(analysis).flatMap(({ number, reference, start, end }) =>
    analysis.articlesAt(number).length === 0 ? [{ article: '', start, end, data: { reference } }] : [],
  )

const ITEM =
  /(?<!附[件表录][一二三四五六七八九十\d]{0,3}|[法例定法释》])(?:第(?<number>[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾\d]{1,5})条|(?<own>本条|[前上]述(?=第)))第?[(（]?(?<item>[一二三四五六七八九十\d]{1,3})[)）]?(?<kind>[项款])/g

/** The numbers that run on in a text: (一), 1., ①. */
const RUNNING = /[(（](?<item>[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|(?<![\d.])(?<bare>\d{1,2})[.、．)）](?!\d)/g
const CIRCLED = /[①-⑳]/g

/** The last numbers of an article's paragraphs and items, and of those that run on in its text. */
function itemsOf(analysis: Analysis, node: Node): number[] {
  const { text } = node.article.body
  const inline = [...text.matchAll(RUNNING)].flatMap(
    ({ groups }) => ordinalOf(groups?.['item'] ?? groups?.['bare'] ?? '') ?? [],
  )
  return [
    ...inline,
    ...(text.match(CIRCLED) ?? []).map((sign) => sign.charCodeAt(0) - '①'.charCodeAt(0) + 1),
    ...analysis.childrenOf(node).flatMap((child) => [child.numbers.at(-1) ?? 0, ...itemsOf(analysis, child)]),
  ]
}

/** Paragraphs and parts of sentences without numbers, which a reader counts. */
const partsOf = (analysis: Analysis, node: Node): number =>
  node.article.body.text.split(/[\n；;。：:](?=.)/).filter((part) => part.trim() !== '').length +
  analysis.childrenOf(node).reduce((sum, child) => sum + partsOf(analysis, child), 0)

/** 第五条第(六)项, where article five has neither items of that number nor so many parts. */
const missingItems = (analysis: Analysis): Offence[] =>
  analysis
    .search(ITEM)
    .filter(({ groups, node }) => {
      const [target, second] = groups['own']
        ? [topOf(node)]
        : analysis.articlesAt(String(ordinalOf(groups['number'] ?? '') ?? ''))
      if (target === undefined || second !== undefined) return false
      const items = itemsOf(analysis, target).filter((item) => item > 0)
      const item = ordinalOf(groups['item'] ?? '') ?? 0
      return item > (items.length > 1 ? Math.max(...items) : partsOf(analysis, target))
    })
    .map((match) => atMatch(match, { reference: match.text }))

const isQuoted = (title: string, sentence: string): boolean =>
  title !== '' &&
  ['“”', '""', '「」', '《》', '()', '（）'].some(([open, close]) => sentence.includes(`${open}${title}${close}`))

/** References that two articles answer to; a title quoted behind the number tells which one is meant. */
function ambiguous(analysis: Analysis, isTitled: boolean): Offence[] {
  return referencesIn(analysis)
    .filter((reference) => {
      const targets = targetsOf(analysis, reference)
      if (targets.length < 2) return false
      const { sentence } = reference.match
      return (targets.filter(({ article }) => isQuoted(article.heading.text, sentence)).length === 1) === isTitled
    })
    .map(({ match }) => atMatch(match, { reference: match.text }))
}

/** 第十条, where the articles are called 10. */
function otherStyle(analysis: Analysis): Offence[] {
  return referencesIn(analysis)
    .filter((reference) => {
      const [target, second] = targetsOf(analysis, reference)
      return target !== undefined && second === undefined && (target.style === 'dot' || target.style === 'ideograph')
    })
    .map(({ match }) => atMatch(match, { reference: match.text }))
}

/** What does not count against anybody. */
const EXCUSES = /剔除|不计入|不纳入|不予考核|不考核|除外/

const isOfExcuses = (node: Node | undefined): boolean =>
  node !== undefined && EXCUSES.test(node.article.heading.text + node.article.body.text)

/** A ground for ending the contract, or for not counting a missed target, that the contract never explains. */
function undefinedForceMajeure(analysis: Analysis): Offence[] {
  const { nodes, search } = analysis
  const isOfEnds = ({ matter, parent }: Node): boolean =>
    /解除|终止/.test(`${matter}${parent?.article.body.text ?? ''}`)
  const ground = search(/不可抗力/g, inBody).find(
    ({ node, sentence }) => isOfEnds(node) || EXCUSES.test(sentence) || isOfExcuses(node.parent),
  )
  // In a list of grounds the first words of an entry may have been taken for its heading.
  const isExplained = () =>
    nodes.some(
      (node) =>
        /不可抗力/.test(node.article.heading.text) &&
        (node.article.kind !== 'item' || !(isOfEnds(node) || isOfExcuses(node.parent))),
    ) ||
    search(
      /不可抗力(?:是?指|系指|包括|事件是)|因不可抗力[^。；;]{0,40}(?:不承担|免除|免责|互不)|不可抗力[^。；;]{0,10}(?:使|致使?|导致|造成)[^。；;]{0,24}(?:不承担|免除|免责|互不)|不可抗力[^。]{0,60}(?:通知|证明)/g,
    ).length > 0
  // 按照不可抗力条款处理 is told as a clause that is not there.
  return ground &&
    !isExplained() &&
    !clausesNowhere(analysis).some(({ article }) => article === ground.node.article.number)
    ? [atMatch(ground)]
    : []
}

/** 未尽事宜按第八条执行, said by article eight. */
const toItself = (analysis: Analysis): Offence[] =>
  referencesIn(analysis)
    .filter((reference) => {
      const { match } = reference
      const [target, second] = targetsOf(analysis, reference)
      const isOwn =
        target !== undefined && second === undefined && (target === match.node || target === match.node.parent)
      if (!isOwn) return false
      const { sentence, text } = match
      const at = sentence.indexOf(text)
      return (
        /(?:按照?|依照?|适用|参照)(?:本合同|本协议)?$/.test(sentence.slice(Math.max(0, at - 8), at)) &&
        /^[^第。;]{0,14}(?:执行|办理|处理)/.test(sentence.slice(at + text.length))
      )
    })
    .map(({ match }) => atMatch(match, { reference: match.text }))

/** Behind or before a reference stands that the other article decides: 以第三条为准, 依据为5.3, 标准按照5.1的约定执行. */
const DECIDED_THERE =
  /(?:按照?|依照?|依据(?:为|是)?|标准(?:为|是|按照?|依照?|见)|根据|适用|参照|以|见)(?:本合同|本协议)?(?:的)?$/
const NO_RULE_OF_ITS_OWN =
  /^(?:的|之)?(?:第?[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[项款])?(?:的|之)?(?:所)?(?:约定|规定|标准|定义|条件|办法|方法|确定)?(?:的)?(?:限额|上限|金额|比例|期限|标准|方式|价格|单价|时间|数量|口径|统计(?:结果|口径|数据)?)?(?:执行|认定|办理|处理|确定|为准|进行|[。；;,，]|$)/

/** 除第7.5款约定的情形外: which cases, the other article says. */
const CASES_OF = /^(?:所)?(?:约定|规定|列明)?的?(?:情形|情况|事由)(?:以)?外/

/** Where a reference leaves its matter to another article altogether. */
const leftTo = (analysis: Analysis, reference: Reference): Node | undefined => {
  const { sentence, text } = reference.match
  const at = sentence.indexOf(text)
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + text.length)]
  const isLeft =
    (DECIDED_THERE.test(before) && NO_RULE_OF_ITS_OWN.test(behind)) || (before.endsWith('除') && CASES_OF.test(behind))
  const [target, second] = isLeft ? targetsOf(analysis, reference) : []
  return second === undefined ? target : undefined
}

/** 验收依据为5.3, and in 5.3: 验收标准按照5.1的约定执行. */
function toEachOther(analysis: Analysis): Offence[] {
  const left = referencesIn(analysis).flatMap(({ match, number }) => {
    const target = leftTo(analysis, { match, number })
    return target === undefined || target === match.node ? [] : [{ match, target }]
  })
  const isWithin = (node: Node, target: Node): boolean =>
    node === target || (node.parent !== undefined && isWithin(node.parent, target))
  return left.flatMap((second, index) => {
    const first = left
      .slice(0, index)
      .find((each) => isWithin(second.match.node, each.target) && isWithin(each.match.node, second.target))
    return first ? [atMatch(second.match, { reference: second.match.text })] : []
  })
}

/** What is done under an article, and is spoken of wherever it is ruled. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [/[扣计]分|评分|打分/, /分/],
  [/扣款|扣减|罚款|扣罚/, /扣|罚|减|违约金/],
  [/奖励/, /奖/],
  [/押金|保证金/, /押金|保证金|担保/],
]

/** What a reference may be for, and by which words its target shows that it is about that. */
const TOPICS: readonly (readonly [RegExp, RegExp])[] = [
  [/付款|支付(?:义务|期限|时间)|结算/, /付款|支付|结算|价款|费用/],
  [/移交|交接/, /移交|交接/],
  [/验收/, /验收|确认/],
  [/保密/, /保密|秘密/],
  [/考核/, /考核|指标|标准|水平|质量|%/],
  [/解除/, /解除|终止/],
  [/通知(?:方式|地址)|送达/, /通知|送达|地址/],
  [/培训/, /培训/],
  [/不可抗力/, /不可抗力/],
  [/仲裁|争议解决|管辖/, /争议|仲裁|诉讼|法院/],
  [/知识产权|著作权/, /知识产权|著作权|版权|成果/],
  [/分包|转委托/, /分包|转包|转委托/],
  [/服务时间|工作时间/, /时间|:|：/],
  [/(?:价格|单价|收费标准|计费标准|费用标准)/, /价|费|元|报酬|\[|_/],
  [/(?:合同|服务|合作)期限?(?:届?满)?(?!间)/, /期|年|有效|起|止/],
  [/违约责任(?!条款)/, /违约|赔偿|责任|扣|罚/],
  [/数据安全|个人信息/, /数据|信息|安全/],
  [/发票|开票/, /发票|票/],
  [/续[签约期]/, /续|延|展/],
  [/未尽(?:的)?(?:事[宜项]|之处)/, /未尽|补充|协商|另行|附则|法律/],
  ...DEEDS,
]
const NAMED_BY_DEED: ReadonlySet<RegExp> = new Set(DEEDS.map(([topic]) => topic))

/** 可以解除合同，并按第十条追究责任: what stands before the comma is not what the article is cited for. */
const ANOTHER_MATTER = /[，,](?=并|但|同时|且|还|另|而)/

const wholeText = (analysis: Analysis, node: Node): string =>
  [
    node.article.label,
    node.article.heading.text,
    node.article.body.text,
    ...analysis.childrenOf(node).map((child) => wholeText(analysis, child)),
  ].join('\n')

/** "Payment under article 28", where 28 is about amendments and another article about payment. */
function wrongTarget(analysis: Analysis): Offence[] {
  return referencesIn(analysis).flatMap((reference) => {
    const { match } = reference
    const [target, second] = targetsOf(analysis, reference)
    if (target === undefined || second !== undefined || target === match.node) return []
    const { sentence, text } = match
    const targetWords = wholeText(analysis, target)
    const meant =
      homeOfException(analysis, match, targetWords) ??
      homeOfSubject(analysis, match, target, targetWords) ??
      homeOfBreach(analysis, match, target)
    if (meant) return [atMatch(match, { reference: text, home: meant.article.number })]
    const at = sentence.indexOf(text)
    // What the reference is for stands right before it, or right behind: 移交,依照第18条办理; 未按第28条约定付款.
    const before =
      sentence
        .slice(Math.max(0, at - 14), at)
        .split(ANOTHER_MATTER)
        .at(-1) ?? ''
    // What is done afterwards is another matter, as is what a breach of the article costs: 按照第16条处理后重新申请验收.
    const [after = ''] = sentence.slice(at + text.length, at + text.length + 10).split(/后|[的者][，,]/)
    // 违反第五条的，承担违约责任: the article that is broken is about anything.
    if (/违反[^,，]{0,8}$/.test(before)) return []
    // One of several articles in a row need not be about what the last of them is for.
    if (/[、和及与至或]$/.test(before) || /^[、和及与至或]/.test(after)) return []
    const topics = TOPICS.filter(([topic]) => topic.test(before + after))
    if (topics.length === 0) return []
    if (topics.some(([, shown]) => shown.test(targetWords))) return []
    // 交接期费用照第六条计算: of what it is about, the price.
    if (/费用?|计[算价]|结算/.test(before + after) && /费用|价|结算/.test(target.article.heading.text)) return []
    const isSure = topics.some(([topic]) => NAMED_BY_DEED.has(topic))
    const home = analysis.nodes.find((node) => {
      const { heading, body } = node.article
      const words = isSure ? heading.text + body.text : heading.text || body.text.slice(0, 30)
      return node !== match.node && node.part === 'body' && topics.some(([, shown]) => shown.test(words))
    })
    return home ? [atMatch(match, { reference: text, home: home.article.number })] : []
  })
}

export const REFERENCE_RULES: readonly Rule[] = [
  {
    code: 'reference-dangling',
    severity: 'error',
    check: (analysis) => [
      ...dangling(analysis),
      ...danglingInNotes(analysis),
      ...missingItems(analysis),
      ...clausesNowhere(analysis),
      ...fixedNowhere(analysis),
      ...tablesNowhere(analysis),
      ...valueNowhere(analysis),
      ...thingsNowhere(analysis),
      ...notOnFirstPage(analysis),
    ],
  },
  { code: 'reference-to-itself', severity: 'warning', check: anyOf(toItself, toEachOther) },
  { code: 'reference-mistaken', severity: 'warning', check: anyOf(wrongTarget, thingsElsewhere) },
  { code: 'reference-ambiguous', severity: 'warning', check: (analysis) => ambiguous(analysis, false) },
  { code: 'reference-by-title', severity: 'note', check: (analysis) => ambiguous(analysis, true) },
  { code: 'reference-style', severity: 'note', check: otherStyle },
  { code: 'force-majeure-undefined', severity: 'warning', check: undefinedForceMajeure },
  { code: 'conditions-circular', severity: 'note', check: anyOf(leftToItself, conditionsNowhere) },
]
