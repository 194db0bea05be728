import { type Analysis, type Node, saying } from '../../analysis.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atMatch, atWords, doubtful, type Offence } from '../../rule.ts'

const SENT = '(?:详见|参见|[见按依]照?|适用|根据|依据|参照|执行)'
const OWN = '本(?:合同|协议)'
/** What clauses are called after. */
const MATTER =
  '(?:不可抗力|知识产权|保密|争议解决|违约(?:责任)?|第三方|保证金|押金|验收|付款|支付|结算|解除|终止|通知(?:送达)?|送达|数据安全|信息安全|个人信息|转包|分包|转让|续约|服务质量|考核|责任限制|责任限额|免责|移交|交接|培训|价格调整|变更|发票|廉洁|竞业(?:限制)?|排他|保险|应急|试运行|试用)'
const BY_NAME = new RegExp(
  `${SENT}(?:${OWN})?(?:中|里)?(?:的|关于|有关)*(?<matter>${MATTER})(?:的)?(?:条款|章节)|${SENT}${OWN}(?:中|里)?(?:的|关于|有关)*(?<name>[\\u4e00-\\u9fff]{2,6}?)(?:的)?条款`,
  'g',
)
const OF_NO_NAME = /^(?:相关|有关|上述|前述|以下|下列|各|其他|其它|全部|所有|任何|约定|规定|相应|具体|上列|通用|专用)/

/** 按照不可抗力条款处理, in a contract that says nothing more of it. */
export const clausesNowhere = (analysis: Analysis): Offence[] =>
  analysis.search(BY_NAME).flatMap((match) => {
    const { matter, name = '' } = match.groups
    const called = matter ?? name
    const isRuled = analysis.nodes.some(
      (node) =>
        node !== match.node &&
        inArticles(node) &&
        (node.article.heading.text.includes(called) || node.article.body.text.includes(called)),
    )
    const isOfAnother = /[》】]/.test(match.sentence.slice(0, match.sentence.indexOf(match.text)).slice(-6))
    return isRuled || isOfAnother || OF_NO_NAME.test(called) || isOfOwn(match.node, called)
      ? []
      : [atMatch(match, { reference: match.text })]
  })

/** 保密 in the article that is headed so. */
const isOfOwn = (node: Node, called: string): boolean => inArticles(node) && node.matter.includes(called)

/** What a contract may be said to fix, and the words of which one stands wherever it does. */
const FIXED: readonly (readonly [string, RegExp])[] = [
  [
    '(?:责任|赔偿|违约金)(?:的)?(?:限额|上限)',
    /(?:责任|赔偿|违约金)[^。;]{0,30}(?:限额|上限|不超过|为限|最高|封顶)|(?:最高|不超过)[^。;]{0,16}(?:责任|赔偿|违约金)/,
  ],
  ['保证金', /保证金/],
  ['押金', /押金/],
  ['试(?:运行|用)期', /试(?:运行|用)/],
  ['整改期限?', /整改/],
  ['交接期限?', /交接/],
  ['保密期限', /保密/],
  ['(?:验收|考核|评分|扣款|处罚|奖励)(?:标准|办法|细则)', /验收|考核|评分|扣|罚|奖/],
  ['预付款', /预付|首付/],
]
const SAID_TO_FIX = FIXED.map(
  ([thing, shown]) =>
    [
      new RegExp(`${OWN}(?:所|中)?(?:约定|规定|载明|列明|确定)的(?:[^。;,的]{1,8}的?)?(?<thing>${thing})`),
      shown,
    ] as const,
)

/** 不超过本合同约定的责任限额, and the contract knows no limit. */
export const fixedNowhere = (analysis: Analysis): Offence[] =>
  SAID_TO_FIX.flatMap(([said, shown]) =>
    saying(analysis, said, binds).flatMap(({ sentence, match }) =>
      analysis.sentences.some(
        (other) => other !== sentence && shown.test(other.text.replaceAll(new RegExp(said, 'g'), '')),
      )
        ? []
        : [doubtful(atWords(sentence, match, { reference: match[0] }))],
    ),
  ).filter((offence, at, all) => all.findIndex(({ start }) => start === offence.start) === at)

const TABLE_NEAR = /(?:按照?|参照|依照?|详?见|如|根据|执行)(?<where>上|下|前|后)(?:述)?表/
const FIGURES = /\d+/g
/** A table has as many, its rows and columns. */
const FEWEST_FIGURES = 4
const NEIGHBOURS = 3

/** 按下表计算, and no table follows. */
export const tablesNowhere = (analysis: Analysis): Offence[] =>
  saying(analysis, TABLE_NEAR, binds).flatMap(({ sentence, match }) => {
    const { node } = sentence
    const at = analysis.nodes.indexOf(node)
    const isBelow = /[下后]/.test(match.groups?.['where'] ?? '')
    const around = isBelow
      ? analysis.nodes.slice(at, at + NEIGHBOURS)
      : analysis.nodes.slice(Math.max(0, at - NEIGHBOURS), at + 1)
    const text = around.map(({ article }) => `${article.heading.text}\n${article.body.text}`).join('\n')
    return text.includes('|') || text.includes('\t') || (text.match(FIGURES)?.length ?? 0) >= FEWEST_FIGURES
      ? []
      : [doubtful(atWords(sentence, match, { reference: match[0] }))]
  })
