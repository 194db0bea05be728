import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { correctedClause, importContract, openDraft, readSource, reviewDraft } from '@heqi/contract'
import { describe, expect, test } from 'vitest'
import { draftFromImport } from './draft-from-import.ts'
import type { ImportResult } from './import.ts'

const TEXT = `客服外包合同
甲方：青禾生活用品有限公司
乙方：望江呼叫服务有限公司
双方就客服外包事宜达成如下约定：
第一条 服务期限
服务期限自2026年9月1日起至2027年8月31日止。
第二条 保密
乙方的人对在干活过程中晓得的甲方商业秘密要保密，不许往外讲。
(1)客户名单；
(2)客户名单；
第三条 违约责任
(1)乙方没把客服做好的，甲方可以要求整改；
(2)乙方逾期整改的，每逾期一日按照服务费用总额的1%支付违约金；
(3)给对方造成损失的，应当承担赔偿责任。
第四条 茶话会
每季度在甲方楼里开一次茶话会。
`

/** The annex that the contract lists follows it. */
const WITH_ANNEX = `${TEXT}第五条 附件
1. 附件一：《班次安排》；
2. 附件二：《茶话会章程》。
附件与本合同不一致的，以本合同为准。
甲方（盖章）：
乙方（盖章）：

附件一 班次安排

一、早班三人；
二、晚班两人。

附件二 茶话会章程

每季度一次，自带茶杯。
`

/** The draft puts the particulars before the first article of the text. */
const REFERRING = `客服外包合同
甲方：青禾生活用品有限公司
乙方：望江呼叫服务有限公司
第一条 服务期限
服务期限自2026年9月1日起至2027年8月31日止。
第二条 保密
2.1 乙方的人对在干活过程中晓得的甲方商业秘密要保密，不许往外讲。
2.2 甲方的人也一样。
第三条 茶话会
3.1 每季度在甲方楼里开一次茶话会。
3.2 茶话会费用各自承担，不适用第二条。
第四条 茶话会以后
4.1 一方违反第二条的，赔偿对方；违反第3.2款的，自行补足；
4.2 《中华人民共和国民法典》第二条、第三条照样适用；
4.3 违反第三条第二款、第十九条的，照第二条至第三条办。
第五条 收尾
第二条的约定继续有效。
第二部分 茶话会细则
第一条 茶点
茶点自备。
第二条 座位
座位自选，第一条的茶点除外。
`

/** Paragraphs without numbers, and lists. */
const REFERRING_WITHIN = `客服外包合同
甲方：青禾生活用品有限公司
乙方：望江呼叫服务有限公司
第一条 服务期限
服务期限自2026年9月1日起至2027年8月31日止。
第二条 茶话会
每季度在甲方楼里开一次茶话会。
下列东西由乙方带来：
（一）杯子；
（二）垫子。
第三条 茶话会以后
第二条第二款第（二）项的东西用后归还，第二条第（一）项的送给甲方；第二条第一款、第二条第三款和第二条第（五）项照旧。
`

async function importOf(text: string): Promise<ImportResult> {
  const source = await readSource(Buffer.from(text), { fileName: '合同.txt' })
  if (!source.ok) throw new Error(JSON.stringify(source.problems))
  const file = importContract(source.value, [recogniseClauses.bind(undefined, CATALOGUE)], [])
  return { source: source.value, file }
}

const draftOf = async (text: string) => draftFromImport(await importOf(text), 0)

type Read = ImportResult['file']['contracts'][number]['clauses'][number]

const withClauses = ({ source, file }: ImportResult, change: (clause: Read) => Read): ImportResult => ({
  source,
  file: {
    ...file,
    contracts: file.contracts.map((contract) => ({ ...contract, clauses: contract.clauses.map(change) })),
  },
})

/** As if somebody had accepted every clause as it was read. */
const accepted = (read: ImportResult): ImportResult => withClauses(read, (clause) => correctedClause(clause, clause))

const listed = (title: string) => ({ title: { 'zh-CN': title, en: title } })

describe('a draft from an import', async () => {
  const draft = await draftOf(TEXT)
  const standing = (clause: string) => draft.clauses.find(({ standsFor = [] }) => standsFor.includes(clause))

  test('opens as a draft', () => expect(openDraft(draft).ok).toBe(true))

  test('keeps a clause word for word, sentences said twice too, where its terms do not hold what it says', () => {
    expect(standing('care/confidentiality')).toMatchObject({
      clause: 'free/custom',
      terms: {
        heading: '保密',
        paragraphs: ['乙方的人对在干活过程中晓得的甲方商业秘密要保密，不许往外讲。(1)客户名单；(2)客户名单；'],
      },
    })
    expect(draft.clauses.map(({ clause }) => clause)).not.toContain('care/confidentiality')
  })

  test('words a clause anew where its terms are whole', () => {
    expect(draft.clauses).toContainEqual(
      expect.objectContaining({ clause: 'term/duration', terms: { start: '2026-09-01', end: '2027-08-31' } }),
    )
  })

  test('loses no sentence, and carries over no mere lead-in', () => {
    const all = JSON.stringify(draft.clauses)
    for (const words of ['承担赔偿责任', '开一次茶话会']) expect(all).toContain(words)
    expect(all).not.toContain('(2)(3)')
    expect(standing('remedies/damages')?.terms).toMatchObject({
      paragraphs: ['(3)给对方造成损失的，应当承担赔偿责任。'],
    })
    expect(all).not.toContain('如下约定')
  })

  test('asks for nothing that the own words regulate, and stops nobody for what a contract can do without', () => {
    const findings = reviewDraft(draft)
    expect(findings.map(({ place }) => place.path)).not.toContain('care/confidentiality')
    const missing = findings.filter(({ code }) => code === 'clause-missing')
    const bySeverity = Object.groupBy(missing, ({ severity }) => severity)
    expect(bySeverity.error?.map(({ place }) => place.path)).toEqual(['fees/fee-components'])
    expect(bySeverity.warning?.length).toBeGreaterThan(0)
  })

  test('is the same once all that was read is accepted: the annexes stay', async () => {
    const read = await importOf(WITH_ANNEX)
    const draft = draftFromImport(accepted(read), 0)
    expect(draft).toEqual(draftFromImport(read, 0))
    expect(JSON.stringify(draft.clauses)).not.toContain('盖章')
    for (const words of ['晚班两人', '自带茶杯']) expect(JSON.stringify(draft.clauses)).toContain(words)
    expect(draft.clauses).toContainEqual(
      expect.objectContaining({
        clause: 'general/annexes',
        terms: { annexes: [listed('班次安排'), listed('茶话会章程')], precedence: 'body' },
      }),
    )
  })

  test('takes a clause that the text only resembles once somebody has corrected it', async () => {
    const type = 'term/duration'
    const alike = withClauses(await importOf(TEXT), (clause) =>
      clause.type === type ? { ...clause, confidence: 0.5 } : clause,
    )
    const terms = { start: '2026-10-01', end: '2027-08-31' }
    const corrected = withClauses(alike, (clause) =>
      clause.type === type ? correctedClause(clause, { type, terms }) : clause,
    )
    const durations = (read: ImportResult) => draftFromImport(read, 0).clauses.filter(({ clause }) => clause === type)
    expect([durations(alike), durations(accepted(alike))]).toEqual([[], []])
    expect(durations(corrected)).toMatchObject([{ terms }])
  })

  test('refers to articles by its own numbers, and says where it cannot', async () => {
    const referring = await draftOf(REFERRING)
    const wordsOf = (heading: string) =>
      referring.clauses
        .map(({ terms }) => terms as { heading?: string; paragraphs?: string[] })
        .find((terms) => terms.heading === heading)?.paragraphs
    expect(wordsOf('茶话会')).toEqual(['每季度在甲方楼里开一次茶话会。', '茶话会费用各自承担，不适用第三条。'])
    expect(wordsOf('茶话会以后')).toEqual([
      '一方违反第三条的，赔偿对方；违反第4.2款的，自行补足；',
      '《中华人民共和国民法典》第二条、第三条照样适用；',
      '违反第4.2款、第十九条的，照第二条至第三条办。',
    ])
    expect(reviewDraft(referring).filter(({ code }) => code === 'reference-open')).toMatchObject([
      { severity: 'note', data: { 'words:en': '第十九条”, “第二条至第三条' } },
      { severity: 'note', data: { 'words:en': '第一条' } },
    ])
    expect(wordsOf('收尾')).toEqual(['第三条的约定继续有效。'])
  })

  test('refers to paragraphs and items of lists where it can tell which they are', async () => {
    const referring = await draftOf(REFERRING_WITHIN)
    expect(JSON.stringify(referring.clauses)).toContain(
      '第3.2款第（二）项的东西用后归还，第3.2款第（一）项的送给甲方；第3.1款、第二条第三款和第二条第（五）项照旧。',
    )
    expect(reviewDraft(referring).filter(({ code }) => code === 'reference-open')).toMatchObject([
      { data: { 'words:en': '第二条第三款”, “第二条第（五）项' } },
    ])
  })

  test('breaks text that lost its line breaks where its numbers say so, and carries no heading for a reference', async () => {
    const text =
      '茶水服务合同合同编号：7甲方：青禾生活用品有限公司乙方：望江呼叫服务有限公司第一条服务期限服务期限自2026年9月1日起至2027年8月31日止。第二条茶会安排2.1双方按下列安排办茶会:2.1.1每季一次;2.1.2茶由甲方备;2.1.3杯由乙方备。第三条座次3.1座次自选。'
    const run = await draftOf(text)
    expect(run.clauses).toContainEqual(
      expect.objectContaining({
        terms: {
          heading: '茶会安排',
          paragraphs: ['双方按下列安排办茶会:', '每季一次;', '茶由甲方备;', '杯由乙方备。'],
        },
      }),
    )
    expect(reviewDraft(run).map(({ code }) => code)).not.toContain('reference-open')
  })
})
