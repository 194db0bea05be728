import { tableTexts } from '@heqi/records'
import { describe, expect, it } from 'vitest'
import { claimedFromTables } from './claimed-table.ts'

const rowsOf = (text: string) => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(',') }))
const claimed = (...sheets: readonly string[]) =>
  claimedFromTables(
    sheets.map((text, at) => ({ ...(sheets.length > 1 ? { sheet: `s${at + 1}` } : {}), rows: rowsOf(text) })),
  )

describe('an invoice as a table', () => {
  it('gives its lines with their places, and its total apart', () => {
    expect(
      claimed(
        '2026年10月账单,,\n序号,项目,金额（元）\n1,坐席费,￥5806.450000000001\n,小计,5806.45\n2,扣款,（200）\n合计,,5606.45',
      ),
    ).toEqual({
      ok: true,
      value: {
        lines: [
          { description: '坐席费', amountYuan: '5806.45', place: '3' },
          { description: '扣款', amountYuan: '-200.00', place: '5' },
        ],
        totalYuan: '5606.45',
      },
    })
  })

  it('reads figures of a report and seats from sheets of their own', () => {
    const read = claimed('code,amount\nseats,100', 'metric,value\ncsat,96.1%\nspeed,41.35 s', '岗位,人数\nagent,20')
    expect(read).toEqual({
      ok: true,
      value: {
        lines: [{ code: 'seats', amountYuan: '100.00', place: 's1!2' }],
        metrics: [
          { metric: 'csat', value: '96.1%' },
          { metric: 'speed', value: '41.35' },
        ],
        headcount: [{ component: 'agent', seats: 20 }],
      },
    })
  })

  it('reads a total in words, and the item beside the amount rather than beside the tax', () => {
    const read = claimed('Item,Amount (yuan),Total\nCalls,100,106\n价税合计（大写）,壹佰零陆元整,')
    expect(read).toMatchObject({ ok: true, value: { lines: [{ amountYuan: '100.00' }], totalYuan: '106.00' } })
  })

  it('takes a statement of ours: leaves of its levels, the adjusted values, the total', () => {
    const lines =
      '层级,结算项目,计算,合同依据,金额\n1,基础费用,,,300\n2,坐席费,3 席,第 7 条,200\n2,月费,,,100\n1,考核,,,-10\n,服务水平,未达标,,\n,,,税额,5\n,,,应付合计,290'
    const metrics = '指标,编号,结果,数值,数值\n服务水平,sl,未达标,0.8,0.75'
    expect(claimed(lines, metrics)).toMatchObject({
      value: {
        lines: [{ description: '坐席费' }, { description: '月费' }, { description: '考核', amountYuan: '-10.00' }],
        metrics: [{ metric: 'sl', value: '0.75' }],
        totalYuan: '290.00',
      },
    })
  })

  it('names each cell that cannot be read', () => {
    expect(claimed('项目,金额\n坐席,面议', '指标,结果\ncsat,良好', '岗位,人数\nagent,约20')).toEqual({
      ok: false,
      problems: [
        { code: 'claimed-amount', place: { line: 2, path: 's1' }, data: { value: '面议' } },
        { code: 'claimed-value', place: { line: 2, path: 's2' }, data: { value: '良好' } },
        { code: 'claimed-seats', place: { line: 2, path: 's3' }, data: { value: '约20' } },
      ],
    })
  })

  it('says what it found where no head is known', () => {
    expect(claimed('甲,乙\n1,2')).toEqual({
      ok: false,
      problems: [{ code: 'claimed-columns', data: { value: '甲, 乙' } }],
    })
  })

  it('may come in GB18030', async () => {
    const bytes = Uint8Array.of(
      0xcf,
      0xee,
      0xc4,
      0xbf,
      0x2c,
      0xbd,
      0xf0,
      0xb6,
      0xee,
      0x0a,
      0xcf,
      0xaf,
      0xce,
      0xbb,
      0x2c,
      0x31,
      0x0a,
    )
    const tables = await tableTexts(bytes)
    if (!tables.ok) throw new Error('refused')
    expect(claimedFromTables(tables.value)).toMatchObject({
      value: { lines: [{ description: '席位', amountYuan: '1.00' }] },
    })
  })
})
