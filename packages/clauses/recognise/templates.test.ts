import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import { furtherProvisions } from './further-provisions.ts'
import { recogniseClauses } from './recognise-contract.ts'

const LABELS = { client: ['甲方'], provider: ['乙方'] }

const found = (text: string) => recogniseClauses(CATALOGUE, analysedText(text, LABELS).contract)
const termsOf = (type: string, heading: string, body: string): unknown =>
  found(`# ${heading}\n${body}`).find((clause) => clause.type === type)?.terms

describe('what a template offers in brackets is no term', () => {
  test('beside a blank', () => {
    expect(
      termsOf('scope/service-hours', '服务时间', '服务时间为【】(例如：周二至周六，上午8点至下午4点)。'),
    ).not.toHaveProperty('weekly')
  })

  test('with figures, wherever it stands', () => {
    expect(termsOf('scope/service-hours', '服务时间', '热线每日9:00至17:00开放(例如：周六8:00-12:00)。')).toMatchObject(
      {
        weekly: [{ windows: [{ from: '09:00', to: '17:00' }] }],
      },
    )
  })

  test('beside hours that are agreed', () => {
    expect(
      termsOf(
        'scope/service-hours',
        '服务时间',
        '热线7×24小时开放(或者双方另定的时间，例如：周二至周六，上午8点至下午4点)。',
      ),
    ).toMatchObject({ roundTheClock: true })
  })
})

test('the days stand in the heading, the hours below it', () => {
  expect(termsOf('scope/service-hours', '周六至周日的7*9小时工作时间', '上午10点-晚上19点')).toMatchObject({
    weekly: [{ days: ['sat', 'sun'], windows: [{ from: '10:00', to: '19:00' }] }],
  })
})

describe('the purpose', () => {
  test('begins behind the particulars on its line', () => {
    const line = '地址：江岸路8号 联系人：周舟 鉴于甲方缺少接线人员，双方就热线代接一事达成如下协议。'
    expect(found(`# \n${line}`).find(({ type }) => type === 'identity/purpose')?.terms).toMatchObject({
      purpose: { 'zh-CN': '鉴于甲方缺少接线人员，双方就热线代接一事达成如下协议。' },
    })
  })
})

test('a commission that is still to be named', () => {
  expect(termsOf('remedies/disputes', '争议解决', '协商不成的，提请[仲裁机构]仲裁。')).toMatchObject({
    forum: { kind: 'arbitration', commission: null },
  })
})

test('a deduction for each point below', () => {
  expect(termsOf('quality/assessment', '考核', '接通率每低于一个百分点，扣减当月费用的2%。')).toMatchObject({
    method: { kind: 'per-point' },
  })
})

describe('further values', () => {
  const valuesOf = (body: string) => {
    const { contract } = analysedText(`# 说明\n${body}`, LABELS)
    return furtherProvisions(contract, []).flatMap(({ values }) => values)
  }

  test.each([
    '乙方成立于2009年，总部在厦门。',
    '商品支持7天无理由退货。',
    '节假日指国庆等7天长假。',
    '即20_年3月4日。',
  ])('none: %s', (body) => {
    expect(valuesOf(body)).toEqual([])
  })

  test('working days that are called effective', () => {
    expect(valuesOf('乙方在三个有效工作日内上门。')).toEqual([{ value: 3, unit: 'working-day' }])
  })
})
