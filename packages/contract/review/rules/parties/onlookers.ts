import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

/** Persons beside the two parties that the head of a contract lists with them. */
const ROLE =
  '其他相关方|其他参与方|其他当事人|相关方|关联方|见证方|见证人|鉴证方|监督方|监管方|担保方|担保人|保证人|居间方|介绍人|推荐方|协办方|使用方|使用单位|主管单位|代理机构|采购代理机构|联合体成员|丙方|丁方'
const INTRODUCED = new RegExp(
  `^[\\s\\d.、()一二三四五六七八九十]*(?<role>${ROLE})\\s*(?:\\([^)]{1,24}\\))?\\s*:(?!\\s*(?:指|是指|包括))`,
)

const ANNOUNCED = (role: string): RegExp =>
  new RegExp(`(?:甲方|乙方|双方|[两三]方)[^。;]{0,6}(?:、|和|及|与|以及)${role}(?:的)?(?:权利|义务|职责|责任)`)

/** The contract gives it something to do, to get or to answer for. */
const ACTS = (role: string): RegExp =>
  new RegExp(
    `${role}[^。;:]{0,12}(?:应|须|有权|可以|负责|不得|承担|提供|收取|享有|保证|监督|同意|确认|见证|盖章|签|为[^。;,]{1,10}担保)|(?:由|向|经|对|与|通知|支付(?:给)?|甲方、乙方和|及)${role}(?!的?(?:权利|义务|职责|责任))`,
  )

/** Where the roles of a contract stand: at its head, or in an article on its parties. */
const isHead = ({ node, text }: Sentence): boolean =>
  node.part === 'preamble' ||
  /主体|双方|当事人|基本信息|各方/.test(node.matter + (node.parent?.article.heading.text ?? '') + text.slice(0, 8))

const FEWEST_CLAUSES = 8

/** A person listed with the parties, and no clause that gives it anything. */
function partyWithoutPart(analysis: Analysis): Offence[] {
  const heads = analysis.nodes.flatMap((node) => {
    const { heading } = node.article
    const first = analysis.sentencesIn(node)[0]
    return heading.text !== '' && first ? [{ first, text: `${heading.text}:`, node }] : []
  })
  const introduced = [
    ...analysis
      .sentencesFor(new RegExp(ROLE))
      .map((sentence) => ({ first: sentence, text: sentence.text, node: sentence.node })),
    ...heads,
  ].flatMap(({ first, text }) => {
    const role = INTRODUCED.exec(text)?.groups?.['role']
    return role !== undefined && isHead(first) ? [{ role, first }] : []
  })
  return introduced.slice(0, 1).flatMap(({ role, first }) => {
    const acts = saying(analysis, ACTS(role)).some(
      ({ sentence }) => sentence !== first && !ANNOUNCED(role).test(sentence.text),
    )
    // A text cut short proves nothing by its silence.
    const isWhole = analysis.contract.clauses.length >= FEWEST_CLAUSES || saying(analysis, ANNOUNCED(role)).length > 0
    return acts || !isWhole ? [] : [atSentence(first, undefined, undefined, { role })]
  })
}

const SIGNERS = /自(?<list>[甲乙丙丁戊己][^。;,]{0,20}方)[^。;,方]{0,4}(?:签字|盖章|签署|签章)[^。;]{0,10}生效/
const ALL = ['甲', '乙', '丙', '丁', '戊', '己'] as const

/** A party that decides or is paid, and is not among those who sign. */
const partyOutside = (analysis: Analysis): Offence[] =>
  saying(analysis, SIGNERS, binds)
    .slice(0, 1)
    .flatMap(({ sentence, match }) => {
      const list = match.groups?.['list'] ?? ''
      const isNamed = /[甲乙丙丁戊己][、,]/.test(list) || /方[、及和与]/.test(list)
      const outside = ALL.filter((party) => !list.includes(party) && analysis.text.includes(`${party}方`))
      return isNamed && outside.length > 0
        ? [atWords(sentence, match, { parties: outside.map((party) => `${party}方`).join('、') })]
        : []
    })

export const ONLOOKER_RULES: readonly Rule[] = [
  { code: 'party-without-part', severity: 'warning', check: partyWithoutPart },
  { code: 'party-outside', severity: 'warning', check: partyOutside },
]
