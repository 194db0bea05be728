import { allMatches, fold } from '@heqi/clauses'
import type { Analysis } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import type { Offence } from '../../rule.ts'
import { place } from '../../title-place.ts'

const HEAD = /(?:权重|分值|标准分)/
/** 20秒接通率 ≥88% 20分: a row of a sheet whose lines were lost. */
const ROW = /[≥≤><=]\s*=?\s*\d+(?:\.\d+)?\s*(?:%|‰|秒|分钟|小时|件|分)?[ \t]+(?<points>\d{1,2})\s*分(?=[ \t])/g
const FULL = /满分(?:为|共|是|:)?\s*(?<all>\d{2,3})\s*分|百分制/
const FEWEST = 4
/** Less or more than that are no parts of the whole. */
const [LEAST, MOST] = [0.8, 1.5]

/** The points of a sheet that runs on in one line, beside the full marks it says they make. */
const withUnits = ({ nodes }: Analysis): Offence[] =>
  nodes.filter(binds).flatMap(({ article: { body, number } }) => {
    const text = fold(body.text)
    const rows = HEAD.test(text) ? allMatches(ROW, text) : []
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last || rows.length < FEWEST) return []
    const behind = text.slice(last.index)
    const full = FULL.exec(behind)
    const all = Number(full?.groups?.['all'] ?? 100)
    const sum = rows.reduce((total, { groups }) => total + Number(groups?.['points']), 0)
    const isOdd = full !== null && sum !== all && sum >= all * LEAST && sum <= all * MOST
    return isOdd
      ? [{ article: number, ...place(body, first.index, last.index + full.index + full[0].length), data: { sum } }]
      : []
  })

/** 序号 | 指标 | 权重 | 计分办法1 | 接通率 | 25% | …2 | 应答率 | …: rows between strokes whose lines were lost. */
const STROKES_HEAD = /\|(?<cells>[^。;\d]*?(?:权重|分值)[^。;\d]*?)(?=1\s*\|)/

/** The cells of each row, as far as the rows count on from one. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = []
  let from = 0
  for (let number = 1; ; number += 1) {
    const next = new RegExp(`(?<!\\d)${number}\\s*\\|`, 'g')
    next.lastIndex = from
    const start = next.exec(text)
    if (rows.length > 0) rows[rows.length - 1] = text.slice(from, start?.index).split('|')
    if (!start) return rows
    rows.push([])
    from = start.index + start[0].length
  }
}

const betweenStrokes = ({ nodes }: Analysis): Offence[] =>
  nodes.filter(binds).flatMap(({ article: { body, number } }) => {
    const text = fold(body.text)
    const head = STROKES_HEAD.exec(text)
    if (!head) return []
    const column = (head.groups?.['cells'] ?? '').split('|').findIndex((cell) => HEAD.test(cell))
    const rows = rowsOf(text.slice(head.index + head[0].length))
    const weights = rows.map((cells) =>
      Number(/^\s*(\d{1,3})\s*[%分]?\s*$/.exec(cells[column] ?? '')?.[1] ?? Number.NaN),
    )
    const sum = weights.reduce((total, weight) => total + weight, 0)
    const isOdd = rows.length >= FEWEST && sum !== 100 && sum >= 100 * LEAST && sum <= 100 * MOST
    return isOdd ? [{ article: number, ...place(body, head.index, text.length), data: { sum } }] : []
  })

export const runOnWeights = (analysis: Analysis): Offence[] => [...withUnits(analysis), ...betweenStrokes(analysis)]
