import { describe, expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { cutContracts } from './cut-contracts.ts'

const cut = (text: string) => cutContracts(clean({ format: 'text', text, hints: [] }).text)

const CONTRACT = (title: string, end = ''): string =>
  `${title}\n甲方：天一公司\n乙方：地二公司\n第一条 服务内容\n${'乙方按照约定为甲方提供电话客服服务，并按月提交报告。\n'.repeat(12)}第二条 服务费用\n甲方按月支付服务费。\n${end}`

const countOf = (text: string): number => cut(text).length

describe('contracts of a file', () => {
  test('one contract, whatever it repeats', () => {
    expect(countOf(CONTRACT('客服外包合同'))).toBe(1)
    expect(countOf(`${CONTRACT('客服外包合同')}第一条 再说一遍\n甲方：\n乙方：\n`)).toBe(1)
  })

  test('several, one after the other', () => {
    const file = ['客服外包合同', '客服外包合同2', '客服外包合同3']
      .map((title) => CONTRACT(title, '全文完。\n'))
      .join('')
    expect(cut(file).map(({ start, end }) => file.slice(start, end).split('\n')[0])).toEqual([
      '客服外包合同',
      '客服外包合同2',
      '客服外包合同3',
    ])
  })

  test('several set apart by rules that count them', () => {
    const file = ['一：茶叶店', '二：灯具店', '三：两店打包']
      .map(
        (piece) =>
          `━━━ 协议${piece} ━━━${CONTRACT('', '签字：____').replaceAll('\n', '').replace('甲方：', '开店的：')}`,
      )
      .join('')
    expect(countOf(file)).toBe(3)
    expect(countOf(CONTRACT('客服外包合同').replace('第二条', '—— 协议二字的含义 ——\n第二条'))).toBe(1)
  })

  test('several of different trades, counted by their titles, each with its contents', () => {
    const pieces = ['网校客服外包合同1', '机票客服中心服务合同2'].map((title) =>
      CONTRACT(`${title}\n合同目录\n一、服务\n二、费用`, '附件一由甲方在签约后提供。\n'),
    )
    expect(countOf(pieces.join(''))).toBe(2)
  })

  test('several of different trades, counted before their titles', () => {
    const pieces = ['客服合同1：网校客服外包合同', '客服合同2：机票在线客服外包合同'].map((title) =>
      CONTRACT(title, '附件一由甲方在签约后提供。\n').replace('甲方', '客户：[公司名称]\n甲方'),
    )
    expect(countOf(pieces.join(''))).toBe(2)
  })

  test('several on one line', () => {
    const file = ['客服外包合同1', '客服外包合同2']
      .map((title) => CONTRACT(title, '全文完。').replaceAll('\n', ''))
      .join('')
    expect(countOf(file)).toBe(2)
  })

  test.each(['日期：    日期：', '甲方：    乙方：    年  月  日'])('on one line, the next behind %s', (signed) => {
    const file = ['托管服务合同 篇一', '托管服务合同 篇二']
      .map((title) => CONTRACT(title, signed).replaceAll('\n', ''))
      .join('')
    expect(countOf(file)).toBe(2)
  })

  test.each([
    ['日期：2026年3月5日', '托管服务合同 篇2'],
    ['甲方（章）  乙方（章）2026年3月5日', '托管服务合同 篇2'],
    ['甲方：  年  月  日    乙方：  年  月  日', '托管服务合同 篇2'],
  ])('the day and the marks of signing before a title are no part of it: %s', (signed, title) => {
    const file = ['托管服务合同 篇1', title]
      .map((each, at) => CONTRACT(each, at === 0 ? signed : '').replaceAll('\n', ''))
      .join('')
    expect(cut(file).map(({ start }) => file.slice(start, start + title.length))).toEqual(['托管服务合同 篇1', title])
  })

  test('behind a field of the signing a title that counts the pieces begins a contract, another does not', () => {
    const first = CONTRACT('托管服务合同 篇1', '签约地点：').replaceAll('\n', '')
    expect(countOf(first + CONTRACT('客服合作协议 篇2').replaceAll('\n', ''))).toBe(2)
    expect(countOf(`${first}客服合作协议甲方：天一公司`)).toBe(1)
  })

  test('behind the number of a piece a title may follow anything', () => {
    const first = CONTRACT('托管服务合同', '甲方签字：      乙方签字：').replaceAll('\n', '')
    const second = '第二份：宠物用品店客服托管协议'
    const file = first + CONTRACT(second).replaceAll('\n', '')
    expect(cut(file).map(({ start }) => file.slice(start, start + second.length))).toEqual([
      first.slice(0, second.length),
      second,
    ])
    expect(countOf(`${first}第二份：由甲方保存的托管服务合同，双方签字有效。`)).toBe(1)
  })

  test('articles that speak of other agreements begin no contract', () => {
    expect(countOf(CONTRACT('客服外包合同', '第三条 其他\n双方另签保密协议\n甲方：确认\n一、补充\n'))).toBe(1)
  })
})
