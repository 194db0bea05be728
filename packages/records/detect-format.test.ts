import { describe, expect, test } from 'vitest'
import { batchOf } from './batch-from-records.ts'
import { sealDays } from './day-segments.ts'
import { detectFormat } from './detect-format.ts'
import { suggestMapping } from './suggest-mapping.ts'
import { workbookOf } from './testing/workbook.ts'
import { csvOf, jsonLinesOf } from './write-records.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const batch = batchOf([{ source: 'a', sourceId: '1', channel: 'chat', enteredAt: 0 }])

describe('what a file is', () => {
  test.each([
    ['csv', 'id,at\n1,2\n'],
    ['csv', '通话ID;进线时间\n1;2026-03-01\n'],
    ['json', '[{"id":1}]'],
    ['json', '{"rows":[{"id":1}]}'],
    ['json-lines', '{"id":1}\n{"id":2}\n'],
    ['canonical-csv', [...csvOf(batch)].join('')],
    ['canonical-json-lines', [...jsonLinesOf(batch), ...jsonLinesOf(batch)].join('')],
    ['canonical-json-lines', [...jsonLinesOf(batch)].join('')],
    ['zendesk-metric-events', '{"ticket_id":1,"metric":"reply_time"}\n{"ticket_id":2,"metric":"reply_time"}'],
    ['freeswitch-callcenter', '{"variables":{}}'],
  ])('%s', async (format, text) => {
    expect(await detectFormat(bytes(text))).toEqual({ format })
  })

  test('workbooks and segments', async () => {
    expect(await detectFormat(workbookOf([['id']]))).toEqual({ format: 'xlsx' })
    const [segment] = await sealDays(batch, 'UTC')
    expect(await detectFormat(segment?.bytes ?? bytes(''), '2026-03-01.heqi.parquet')).toEqual({
      format: 'canonical-parquet',
    })
    expect(await detectFormat(segment?.bytes.slice(0, 64) ?? bytes(''), 'any.parquet')).toEqual({ format: 'parquet' })
  })

  test.each([
    ['file-empty', bytes('')],
    ['file-empty', bytes('\uFEFF  \n\n')],
    ['file-compressed', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['file-is-pdf-or-office', bytes('%PDF-1.7\n')],
    ['file-is-pdf-or-office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
    ['file-is-binary', new Uint8Array(1000)],
  ])('%s', async (refusal, content) => {
    expect(await detectFormat(content)).toEqual({ refusal })
  })
})

describe('the suggested mapping', () => {
  const context = { format: 'csv', timeZone: 'Asia/Shanghai', source: 'acd' } as const

  test('knows Chinese and English header names and what values look like', () => {
    const { mapping, missing, unused } = suggestMapping(
      [
        '通话ID',
        '渠道',
        '进线时间',
        'Answer Time',
        '排队时长(秒)',
        'Talk Time',
        '话后时长（毫秒）',
        '备注',
        'ring_time',
      ],
      [['1', 'phone', '2026/3/1 8:00:05', '2026-03-01 08:00:20', '15', '0:01:30', '500', 'x', '7']],
      context,
    )
    expect(mapping.fields).toEqual({
      source: { constant: 'acd' },
      sourceId: { column: '通话ID' },
      channel: { column: '渠道' },
      enteredAt: { column: '进线时间', format: 'yyyy/M/d H:mm:ss' },
      answeredAt: { column: 'Answer Time', format: 'iso' },
      queueMs: { column: '排队时长(秒)', unit: 'seconds' },
      talkMs: { column: 'Talk Time', format: 'clock' },
      wrapUpMs: { column: '话后时长（毫秒）', unit: 'milliseconds' },
      ringMs: { column: 'ring_time', unit: 'seconds' },
    })
    expect(missing).toEqual([])
    expect(unused).toEqual(['备注'])
  })

  test('says which required field no column seems to be', () => {
    expect(suggestMapping(['a', 'b'], [], context)).toMatchObject({
      missing: ['sourceId', 'channel', 'enteredAt'],
      unused: ['a', 'b'],
    })
  })

  test('takes the first of two columns for one field and tells columns of one name apart', () => {
    const { mapping, unused } = suggestMapping(['id', 'agent', 'agent', 'agent id'], [], context)
    expect(mapping.fields.agent).toEqual({ column: 'agent', occurrence: 1 })
    expect(unused).toEqual(['agent', 'agent id'])
  })
})
