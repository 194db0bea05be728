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
export const runOnWeights = ({ nodes }: Analysis): Offence[] =>
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
