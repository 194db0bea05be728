import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** A fee that holds a share of itself. */
const FAULTS: readonly Phrasing[] = [
  ['share-of-itself', '第一条 费用\n服务费总额包括人工费、平台费及管理费,其中管理费为服务费总额的8%。\n'],
  ['share-of-itself', '第一条 费用\n管理费=服务费总额×8%。服务费总额包括人工费、平台费及管理费。\n'],
  ['share-of-itself', '第一条 费用\n乙方每月应得报酬=接待量×单价+管理酬金,管理酬金为每月应得报酬的9%。\n'],
  ['share-of-itself', '第一条 费用\n外包总价由人力成本、场地费、利润三部分构成,利润按外包总价的10%计取。\n'],
  ['share-of-itself', '第一条 费用\n结算款=通话费+质量奖励,质量奖励=结算款×5%。\n'],
  ['share-of-itself', '第一条 费用\n店铺托管费包含基础费和满意度奖金;满意度奖金以店铺托管费为计算基数,按4%提取。\n'],
]

/** What looks like it and is sound. */
const SOUND: readonly Phrasing[] = [
  ['share-of-itself', '第一条 费用\n服务费包括固定费用和浮动费用,其中固定费用占80%,浮动费用占20%。\n'],
  ['share-of-itself', '第一条 费用\n服务费包含绩效费。绩效费为服务费的20%,按考核得分支付。每月服务费为8万元。\n'],
  [
    'share-of-itself',
    '第一条 费用\n月服务费由固定服务费和绩效服务费组成,固定服务费为月服务费的80%,绩效服务费为月服务费的20%。\n',
  ],
  ['share-of-itself', '第一条 费用\n服务费=席位费+绩效费,绩效费按席位费的10%计算。\n'],
  ['share-of-itself', '第一条 费用\n服务费包含税费,税率为6%。\n'],
  ['share-of-itself', '第一条 费用\n总费用=服务费+税费,税费按服务费的6%计算。\n'],
  ['share-of-itself', '第一条 费用\n佣金按成交额的5%计算,成交额不含退款。\n'],
  ['share-of-itself', '第一条 费用\n违约金包括逾期违约金,按合同总价的10%计算。\n'],
]

testPhrasings(FAULTS, SOUND)
