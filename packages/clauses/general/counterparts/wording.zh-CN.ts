import type { ClauseText } from '../../clause.ts'
import { count } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同份数',
  body: [
    p`本合同一式${term('copies', count)}份${when('each', s`，双方各执${term('each', count)}份`)}${when('client', s`，${client}执${term('client', count)}份`)}${when('provider', s`，${provider}执${term('provider', count)}份`)}，各份具有同等法律效力。`,
    choose('electronic', {
      true: p`以可靠的电子签名签署的电子合同，与纸质合同具有同等法律效力。`,
      false: p`本合同以纸质签署为准。`,
      absent: [],
    }),
  ],
  labels: {
    copies: '总份数',
    each: '各执份数',
    client: '委托方份数',
    provider: '服务方份数',
    electronic: '电子合同同等有效',
  },
  help: {
    purpose: '约定合同份数和持有。',
    legalBasis: '《中华人民共和国民法典》第四百六十九条；《中华人民共和国电子签名法》第十四条。',
    forClient: '需要报备、公证或者由集团留存的，预留份数；多页合同加盖骑缝章。',
    forProvider: '电子签署的，保存带时间戳的原件和签名验证报告；打印件只是复制件。',
  },
  findings: {
    'copies-too-few': {
      problem: '总份数少于双方各执份数之和。',
      reason: '一方拿不到原件，举证时处于不利地位。',
      repair: '增加总份数，或者减少各执份数。',
    },
    'copies-left-over': {
      problem: '双方各执之外还有剩余份数，没有写明由谁持有。',
      reason: '无人持有的原件可能被用于备案以外的用途。',
      repair: '使总份数等于双方各执之和，或者写明余下由谁持有。',
    },
  },
}
