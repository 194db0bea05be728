import { LANGUAGES } from '@heqi/vocabulary'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { undrawnWords } from '../testing/glyph-ink.ts'
import { inkIn, renderPages, requirePoppler, wordBoxes } from '../testing/pixels.ts'
import { SAMPLE_CONTRACT, SAMPLE_STATEMENT } from '../testing/sample-statement.ts'
import { statementDocument } from './statement-document.ts'
import { statementPdf } from './statement-pdf.ts'
import { statementWorkbook } from './statement-workbook.ts'

const ISSUED_ON = '2026-11-03'
const DPI = 144
const documentIn = (language: (typeof LANGUAGES)[number]) =>
  statementDocument({ statement: SAMPLE_STATEMENT, contract: SAMPLE_CONTRACT, language, issuedOn: ISSUED_ON })

describe('the statement as a document', () => {
  it('names parties, contract, period, clause and calculation in Chinese', () => {
    const document = documentIn('zh-CN')
    expect(document.parties.map(({ caption, name }) => `${caption} ${name}`)).toEqual([
      '甲方（委托方） 云岭家电有限公司',
      '乙方（服务方） 江畔客户服务有限公司',
    ])
    expect(document.period.text).toBe('2026年10月1日至2026年10月31日')
    expect(document.total).toMatchObject({ text: '130,687.74', inWords: '人民币壹拾叁万零陆佰捌拾柒元柒角肆分' })
    expect(document.lines.map(({ depth, title, formula }) => `${depth} ${title} | ${formula}`)).toEqual([
      '0 基础费用 | ',
      '1 坐席费：客服专员 | 20 席 × 6,000.00',
      '1 人员变动：客服专员 | 自2026年10月17日起 2 席 × 6,000.00 × 15/31 日',
      '0 考核调整 | 得分 91.3，达到 90 分档：125,806.45 × 20% × −10%',
      '1 服务水平 | ≈ 80.3995%，目标 85%，未达标；得分 0，权重 30（样本 51,259）',
      '0 增值税 | 123,290.32 × 6%',
    ])
    expect(document.lines.map(({ clause }) => clause.article)).toEqual([
      '第 10.1 条',
      '第 10.1 条',
      undefined,
      '第 8.4 条',
      '第 8.2 条',
      undefined,
    ])
    expect(document.reservations).toEqual(['2026年10月缺少双方签认的数量“退货件数”，相关项目未计。'])
  })

  it('repeats the judgement of the engine and shows both readings', () => {
    const [metric] = documentIn('en').metrics
    expect(metric).toMatchObject({
      name: 'Service level',
      target: '≥ 85%',
      verdict: { missed: true, text: 'missed' },
      raw: { value: '77.52%', fraction: '41,212 ÷ 53,163' },
      adjusted: { value: '80.40%', fraction: '41,212 ÷ 51,259' },
      excluded: ['short abandonment 611', 'in a window excluded by both parties 1,904'],
      pending: 12,
    })
  })

  it('turns the payer round when the provider owes', () => {
    const owing = { ...SAMPLE_STATEMENT, totalFen: -5_000n }
    const document = statementDocument({ statement: owing, contract: SAMPLE_CONTRACT, language: 'en' })
    expect(document.payer).toBe('Provider pays Client')
    expect(document.total).toMatchObject({ text: '50.00', caption: 'Total to be refunded' })
    expect(document.issuedText).toBe('draft, not yet issued')
  })
})

describe('the statement as PDF', () => {
  beforeAll(requirePoppler)

  it('is seen blank where nothing is drawn', () => {
    const [page] = renderPages(statementPdf(documentIn('zh-CN')), DPI)
    expect(page && inkIn(page, { x: 4, y: 4, width: 40, height: 10 }, DPI)).toBe(0)
  })

  for (const language of LANGUAGES) {
    it(`${language}: draws every glyph of its words, none as a blank box`, () => {
      const pdf = statementPdf(documentIn(language))
      const words = wordBoxes(pdf)
      const text = words.map((word) => word.text).join('')
      for (const needed of language === 'zh-CN'
        ? ['服务费用结算单', '人民币壹拾叁万零陆佰捌拾柒元柒角肆分', '（盖章）', '第1页']
        : ['Servicefeestatement', '(seal)', 'Page1of'])
        expect(text.replace(/\s/g, '')).toContain(needed)
      expect(undrawnWords(pdf, DPI)).toEqual([])
      expect(words.length).toBeGreaterThan(80)
    })

    it(`${language}: sets the same document in the same bytes, archivable and tagged`, () => {
      const first = statementPdf(documentIn(language))
      expect(Buffer.from(statementPdf(documentIn(language))).equals(Buffer.from(first))).toBe(true)
      const source = Buffer.from(first).toString('latin1')
      expect(source).toContain('pdfaid:part>2<')
      expect(source).toContain('/MarkInfo')
      expect(source).toContain('D:20261103')
    })
  }
})

describe('the statement as a workbook', () => {
  it('has real numbers, sums as formulas with their values, and three sheets', async () => {
    const files = unzipSync(await statementWorkbook(documentIn('zh-CN')))
    const xml = (name: string): string => new TextDecoder().decode(files[name])
    expect(xml('xl/workbook.xml')).toMatch(/服务费用结算单.*考核指标.*事实与来源/s)
    const sheet = xml('xl/worksheets/sheet1.xml')
    const formulas = [...sheet.matchAll(/<f>([^<]+)<\/f><v>([^<]+)<\/v>/g)].map(([, formula, value]) => [
      formula,
      value,
    ])
    const rows = /\$E\$(\d+):\$E\$(\d+),\$A\$\d+:\$A\$\d+,2/.exec(sheet)
    expect(Number(rows?.[2]) - Number(rows?.[1])).toBe(1)
    expect(formulas.map(([, value]) => value)).toEqual(['125806.45', '123290.32', '130687.74'])
    expect(formulas[2]?.[0]).toMatch(/^SUMIFS\(.*,1\)$/)
    expect(sheet).not.toContain('<f>=')
  })

  it('prints its head on every page, fitted to A4, with statement and page at the foot', async () => {
    const files = unzipSync(await statementWorkbook(documentIn('zh-CN')))
    const xml = (name: string): string => new TextDecoder().decode(files[name])
    const titles = [...xml('xl/workbook.xml').matchAll(/_xlnm.Print_Titles" localSheetId="(\d)">([^<]+)</g)]
    const [, , head = ''] = titles[0] ?? []
    expect(titles.map(([, sheet, range]) => `${sheet} ${range}`).slice(1)).toEqual([
      "1 '考核指标'!$1:$2",
      "2 '事实与来源'!$1:$1",
    ])
    const row = Number(/\$(\d+):/.exec(head)?.[1])
    expect(xml('xl/worksheets/sheet1.xml')).toMatch(new RegExp(`<c r="E${row}"`))
    expect(xml('xl/worksheets/sheet2.xml')).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"')
    expect(xml('xl/worksheets/sheet3.xml')).toContain('&amp;R第 &amp;P 页，共 &amp;N 页</oddFooter>')
  })

  it('is the same bytes for the same document', async () => {
    const [one, other] = [await statementWorkbook(documentIn('en')), await statementWorkbook(documentIn('en'))]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })
})
