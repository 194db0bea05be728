import { readFileSync, writeFileSync } from 'node:fs'
import { Check } from 'typebox/value'
import { afterAll, describe, expect, it } from 'vitest'
import { SCHEMAS, type SchemaName } from './schemas.ts'
import { workplace } from './testing/workplace.ts'

const place = workplace()
afterAll(() => place.remove())

const SETTLE = ['settle', '--contract', 'contract.json', '--facts', 'facts.json', '--records', 'records.jsonl']
const MEASURE = ['measure', '--contract', 'contract.json', '--records', 'records.jsonl', '--period', '2026-10']
const WHATIF = ['whatif', ...SETTLE.slice(1), '--period', '2026-10']

/** The JSON of an answer, checked against the schema that `heqi schema` prints for it. */
async function answer<Answer>(schema: SchemaName, args: readonly string[], code = 0): Promise<Answer> {
  const run = await place.heqi([...args, '--json'])
  expect(run.stderr).toBe('')
  expect(run.code, run.stdout.slice(0, 500)).toBe(code)
  const json = JSON.parse(run.stdout) as Answer
  expect(Check(SCHEMAS[schema].schema, json), `${schema}: ${run.stdout.slice(0, 300)}`).toBe(true)
  return json
}

type Line = {
  readonly amountFen: string
  readonly children: readonly Line[]
  readonly informative?: boolean
  readonly explain: string
}

describe('heqi as a process', () => {
  it.each([
    { args: ['schema'], code: 0 },
    { args: ['compare', 'agreement.txt', 'agreement-revised.txt'], code: 1 },
    { args: ['settle', '--contract', 'contract.json'], code: 2 },
  ])('ends with exit code $code, on both its outputs what the tests see within', async ({ args, code }) => {
    const run = await place.heqiProcess(args)
    expect(run).toEqual(await place.heqi(args))
    expect(run.code).toBe(code)
  })
})

describe('heqi settle', () => {
  it('gives lines that add up to the total, each with its explanation', async () => {
    const json = await answer<{ lines: Line[]; totalFen: string; taxFen: string; netFen: string }>('settle', [
      ...SETTLE,
      '--period',
      '2026-08..2026-10',
    ])
    const sum = (lines: readonly Line[]): bigint => lines.reduce((total, line) => total + BigInt(line.amountFen), 0n)
    expect(sum(json.lines)).toBe(BigInt(json.totalFen))
    expect(BigInt(json.netFen) + BigInt(json.taxFen)).toBe(BigInt(json.totalFen))
    const all = (lines: readonly Line[]): readonly Line[] => lines.flatMap((line) => [line, ...all(line.children)])
    for (const line of all(json.lines)) {
      expect(line.explain).not.toBe('')
      expect(line.explain).not.toContain('⟦')
      if (line.children.length > 0 && line.informative !== true) expect(sum(line.children)).toBe(BigInt(line.amountFen))
    }
  })

  it('settles month by month what it settles in one go', async () => {
    const first = await place.heqi([
      ...SETTLE,
      '--period',
      '2026-08',
      '--as-of',
      '2026-11-01T00:00:00+08:00',
      '--carry-out',
      'carry.json',
    ])
    expect(first.code).toBe(0)
    const second = await place.heqi([
      ...SETTLE,
      '--period',
      '2026-09',
      '--as-of',
      '2026-11-01T00:00:00+08:00',
      '--carry',
      'carry.json',
      '--json',
    ])
    const inOne = await place.heqi([
      ...SETTLE,
      '--period',
      '2026-08..2026-09',
      '--as-of',
      '2026-11-01T00:00:00+08:00',
      '--json',
    ])
    expect(second.stdout).toBe(inOne.stdout)
    expect(JSON.parse(inOne.stdout)).toMatchObject({ month: '2026-09' })
  })

  for (const language of ['zh-CN', 'en'] as const)
    it(`draws the tree of October in ${language}`, async () => {
      const run = await place.heqi([...SETTLE, '--period', '2026-08..2026-10', '--explain', '--lang', language])
      expect(run.code).toBe(0)
      await expect(run.stdout).toMatchFileSnapshot(`./cases/settle-explain.${language}.txt`)
    })

  it('writes nothing unless told, then PDF, workbook and JSON', async () => {
    const run = await place.heqi([...SETTLE, '--period', '2026-08', '--to', 'pdf,xlsx,json', '--out', 'august.pdf'])
    expect(run.code).toBe(0)
    expect(readFileSync(place.file('august.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(place.file('august.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(Check(SCHEMAS.settle.schema, JSON.parse(readFileSync(place.file('august.json'), 'utf8')))).toBe(true)
  })
})

describe('heqi draft and heqi render', () => {
  type Finding = { readonly code: string; readonly path: string }

  it('a template with other terms is a draft that can be written, read and set', async () => {
    const args = ['draft', '--from', 'technical-support', '--language', 'en', '--set', 'general/counterparts.copies=6']
    const { draft } = await answer<{ draft: { clauses: { id: string; terms: { copies?: number } }[] } }>(
      'draft-answer',
      [...args, '--set', 'general/counterparts.each=3', '--out', 'support.json'],
    )
    expect(draft.clauses.find(({ id }) => id === 'general/counterparts')?.terms.copies).toBe(6)
    const rendered = await answer<{ articles: number; files: { file: string }[] }>('render', [
      ...['render', 'support.json', '--to', 'docx,pdf,md,html,txt', '--out', 'set.pdf'],
    ])
    expect(rendered.files.map(({ file }) => file)).toEqual(['set.docx', 'set.pdf', 'set.md', 'set.html', 'set.txt'])
    expect(readFileSync(place.file('set.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(place.file('set.docx')).subarray(0, 2).toString()).toBe('PK')
    const markdown = readFileSync(place.file('set.md'), 'utf8')
    expect(markdown.match(/^### \d+\. /gm)).toHaveLength(rendered.articles)
    expect(markdown).toMatch(/made in 6 counterparts/)
  })

  it('what is missing is a finding and exit code 1, and the document is set with a blank', async () => {
    place.write('open.json', readFileSync(place.file('offer.json'), 'utf8').replace('"end":"2026-12-31",', ''))
    const { findings } = await answer<{ findings: Finding[] }>('render', ['render', 'open.json', '--to', 'txt'], 1)
    expect(findings).toEqual([expect.objectContaining({ code: 'term-blank', path: 'term/duration.end' })])
    expect(readFileSync(place.file('open.txt'), 'utf8')).toContain('起至________止')
  })

  it('lists the templates', async () => {
    const { templates } = await answer<{ templates: { id: string }[] }>('draft-answer', ['draft', '--list'])
    expect(templates.map(({ id }) => id)).toContain('performance-based')
  })
})

describe('heqi measure', () => {
  it('gives exact counts and values with six decimals', async () => {
    const { metrics } = await answer<{
      metrics: { id: string; numerator: string; denominator: string; value: string }[]
    }>('measure', MEASURE)
    expect(metrics.map(({ id }) => id)).toContain('service-level')
    for (const metric of metrics)
      expect(Number(metric.value)).toBeCloseTo(Number(metric.numerator) / Number(metric.denominator), 6)
  })

  it('reads records from standard input', async () => {
    const input = readFileSync(place.file('records.jsonl'), 'utf8')
    const args = MEASURE.map((arg) => (arg === 'records.jsonl' ? '-' : arg))
    const piped = await place.heqiProcess(args, { input })
    const named = await place.heqi(MEASURE)
    expect(piped).toEqual(named)
  })

  it('counts a file given twice once', async () => {
    const once = await place.heqi(MEASURE)
    const twice = await place.heqi([...MEASURE, '--records', 'records.jsonl'])
    expect(twice.stdout).toBe(once.stdout)
  })
})

describe('heqi read', () => {
  it('accounts for every row, with exit code 1 when some are bad', async () => {
    place.write('bad.csv', `${readFileSync(place.file('calls.csv'), 'utf8')}4,x,2026-02-30 09:00:00,1,1\n`)
    const json = await answer<{
      read: number
      added: number
      rejected: Record<string, number>
      rejects: { line: number; column: string; value: string }[]
    }>('read', ['read', 'bad.csv', '--mapping', 'mapping.json'], 1)
    expect(json).toMatchObject({ read: 4, added: 3 })
    expect(json.rejects).toMatchObject([{ line: 5, column: '进线时间', value: '2026-02-30 09:00:00' }])
  })

  it('writes no customer identity unless the caller has decided', async () => {
    const run = await place.heqi([
      'read',
      'calls.csv',
      '--mapping',
      'mapping.json',
      '--to',
      'json-lines',
      '--out',
      'leak.jsonl',
    ])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('--pseudonym-key')
    const keyed = await place.heqi([
      'read',
      'calls.csv',
      '--mapping',
      'mapping.json',
      '--to',
      'json-lines',
      '--out',
      '-',
      '--pseudonym-key',
      'key.txt',
    ])
    expect(keyed.code).toBe(0)
    expect(keyed.stdout).not.toContain('13800000001')
    const keys = keyed.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { customerKey: string }).customerKey)
    expect(keys[0]).toBe(keys[2])
    expect(keys[0]).not.toBe(keys[1])
  })

  it('writes records that read back to the same measurement', async () => {
    for (const format of ['csv', 'json-lines']) {
      const out = `again.${format}`
      expect((await place.heqi(['read', 'records.jsonl', '--to', format, '--out', out])).code).toBe(0)
      const again = await place.heqi(MEASURE.map((arg) => (arg === 'records.jsonl' ? out : arg)))
      expect(again.stdout).toBe((await place.heqi(MEASURE)).stdout)
    }
  })
})

describe('heqi whatif', () => {
  it('shows what a change would have cost, line by line, and refuses one that does not fit', async () => {
    // The last one is a number of the terms and moves no money.
    const changed = [...WHATIF, '--set', 'quality/assessment.atStake=40%', '--set', 'term/renewal.times=2']
    const json = await answer<{ differenceFen: string; months: { lines: { id: string; differenceFen: string }[] }[] }>(
      'whatif',
      changed,
    )
    const assessment = json.months[0]?.lines.find(({ id }) => id === 'assessment')
    expect(BigInt(assessment?.differenceFen ?? 0)).not.toBe(0n)
    place.write('changes.json', '[{ "op": "set", "path": "quality/assessment.atStake", "value": "40%" }]')
    const fromFile = await place.heqi([...WHATIF, '--with', 'changes.json', '--json'])
    expect(JSON.parse(fromFile.stdout)).toEqual(json)
    const misfit = await place.heqi([...WHATIF, '--set', 'quality/assessment.atSteak=40%', '--lang', 'en'])
    expect(misfit).toMatchObject({ code: 1, stdout: '' })
    expect(misfit.stderr).toContain('atSteak')
  })
})

describe('heqi reconcile', () => {
  const RECONCILE = ['reconcile', ...SETTLE.slice(1), '--period', '2026-08..2026-10', '--claimed']

  it('explains a claim that counts a headcount change for the whole month', async () => {
    place.write('whole.csv', '项目,金额\n坐席费：客服专员,"￥124,000.00"\n增加坐席,12400\n合计,"136,400.00"\n')
    const json = await answer<{ claimedFen: string; lines: { differenceFen: string; causes: { code: string }[] }[] }>(
      'reconcile',
      [...RECONCILE, 'whole.csv'],
      1,
    )
    expect(json.claimedFen).toBe('13640000')
    expect(json.lines[0]).toMatchObject({ differenceFen: '0', causes: [] })
    expect(json.lines[1]?.causes.map(({ code }) => code)).toContain('proration-whole-month')
  })

  it('names the row of a claim that is no amount', async () => {
    place.write('odd.csv', '项目,金额\n坐席费,面议\n')
    const run = await place.heqi([...RECONCILE, 'odd.csv', '--lang', 'en'])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('odd.csv:2: “面议” is no amount')
  })

  it('says of a picture that it is no table', async () => {
    writeFileSync(
      place.file('invoice.png'),
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 73 + 137) % 256),
    )
    const run = await place.heqi([...RECONCILE, 'invoice.png', '--lang', 'en'])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('invoice.png: the file is no text')
  })
})

describe('heqi simulate and staff', () => {
  it('gives the same bytes for the same seed, with a truth that counts every record', async () => {
    const simulate = (out: string, seed: string) => [
      'simulate',
      '--contract',
      'contract.json',
      '--days',
      '3',
      '--per-day',
      '150',
      '--seed',
      seed,
      '--out',
      out,
    ]
    const json = await answer<{ records: number; truth: Record<string, Record<string, { contacts: number }>> }>(
      'simulate',
      simulate('one.jsonl', '5'),
    )
    await place.heqi(simulate('two.jsonl', '5'))
    await place.heqi(simulate('three.jsonl', '6'))
    const text = (name: string): string => readFileSync(place.file(name), 'utf8')
    expect(text('two.jsonl')).toBe(text('one.jsonl'))
    expect(text('three.jsonl')).not.toBe(text('one.jsonl'))
    expect(text('one.jsonl').trim().split('\n')).toHaveLength(json.records)
    const counted = Object.values(json.truth).flatMap((channels) =>
      Object.values(channels).map(({ contacts }) => contacts),
    )
    expect(counted.reduce((sum, contacts) => sum + contacts, 0)).toBe(json.records)
  })

  it('asks for more agents when the target is higher', async () => {
    const staff = (target: string) => ['staff', '--records', 'records.jsonl', '--target', target]
    type Plan = { readonly rosteredHours: number; readonly intervals: readonly unknown[] }
    const easy = await answer<Plan>('staff', staff('50%/60'))
    const hard = await answer<Plan>('staff', staff('95%/5'))
    expect(hard.rosteredHours).toBeGreaterThan(easy.rosteredHours)
    expect(easy.intervals).toHaveLength(7 * 48)
  })
})

describe('heqi demo', () => {
  it('settles three months and leaves statement, records and facts that settle to the same amounts', async () => {
    const json = await answer<{ month: string; lines: { id: string; amountFen: string }[] }>('settle', [
      'demo',
      '--out',
      'shown',
    ])
    expect(json.month).toBe('2026-10')
    const again = await answer<{ lines: { id: string; amountFen: string }[] }>('settle', [
      'settle',
      '--contract',
      'contract.json',
      '--facts',
      'shown/facts.json',
      '--records',
      'shown/records.jsonl',
      '--period',
      '2026-08..2026-10',
    ])
    const fees = (lines: typeof json.lines) => lines.find(({ id }) => id === 'base-fees')?.amountFen
    expect(fees(again.lines)).toBe(fees(json.lines))
    expect(readFileSync(place.file('shown/statement-2026-10.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('heqi doctor and schema', () => {
  it('finds this machine well', async () => {
    const { checks } = await answer<{ checks: { id: string; state: string }[] }>('doctor', ['doctor'])
    expect(checks.filter(({ state }) => state === 'failed')).toEqual([])
  })

  it('prints every schema that it lists', async () => {
    const { schemas } = await answer<{ schemas: { name: string }[] }>('schema-list', ['schema'])
    expect(schemas.map(({ name }) => name)).toEqual(Object.keys(SCHEMAS))
    const run = await place.heqi(['schema', 'contract'])
    expect(JSON.parse(run.stdout)).toMatchObject({ title: 'heqi contract', type: 'object' })
  })
})

describe('heqi compare', () => {
  type Comparison = {
    terms: { path: string; before: unknown; after: unknown }[]
    articles: { kind: string }[]
    file?: string
  }
  const VERSIONS = ['compare', 'agreement.txt', 'agreement-revised.txt']

  it('names the terms that differ, and exits 1; the same version twice exits 0', async () => {
    const { terms, articles } = await answer<Comparison>('compare', VERSIONS, 1)
    expect(terms.map(({ before, after }) => [before, after])).toContainEqual([20, 15])
    expect(articles.map(({ kind }) => kind)).toContain('changed')
    expect(await answer<Comparison>('compare', ['compare', 'agreement.txt', 'agreement.txt'])).toEqual({
      terms: [],
      articles: [],
    })
  })

  it('writes a redline that both readings of a Word file confirm', async () => {
    const { file } = await answer<Comparison>('compare', [...VERSIONS, '--to', 'docx', '--out', 'redline.docx'], 1)
    expect(file).toBe('redline.docx')
    expect(
      (await answer<Comparison>('compare', ['compare', 'redline.docx', 'agreement-revised.txt'])).articles,
    ).toEqual([])
  })
})
