import { allMatches } from '@heqi/clauses'
import type { Analysis, Node } from '../../analysis.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atHead, type Offence } from '../../rule.ts'
import { place } from '../../title-place.ts'

const HEADING = '[\\u4e00-\\u9fff、]{2,12}'
const IDEOGRAPH = /(?<=[。；;\n]\s*)[一二三四五六七八九十]{1,3}[、．.]/

/** How the number of a node would stand again in the text behind a full stop. */
function againIn({ style, article: { label } }: Node): RegExp | undefined {
  const number = label.replace(/[、．.\s]+$/, '')
  if (style === 'ideograph') return new RegExp(`(?<=[。；;]\\s*)${number}[、．.]\\s*${HEADING}`, 'g')
  if (style === 'article') return new RegExp(`(?<=[。；;]\\s*)${number}\\s*(?![的之所规约中第])${HEADING}`, 'g')
  if (style === 'dot') return new RegExp(`(?<=[。；;]\\s*)${number}[、．.]\\s*${HEADING}(?=[:：])`, 'g')
  return undefined
}

const descendants = (analysis: Analysis, node: Node): Node[] => [
  node,
  ...analysis.childrenOf(node).flatMap((child) => descendants(analysis, child)),
]

/** 十四、不可抗力……。十四、争议解决: a number that stands twice where the text runs on. */
export const repeatedInText = (analysis: Analysis): Offence[] =>
  analysis.nodes.filter(inArticles).flatMap((node) => {
    const again = node.parent === undefined || node.article.kind === 'article' ? againIn(node) : undefined
    if (!again) return []
    return descendants(analysis, node)
      .flatMap((each) => {
        const { body } = each.article
        const [found, another] = allMatches(again, body.text)
        const others = node.style === 'ideograph' ? allMatches(new RegExp(IDEOGRAPH, 'g'), body.text).length : 1
        return found && !another && others === 1
          ? [
              {
                article: node.article.number,
                ...place(body, found.index, found.index + found[0].length),
                data: { numbers: node.numbers.join('.'), count: 1 },
              },
            ]
          : []
      })
      .slice(0, 1)
  })

/** 12.4 13 违约责任13.1: the next article begins at once; lines were lost. */
const ALONE =
  /(?<=[。；;]\s*)(?<top>\d{1,2})\.(?<sub>\d{1,2}?)\s*(?<next>\d{1,2})\s*(?<heading>[\u4e00-\u9fff、]{2,12})\s*\k<next>\.1(?![\d%])/g

export const numbersAloneInText = ({ nodes }: Analysis): Offence[] =>
  nodes.filter(binds).flatMap(({ article: { body } }) =>
    allMatches(ALONE, body.text).flatMap((match) => {
      const { top = '', sub = '', next = '' } = match.groups ?? {}
      const label = `${top}.${sub}`
      return Number(next) === Number(top) + 1
        ? [
            {
              article: label,
              ...place(body, match.index, match.index + label.length + next.length),
              data: { heading: label },
            },
          ]
        : []
    }),
  )

/** 12.4 and at once article 13, among items that say something. */
export const itemsAlone = (analysis: Analysis): Offence[] =>
  analysis.nodes.slice(0, -1).flatMap((node) => {
    const { heading, body, children, label } = node.article
    const isAlone = heading.text === '' && body.text.trim() === '' && children.length === 0
    if (!isAlone || !inArticles(node) || node.style === 'none' || node.parent === undefined) return []
    const siblings = analysis.childrenOf(node.parent).filter((other) => other !== node)
    return siblings.some(({ article }) => article.body.text !== '') ? [atHead(node, { heading: label })] : []
  })

/** Rows of a table that begin with their numbers. */
const ROW = /(?<=^|\n)[ \t|]*(?<number>\d{1,2})[ \t|]+(?=[\u4e00-\u9fff\d])[^\n]*/g
/** The same run on in one line: 每次扣2分2 脱岗. */
const ROW_RUN_ON = /(?<![\dA-Za-z.≥≤<>])(?<number>\d{1,2})[ \t|]+(?=[\u4e00-\u9fff]{2})/g
const NUMBERED = /序号|编号/
const FEWEST_ROWS = 4

/** 5 质检合格率 … and then 7 投诉: of a table with numbered rows one is gone. */
export const rowsLost = ({ nodes }: Analysis): Offence[] =>
  nodes.filter(binds).flatMap(({ article: { body, number } }) => {
    const lines = allMatches(ROW, body.text)
    const rows = lines.length > 1 || !NUMBERED.test(body.text) ? lines : allMatches(ROW_RUN_ON, body.text)
    const numbers = rows.map(({ groups }) => Number(groups?.['number']))
    const steps = numbers.slice(1).map((each, at) => each - (numbers[at] ?? 0))
    const gap = steps.indexOf(2)
    const row = rows[gap + 1]
    const isCounted = numbers[0] === 1 && steps.every((step) => step === 1 || step === 2) && rows.length >= FEWEST_ROWS
    const [from, to] = [numbers[gap] ?? 0, numbers[gap + 1] ?? 0]
    return gap >= 0 && row && isCounted && steps.filter((step) => step === 2).length === 1
      ? [
          {
            article: number,
            ...place(body, row.index, row.index + row[0].length),
            data: { missing: String(from + 1), from: String(from), to: String(to) },
          },
        ]
      : []
  })
