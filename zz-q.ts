import { readFileSync } from 'node:fs'
import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { readSource } from './packages/contract/import/read-source.ts'
import { importContract } from './packages/contract/import/import-contract.ts'
import { analyseForReview } from './packages/contract/review/analysis.ts'
import { CERTAIN_QUESTIONS, DOUBTFUL_QUESTIONS } from './packages/contract/review/rules/at-odds/questions/index.ts'
const T = new Map<string, number>(), S = new Map<string, number>()
let all = 0
for (let r = 0; r < 4; r++) for (const f of process.argv.slice(2)) {
  const s: any = await readSource(readFileSync(f), { fileName: 'x.txt' })
  importContract(s.value, [recogniseClauses.bind(undefined, CATALOGUE)], [(c: any) => {
    const a = analyseForReview(c); all = a.sentences.length
    for (const [i, q] of [...CERTAIN_QUESTIONS, ...DOUBTFUL_QUESTIONS].entries()) for (const [n, st] of Object.entries(q.answers)) {
      const w = typeof st.said === 'function' ? st.said(a) : st.said
      const t = process.hrtime.bigint(); const ss = a.sentencesFor(w); for (const x of ss) { w.lastIndex = 0; w.exec(x.text) }
      const d = Number(process.hrtime.bigint() - t) / 1e6
      const k = `${i} ${n} ${w.source.slice(0, 50)}`
      if (r > 0) { T.set(k, (T.get(k) ?? 0) + d); S.set(k, (S.get(k) ?? 0) + ss.length) }
    }
    return []
  }])
}
const n = 3 * (process.argv.length - 2); let sum = 0; for (const v of T.values()) sum += v
console.log('sum', (sum / n).toFixed(2), 'stances', T.size, 'sentences', all)
for (const [k, v] of [...T].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log((v / n).toFixed(3), (S.get(k)! / n).toFixed(0), k)
