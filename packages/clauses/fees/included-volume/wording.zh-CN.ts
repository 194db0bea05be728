import type { ClauseText } from '../../clause.ts'
import { amount, decimal, itemName, price } from '../../say/index.ts'
import { volumeLabels, volumeUnitWords, volumeWords } from '../../shared/volume-words.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '包含业务量',
  body: [
    lead(
      p`下列业务量已经包含在其他服务费用之中，${client}在包含的数量以内无需另行付费，超出部分按照本条约定的单价计费：`,
      items(
        '',
        p`“${term('id', itemName)}”：${volumeWords('volume')['zh-CN']}${volumeUnitWords['zh-CN']}每月包含${term('included', decimal)}，超出部分的单价为${term('unitPriceYuan', price)}；${choose(
          'carryOver',
          {
            none: s`当月未使用的数量不结转`,
            'next-month': s`当月未使用的数量可以结转至次月使用，次月仍未使用的不再结转`,
            'contract-year': s`未使用的数量可以在同一合同年度内结转使用`,
          },
        )}${when('minimumChargeYuan', s`；本项业务量每月的最低消费为${term('minimumChargeYuan', amount)}`)}。`,
      ),
    ),
    p`实际业务量以双方确认的服务记录为准，由${provider}在当月结算单中列明包含数量、使用数量、结转数量和超出数量。`,
  ],
  labels: {
    id: '项目编号',
    ...volumeLabels('volume')['zh-CN'],
    per: '计量单位',
    included: '每月包含数量',
    unitPriceYuan: '超出部分单价',
    carryOver: '未使用数量的结转',
    minimumChargeYuan: '最低消费',
  },
  help: {
    purpose: '约定服务费用已经包含多少业务量、超出部分怎样计价、用不完怎么办。',
    legalBasis: '《中华人民共和国民法典》第五百零九条（按照约定全面履行义务）。',
    forClient: '要求未使用的数量可以结转；核对包含数量与历史业务量，避免常年用不完。',
    forProvider: '超出部分的单价应覆盖加班和临时增员的成本；约定最低消费以收回固定投入。',
  },
  findings: {
    'included-nothing': {
      problem: '包含数量为零，本条没有意义，应直接约定单价。',
      reason: '包含数量为零时每一件都按超出计费，与直接约定单价无异，反而易生误解。',
      repair: '填写包含数量，或者删去本条并在服务费用中约定单价。',
    },
    'overage-free': {
      problem: '超出部分的单价为零，业务量再大也不增加费用，请确认这是双方的本意。',
      reason: '业务量再大费用也不变，服务方可能以降低质量应对。',
      repair: '填写超出部分的单价，或者确认为不限量。',
    },
    'minimum-with-carry-over': {
      problem: '同时约定结转和最低消费：未用完的数量既能结转又要付费，容易发生争议。',
      reason: '未用数量既付了费又可结转，同一数量可能被两次计价。',
      repair: '结转与最低消费只保留一项，或者写明结转数量不抵最低消费。',
    },
  },
}
