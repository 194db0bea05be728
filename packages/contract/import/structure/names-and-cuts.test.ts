import { describe, expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract, type ReadContract } from './analyse.ts'
import { cutContracts } from './cut-contracts.ts'

function read(text: string): ReadContract[] {
  const cleaned = clean({ format: 'text', text, hints: [] })
  return cutContracts(cleaned.text).map((span) => analyseContract(cleaned, span).read)
}

describe('names and cuts', () => {
  const CONTRACT = (client: string, provider: string) =>
    `发包单位：天一股份公司（以下称“${client}”）\n承包单位：地二服务公司（以下称“${provider}”）\n第一条 内容\n${provider}为${client}接听电话。\n第二条 费用\n${client}每月付款，${provider}开票。\n第三条 终止\n${client}与${provider}可以协商终止。\n${'双方应当诚实履行。'.repeat(40)}\n${client}（章）：天一股份公司 ${provider}（章）：地二服务公司\n`

  test('short names that the contract introduces are names of the parties', () => {
    const [contract] = read(CONTRACT('天一', '地二'))
    expect([contract?.parties.client[0], contract?.parties.provider[0]]).toEqual(['天一', '地二'])
  })

  test('a client who is called 客户 is the client', () => {
    const [contract] = read(
      '外包协议\n客户：天一公司\n服务商：地二公司\n1. 服务\n1.1 服务商为客户接听电话。\n1.2 客户按月付款。\n',
    )
    expect([contract?.parties.client, contract?.parties.provider]).toEqual([['客户'], ['服务商']])
  })

  test('pieces of a collection are contracts of their own', () => {
    const text = `客服合同（精选2篇）\n客服合同 篇1\n${CONTRACT('天一', '地二')}\n客服合同 篇2\n店铺客服协议\n${CONTRACT('甲店', '乙司')}`
    expect(read(text).map(({ parties }) => parties.client[0])).toEqual(['天一', '甲店'])
  })

  test('the head of a page is no title', () => {
    const body = '第一章 总则\n第一条 委托方与受托方订立本合同。\n第二条 受托方接听电话。\n'
    const text = `呼叫中心合同（标准版）\n委托方：天一公司\n受托方：地二公司\n呼叫中心合同（标准版） 第 1 页 共 8 页\n${body}`
    expect(read(text)).toHaveLength(1)
  })
})
