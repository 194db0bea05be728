import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { expect, test } from 'vitest'
import { importContract } from './import-contract.ts'

const statesPurpose = (preamble: string): boolean => {
  const text = `讲解服务外包合同\n甲方：东湖博物馆\n乙方：南山讲解公司\n${preamble}\n第一条 其他\n1.1 另行商定。\n`
  const { contracts } = importContract(
    { format: 'text', text, hints: [] },
    [(contract) => recogniseClauses(CATALOGUE, contract)],
    [],
  )
  return contracts[0]?.clauses.some(({ type }) => type === 'identity/purpose') ?? false
}

test.each([
  '甲方经营三家展馆，观众来电渐多，把预约接待交由乙方打理。',
  '甲方运营线上展厅，需要专业机构协助接待观众。双方达成如下约定：',
  '甲方开设夜场，委托乙方提供来电接待。',
  '甲方运营预约平台，乙方具备接待经验，双方经协商，就预约接待外包事宜约定如下：',
  '为方便观众预约，经公开比选确定乙方为接待单位。',
  '联系人：____ 电话：____ 甲方经营展馆，因人手不足，拟把来电接待交给乙方。',
])('a preamble says why: %s', (preamble) => {
  expect(statesPurpose(preamble)).toBe(true)
})

test.each(['甲方经营地址：城东路五号。', '甲方管理部门电话：____ 乙方联系人：____', '双方约定如下：'])(
  'fields of the parties say no purpose: %s',
  (preamble) => {
    expect(statesPurpose(preamble)).toBe(false)
  },
)
