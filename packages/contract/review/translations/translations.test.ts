import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { describe, expect, test } from 'vitest'
import { importContract } from '../../import/import-contract.ts'
import type { SourceHint } from '../../import/source-text.ts'
import { reviewStructure } from '../review-contract.ts'

/** Each difference as `Chinese | English`. */
function differencesIn(text: string, hints: readonly SourceHint[] = []): readonly string[] {
  const { contracts } = importContract(
    { format: 'text', text, hints },
    [recogniseClauses.bind(undefined, CATALOGUE)],
    [reviewStructure],
  )
  return contracts
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => code === 'translations-differ')
    .map(({ data }) => `${data['chinese']} | ${data['english']}`)
}

const TITLES =
  '热线服务合同\nHotline Service Contract\n甲方：南屏商贸有限公司\nParty A: Nanping Trading Co., Ltd.\n乙方：北辰服务有限公司\nParty B: Beichen Services Co., Ltd.\n'

/** Sentences of our own in both languages, and what differs in them. */
const SENTENCES: readonly (readonly [chinese: string, english: string, ...differences: string[]])[] = [
  ['违约金为合同总价的30%。', 'Liquidated damages are 20% of the total price.', '30% | 20%'],
  ['违约金为合同总价的百分之三十。', 'Liquidated damages are thirty per cent (30%) of the total price.'],
  ['滞纳金为每日万分之五。', 'Late payment costs 0.05% a day.'],
  ['滞纳金为每日0.5‰。', 'Late payment costs 0.05% a day.'],
  [
    '甲方收到发票后15日内付款。',
    'Party A shall pay within 10 working days after the invoice.',
    '15日 | 10 working days',
  ],
  ['甲方收到发票后十五日内付款。', 'Party A shall pay within fifteen days after the invoice.'],
  ['乙方在10个工作日内答复。', 'Party B shall reply within 10 days.', '10个工作日 | 10 days'],
  ['乙方在24小时内答复。', 'Party B shall reply within one day.'],
  ['合同期限为一年。', 'The term of this contract is twelve (12) months.'],
  ['合同期限为两年。', 'The term of this contract is three years.', '两年 | three years'],
  ['服务自2026年3月1日开始。', 'Services begin on 1 April 2026.', '2026年3月1日 | 1 April 2026'],
  ['服务自2026年3月1日开始。', 'Services begin on March 1, 2026.'],
  ['每月服务费为人民币12万元。', 'The monthly fee is RMB 102,000.', '人民币12万元 | RMB 102,000'],
  ['每月服务费为人民币12万元。', 'The monthly fee is CNY 120,000.00.'],
  ['甲方于每月10日前付款。', 'Party A shall pay by the 15th day of each month.', '10日 | 15th'],
  ['甲方于每月10日前付款。', 'Party A shall pay by the 10th day of each month.'],
  ['热线每日9:00至18:00开通。', 'The hotline is open from 9:00 to 20:00 every day.', '18:00 | 20:00'],
  ['热线每日9:00至18:00开通。', 'The hotline is open from 9:00 a.m. to 6:00 p.m. every day.'],
  ['一方违约的，甲方应当赔偿损失。', 'In case of breach Party B shall compensate the losses.', '甲方 | Party B'],
  ['培训费用由乙方承担。', 'The cost of training shall be borne by Party A.', '乙方 | Party A'],
  ['违约方应当向乙方支付违约金。', 'The party in breach shall pay liquidated damages to Party A.', '乙方 | Party A'],
  ['乙方应当配合甲方的检查。', 'Party B shall cooperate with checks by Party A.'],
  ['押金为两个月的服务费。', 'The deposit equals the service fees of two months.'],
]

describe('sentence by sentence', () => {
  test.each(SENTENCES)('%s %s', (chinese, english, ...differences) => {
    expect(differencesIn(`${TITLES}第一条 约定\n${chinese}\nArticle 1 Terms\n${english}\n`)).toEqual(differences)
  })
})

const CHINESE = [
  '第一条 期限\n合同期限为一年。',
  '第二条 付款\n2.1 甲方于每月10日前付款。\n2.2 逾期的，每日支付万分之五的滞纳金。',
  '第三条 争议\n协商30日不成的，提交上海仲裁委员会仲裁。',
]
const ENGLISH = [
  'Article 1 Term\nThe term of this contract is one year.',
  'Article 2 Payment\n2.1 Party A shall pay by the 20th day of each month.\n2.2 Late payment costs 0.05% a day.',
  'Article 3 Disputes\nDisputes not settled within 30 days go to the Shanghai Arbitration Commission.',
]
const HEAD_ZH = '热线服务合同\n甲方：南屏商贸有限公司\n乙方：北辰服务有限公司\n'
const HEAD_EN = 'Hotline Service Contract\nParty A: Nanping Trading Co., Ltd.\nParty B: Beichen Services Co., Ltd.\n'

describe('wherever the other language stands', () => {
  const wrong = ['10日 | 20th']
  test('one text behind the other', () => {
    expect(differencesIn(`${HEAD_ZH}${CHINESE.join('\n')}\n${HEAD_EN}${ENGLISH.join('\n')}\n`)).toEqual(wrong)
    expect(differencesIn(`${HEAD_EN}${ENGLISH.join('\n')}\n${HEAD_ZH}${CHINESE.join('\n')}\n`)).toEqual(wrong)
  })
  test('article by article', () => {
    const articles = CHINESE.map((chinese, index) => `${chinese}\n${ENGLISH[index]}`)
    expect(differencesIn(`${TITLES}${articles.join('\n')}\n`)).toEqual(wrong)
  })
  test('side by side in the rows of a table', () => {
    const cells = CHINESE.flatMap(
      (chinese, row) =>
        [
          [row, 0, chinese],
          [row, 1, ENGLISH[row] ?? ''],
        ] as const,
    )
    let text = TITLES
    const hints: SourceHint[] = []
    for (const [row, column, words] of cells) {
      hints.push({ kind: 'table-cell', row, column, start: text.length, end: text.length + words.length })
      text += `${words}${column === 0 ? '\t' : '\n'}`
    }
    expect(differencesIn(text, hints)).toEqual(wrong)
  })
})

test('two contracts of other matters in one file are no translations of each other', () => {
  const other =
    'Lease Contract\nParty A: Alder Ltd.\nParty B: Birch Ltd.\nArticle 1 Term\nThe term is five years.\nArticle 2 Rent\nParty B shall pay CNY 800 by the 3rd day of each quarter.\nArticle 3 Notice\nNotice is 90 days.\n'
  expect(differencesIn(`${HEAD_ZH}${CHINESE.join('\n')}\n${other}`)).toEqual([])
})

describe('parties that each language names in its own way', () => {
  const HEAD =
    'Repair Support Contract\nCustomer: Nanping Trading Co., Ltd.\nProvider: Beichen Services Co., Ltd.\n维修支持合同\n客户方：南屏商贸有限公司\n服务方：北辰服务有限公司\n'
  const both = (english: string, chinese: string) =>
    differencesIn(`${HEAD}Article 1 Work\n${english}\n第一条 工作\n${chinese}\n`)

  test('are the same ones', () => {
    const english =
      'Once the work is done, the Provider shall ask for a check; the Customer shall answer within 4 days.'
    expect(both(english, '服务方完成约定的全部工作之后，应当申请检查；客户方应当在4日内答复。')).toEqual([])
  })
  test('and are told apart', () => {
    expect(both('The Customer shall keep the spare parts.', '服务方应当保管备件。')).toEqual(['服务方 | Customer'])
  })
})
