import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['sum-wrong', '第一条 付款\n分三次付：第一期4万元，第二期4万元，第三期1万元，合计10万元。\n'],
  ['tax-differs', '第一条 费用\n税率6%，不含税价200,000元，税额13,000元。\n'],
  [
    'share-and-sum-differ',
    '第一条 费用\n月服务费合计52,000元。\n年度总价为624,000元。\n第二条 担保\n履约担保为年度总价的5%，即32,100元。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['sum-wrong', '第一条 付款\n分三次付：第一期4万元，第二期4万元，第三期2万元，合计10万元。\n'],
  ['sum-wrong', '第一条 付款\n第一期4万元，第二期4万元，税费另计，合计以发票为准。\n'],
  ['tax-differs', '第一条 费用\n税率6%，不含税价200,000元，税额12,000元。\n'],
  [
    'share-and-sum-differ',
    '第一条 费用\n月服务费合计52,000元。\n年度总价为624,000元。\n第二条 担保\n履约担保为年度总价的5%，即31,200元。\n',
  ],
  [
    'share-and-sum-differ',
    '第一条 费用\n月服务费合计52,000元。\n年度总价为624,000元。\n第二条 担保\n履约担保为一个月费用的一半，即26,000元。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
