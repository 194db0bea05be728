import { describe, expect, test } from 'vitest'
import { readAsteriskQueueLog } from './formats/asterisk-queue-log.ts'
import { readCanonicalLines } from './read-canonical.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { endlessly, streamOf } from './testing/byte-stream.ts'
import { mappingOf, readCsvText, refusalOf } from './testing/read-text.ts'

const MEGABYTE = 1_048_576
const FIFTY_GIGABYTES = 50 * 1024
const HEAD = new TextEncoder().encode('id,at\n1,2026-03-01\n')

/** A stream that counts how much of it is taken. */
function counted(piece: Uint8Array, pieces: number, first?: Uint8Array) {
  const taken = { pieces: 0 }
  async function* stream(): AsyncGenerator<Uint8Array> {
    if (first) yield first
    yield* endlessly(piece, pieces, () => {
      taken.pieces += 1
    })
  }
  return { stream: stream(), taken }
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

describe('what is no table is refused as a whole', () => {
  test.each([
    ['file-empty', ascii('')],
    ['file-empty', ascii('\n\n\n')],
    ['file-is-binary', new Uint8Array(5000)],
    ['file-is-binary', ascii('PAR1....')],
    ['file-compressed', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0)],
    ['file-compressed', ascii('PK\u0003\u0004..')],
    ['file-is-pdf-or-office', ascii('%PDF-1.7\n%....')],
    ['file-is-pdf-or-office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0)],
    ['column-missing', ascii('no,such,table\n1,2,3\n')],
    ['column-missing', ascii('<html><body>not found</body></html>')],
  ])('%s', async (code, content) => {
    expect(await refusalOf(content)).toBe(code)
  })

  test('a line with a million columns', async () => {
    expect(await refusalOf(','.repeat(1_000_000))).toBe('header-too-wide')
    expect(await refusalOf(`${'a,'.repeat(999_999)}a\n1,2\n`)).toBe('header-too-wide')
  })

  test('a million columns in one row cost that row', async () => {
    const { records, rejects } = await readCsvText(`id,at\n${','.repeat(999_999)}\n2,2026-03-01\n`, mappingOf())
    expect(records).toHaveLength(1)
    expect(rejects).toMatchObject([{ code: 'too-many-columns', line: 2, data: { expected: 2, found: 1_000_000 } }])
  })
})

describe('50 GB of nothing end early', () => {
  test('zeros from the start', async () => {
    const { stream, taken } = counted(new Uint8Array(MEGABYTE), FIFTY_GIGABYTES)
    expect(await refusalOf(stream)).toBe('file-is-binary')
    expect(taken.pieces).toBeLessThan(5)
  })

  test.each([
    ['zeros after a good beginning', 0],
    ['one letter for ever', 97],
    ['one quote for ever', 34],
  ])('%s', async (_, byte) => {
    const first = new Uint8Array(3 * MEGABYTE).fill(10)
    first.set(HEAD)
    const { stream, taken } = counted(new Uint8Array(MEGABYTE).fill(byte), FIFTY_GIGABYTES, first)
    expect(await refusalOf(stream)).toBe('line-never-ends')
    expect(taken.pieces).toBeLessThan(80)
  })

  test('a JSON line without end', async () => {
    const first = new TextEncoder().encode('{"source":"')
    const { stream, taken } = counted(new Uint8Array(MEGABYTE).fill(97), FIFTY_GIGABYTES, first)
    const outcome = await readCanonicalLines(stream)
    expect(outcome.ok ? undefined : outcome.problems[0]?.code).toBe('line-never-ends')
    expect(taken.pieces).toBeLessThan(100)
  })

  test('a JSON document without end', async () => {
    const first = new TextEncoder().encode('[')
    const { stream, taken } = counted(new TextEncoder().encode(' '.repeat(MEGABYTE)), FIFTY_GIGABYTES, first)
    const outcome = await readJson(stream, mappingOf())
    expect(outcome.ok ? undefined : outcome.problems[0]?.code).toBe('file-too-large')
    expect(taken.pieces).toBeLessThan(300)
  })

  test('an event log without end', async () => {
    const first = new TextEncoder().encode('1772323200|')
    const { stream } = counted(new Uint8Array(MEGABYTE).fill(97), FIFTY_GIGABYTES, first)
    const outcome = await readAsteriskQueueLog(stream)
    expect(outcome.ok ? undefined : outcome.problems[0]?.code).toBe('line-never-ends')
  })

  test('a source that is stopped early is closed', async () => {
    let isClosed = false
    async function* stream(): AsyncGenerator<Uint8Array> {
      try {
        yield* endlessly(new Uint8Array(MEGABYTE), FIFTY_GIGABYTES)
      } finally {
        isClosed = true
      }
    }
    await refusalOf(stream())
    expect(isClosed).toBe(true)
  })
})

test('a file of nothing but bad rows is read in bounded memory: rejects are handed on, not kept', async () => {
  const rows = new TextEncoder().encode('x,never\n'.repeat(10_000))
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield HEAD
    yield* endlessly(rows, 50)
  }
  let rejects = 0
  const outcome = await readCsv(stream(), mappingOf(), { onReject: () => (rejects += 1) })
  expect(rejects).toBe(500_000)
  expect(outcome.ok && outcome.value.summary).toMatchObject({ read: 500_001, accepted: 1 })
})

async function* failing(): AsyncGenerator<Uint8Array> {
  yield HEAD
  throw new Error('the disk is gone')
}

test('an input that fails while it is read is not mistaken for its end', async () => {
  await expect(readCsv(failing(), mappingOf())).rejects.toThrow('the disk is gone')
  await expect(readCanonicalLines(failing())).rejects.toThrow('the disk is gone')
})

test('a stream of empty pieces is an empty file', async () => {
  expect(await refusalOf(endlessly(new Uint8Array(0), 1000))).toBe('file-empty')
  expect(await refusalOf(streamOf('\uFEFF'))).toBe('file-empty')
})
