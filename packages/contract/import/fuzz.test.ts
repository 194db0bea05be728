import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewClauseTerms } from '../review/review-clause-terms.ts'
import { reviewStructure } from '../review/review-contract.ts'
import { docxFixture, inList, level, list, listInstance, paragraph } from '../testing/docx-fixture.ts'
import { REVIEW_CASES } from '../testing/review-cases.ts'
import { CUSTOM_CLAUSE } from './account.ts'
import { type ImportedFile, importContract } from './import-contract.ts'
import { readSource } from './read-source.ts'
import type { SourceText } from './source-text.ts'

/** How many texts and files are tried; `HEQI_FUZZ_RUNS=20000` for a long run. */
const RUNS = Number(process.env['HEQI_FUZZ_RUNS'] ?? 60)

/** A text that takes longer than this hangs, even on a machine that is busy with other things. */
const LONGEST_MS = 20_000

const AGREEMENT = readFileSync(join(import.meta.dirname, '../../../examples/demo/agreement.txt'), 'utf8')
const LINES = [AGREEMENT, ...Object.values(REVIEW_CASES).map(({ bad }) => bad.replaceAll(/[«»]/g, ''))]
  .flatMap((text) => text.split('\n'))
  .filter((line) => line.trim() !== '')

const SHREDS = [
  ...'甲方 乙方 丙方 应当 不得 支付 违约金 附件一： 第三方 视为同意 ____ [日期] 30% 百分之三十 十五个工作日 2026年2月30日'.split(
    ' ',
  ),
  ...'第一条 第九十九条 一、 （一） (1) 1. 1.1 2.1.3 ① Article Section 目录 附件列表： 第二部分: 说明一: 全文完。 下载本文档'.split(
    ' ',
  ),
  ...'人民币壹万元整 ¥10,000.00 7×24小时 務(wù)(wù) ?qū)Ψ \ufffd \ud800 \u200b \ufeff ３０％ <p> </p> &nbsp; # > | ~~ \t \f \r'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  '。',
]

const shred = fc.oneof(
  fc.constantFrom(...SHREDS),
  fc.constantFrom(...LINES),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const shreds = fc.array(fc.tuple(shred, fc.constantFrom('', '\n', ' ')), { maxLength: 60 })
const patchwork = shreds.map((parts) => parts.flat().join(''))

/** A contract of some forty articles, made of all faults that the review knows. */
const CONTRACT = `客服外包合同\n甲方（委托方）：天一公司\n乙方（受托方）：地二公司\n${LINES.filter(
  (_, at) => at % 7 === 0,
)
  .slice(0, 80)
  .map((line, at) => (at % 2 === 0 ? `第${at / 2 + 1}条 事项\n${line}` : line))
  .join('\n')}\n`

/** A whole contract with a few stretches cut out, doubled, moved or overwritten. */
const mutilated = fc
  .array(fc.tuple(fc.nat(CONTRACT.length), fc.nat(400), fc.nat(CONTRACT.length), shred), { maxLength: 8 })
  .map((wounds) =>
    wounds.reduce(
      (text, [at, length, from, piece]) =>
        text.slice(0, at) + piece + text.slice(from, from + (length % 90)) + text.slice(at + length),
      CONTRACT,
    ),
  )

const recognisers = [recogniseClauses.bind(undefined, CATALOGUE)]

function importTimed(source: SourceText): ImportedFile {
  const startMs = performance.now()
  const file = importContract(source, recognisers, [reviewStructure, reviewClauseTerms])
  expect(performance.now() - startMs).toBeLessThan(LONGEST_MS)
  return file
}

/** Every unit is in a clause or in named waste; custom text and waste are spoken for once; places lie in the source. */
function expectAccounted({ contracts, waste }: ImportedFile, length: number): void {
  const faults: unknown[] = []
  const owned = new Uint8Array(length)
  const claim = (marks: Uint8Array, item: { readonly start: number; readonly end: number }): void => {
    if (item.start >= item.end || item.end > length || marks.subarray(item.start, item.end).includes(1))
      faults.push(item)
    marks.fill(1, item.start, item.end)
  }
  const wasted = new Uint8Array(length)
  for (const item of [...contracts.flatMap((contract) => contract.waste), ...waste]) claim(wasted, item)
  const custom = new Uint8Array(length)
  for (const clause of contracts.flatMap(({ clauses }) => clauses)) {
    const { type, start, end, terms, confidence } = clause
    if (start >= end || end > length || typeof terms !== 'object' || confidence > 1) faults.push(clause)
    owned.fill(1, start, end)
    if (type === CUSTOM_CLAUSE) claim(custom, clause)
  }
  for (const { place, code } of contracts.flatMap(({ findings }) => findings))
    if ((place.start ?? 0) > (place.end ?? length) || (place.end ?? 0) > length) faults.push({ code, place })
  expect(faults).toEqual([])
  expect(owned.findIndex((mark, at) => mark === 0 && wasted[at] === 0)).toBe(-1)
}

test(`${RUNS} texts: no crash, no hang, no character lost or counted twice`, () => {
  const tried = { texts: 0, units: 0 }
  const format = fc.constantFrom<SourceText['format']>('text', 'html', 'markdown')
  fc.assert(
    fc.property(fc.oneof(patchwork, mutilated), format, (text, kind) => {
      tried.texts += 1
      tried.units += text.length
      expectAccounted(importTimed({ format: kind, text, hints: [] }), text.length)
    }),
    { numRuns: RUNS },
  )
  console.log(`${tried.texts} texts of ${tried.units} UTF-16 units imported and reviewed, none lost`)
})

test('more lines than a function takes arguments', () => {
  const text = '甲方\n'.repeat(130_000)
  expectAccounted(importContract({ format: 'text', text, hints: [] }, [], []), text.length)
})

test.each([
  ['marks', '（一）', 4_000],
  ['quotation marks', '“', 50_000],
  ['clauses in one sentence', '乙方应当提供服务，', 8_000],
])('%s without end, in bounded time', (_, piece, times) => {
  const text = `第一条 服务\n${piece.repeat(times)}`
  expectAccounted(importTimed({ format: 'text', text, hints: [] }), text.length)
})

const FILE = docxFixture(
  AGREEMENT.split('\n')
    .slice(0, 60)
    .map((line, at) => (at % 3 === 0 ? inList(1, at % 2, line) : paragraph(line)))
    .join(''),
  { numbering: list(1, level(0, 'chineseCounting', '第%1条'), level(1, 'decimal', '%1.%2')) + listInstance(1, 1) },
)

test(`${RUNS} files: an answer to any bytes, and all of what was read is accounted for`, async () => {
  const tried = { files: 0, read: 0 }
  const damaged = (bytes: Uint8Array) =>
    fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((wounds) => {
      const copy = bytes.slice()
      for (const [at, value] of wounds) copy[at] = value
      return copy
    })
  const cut = (bytes: Uint8Array) => fc.nat(bytes.length).map((at) => bytes.slice(0, at))
  const text = patchwork.map((words) => new TextEncoder().encode(words))
  const files = fc.oneof(
    damaged(FILE),
    cut(FILE),
    text,
    text.chain((bytes) => (bytes.length > 1 ? damaged(bytes) : fc.constant(bytes))),
  )
  await fc.assert(
    fc.asyncProperty(files, fc.constantFrom('a.docx', 'a.txt', 'a.html', 'a.md'), async (bytes, fileName) => {
      tried.files += 1
      const read = await readSource(bytes, { fileName })
      if (!read.ok) {
        expect(read.problems.length).toBeGreaterThan(0)
        return
      }
      tried.read += 1
      expectAccounted(importTimed(read.value), read.value.text.length)
    }),
    { numRuns: RUNS },
  )
  console.log(
    `${tried.files} files tried, ${tried.read} of them read, ${tried.files - tried.read} refused with a reason`,
  )
})
