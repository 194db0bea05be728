import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { describe, expect, it } from 'vitest'
import { reviewClauseTerms } from '../../review/review-clause-terms.ts'
import { reviewStructure } from '../../review/review-contract.ts'
import { importContract } from '../import-contract.ts'
import type { GivenRoles } from './given-roles.ts'

const read = (text: string, given?: GivenRoles) => {
  const recognise = [recogniseClauses.bind(undefined, CATALOGUE)]
  const source = { format: 'text', text, hints: [] } as const
  const [contract] = importContract(source, recognise, [reviewStructure, reviewClauseTerms], () => given).contracts
  if (contract === undefined) throw new Error('no contract')
  return contract
}

const LETTERED = [
  '在线客服合同',
  '甲方：晨光乐器有限公司',
  '乙方：远帆坐席有限公司',
  '第一条 费用',
  '甲方每月10日前向乙方支付服务费20000元。甲方逾期付款的，每日按未付金额的万分之四支付违约金。',
  '第二条 服务',
  '乙方应当为甲方提供在线客服服务，乙方应当每月向甲方提交服务报告。',
  '第三条 解除',
  '甲方提前30日、乙方提前60日书面通知对方，可以解除本合同。',
].join('\n')

const BOUND = LETTERED.replace('甲方：', '甲方（委托方）：').replace('乙方：', '乙方（受托方）：')
const SPEAKING = `${LETTERED}\n第四条 称谓\n服务方：指提供客服的一方。服务方应当保密。服务方人员由服务方培训。`
const BY_ROLES = LETTERED.replaceAll('甲方', '委托方').replaceAll('乙方', '服务方')
const ENGLISH = [
  'CUSTOMER SERVICE AGREEMENT',
  'This Agreement is made between Alder Limited (the "Customer") and Birch Limited (the "Supplier").',
  '1. FEES',
  '1.1 The Customer shall pay the Supplier within 30 days of the invoice.',
  '2. SERVICES',
  '2.1 The Supplier shall answer calls of the end users.',
].join('\n')

const SWAPPED = { client: '乙方', provider: '甲方', areGiven: true }

describe('given roles', () => {
  it.each<[string, string, GivenRoles, object]>([
    ['win over who pays and who serves', LETTERED, { client: '乙方', provider: '甲方' }, SWAPPED],
    ['may be given by one party alone', LETTERED, { provider: '甲方' }, SWAPPED],
    ['may be given by a company', LETTERED, { client: '远帆坐席有限公司' }, SWAPPED],
    ['win over what the labels say', BOUND, { client: '乙方' }, SWAPPED],
    ['are taken by the word of a label too', BOUND, { client: '受托方' }, SWAPPED],
    ['are taken in Traditional script and between quotation marks', BOUND, { client: '“受託方”' }, SWAPPED],
    [
      'turn parties round that are called by their roles',
      BY_ROLES,
      { client: '服务方' },
      { client: '服务方', provider: '委托方', areGiven: true },
    ],
    [
      'hold for English contracts, in any case',
      ENGLISH,
      { client: 'the supplier' },
      { client: 'Supplier', provider: 'Customer', areGiven: true },
    ],
    ['may say what was found', LETTERED, { client: '甲方' }, { client: '甲方', provider: '乙方', areGiven: true }],
    [
      'are nothing where the contract names nobody so',
      LETTERED,
      { client: '丙方' },
      { client: '甲方', provider: '乙方' },
    ],
    [
      'are nothing where they name one party twice',
      LETTERED,
      { client: '甲方', provider: '甲方' },
      { client: '甲方', provider: '乙方' },
    ],
  ])('%s', (_, text, given, parties) => {
    expect(read(text, given).parties).toEqual(parties)
  })

  const others = (text: string): string => text.replaceAll(/[甲乙]方/g, (label) => (label === '甲方' ? '乙方' : '甲方'))

  it.each([LETTERED, BOUND, SPEAKING])(
    'give what the same contract with exchanged labels says by itself: %s',
    (text) => {
      const found = read(text)
      const given = read(others(text), { client: '乙方' })
      const clausesOf = ({ clauses }: typeof found) => clauses.map((clause) => ({ ...clause, evidence: undefined }))
      expect(JSON.stringify(clausesOf(given))).toBe(others(JSON.stringify(clausesOf(found))))
      expect(given.findings.map(({ code }) => code)).toEqual(found.findings.map(({ code }) => code))
    },
  )

  it('decide who owes what, what is wrong, and who has which name', () => {
    const [found, given] = [read(LETTERED), read(LETTERED, { client: '乙方' })]
    const codesOf = ({ findings }: typeof found) => findings.map(({ code }) => code)
    expect(codesOf(found)).not.toContain('wrong-party-pays')
    expect(codesOf(given)).toContain('wrong-party-pays')
    const termsOf = (type: string) => given.clauses.find((clause) => clause.type === type)?.terms
    expect(termsOf('identity/parties')).toMatchObject({
      client: { name: { 'zh-CN': '远帆坐席有限公司' } },
      provider: { name: { 'zh-CN': '晨光乐器有限公司' } },
    })
  })

  it('leave a word that says its role by itself where it is', () => {
    const clausesUnder = (given?: GivenRoles) =>
      JSON.stringify(
        read(`${SPEAKING}服务方每月向委托方提交报告。`, given).clauses.filter(({ article }) =>
          article.startsWith('第四'),
        ),
      )
    expect(clausesUnder({ client: '乙方' })).toBe(clausesUnder())
  })
})
