import type { ClauseText } from '../../clause.ts'
import { localPhrase } from '../../say/index.ts'
import { choose, commas, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '完整协议',
  body: [
    p`本合同及其附件构成双方就合同事项达成的完整协议，取代双方此前${choose('supersedes', {
      'same-subject': s`就相同事项`,
      all: s`就任何事项`,
    })}作出的口头和书面约定。`,
    when('except', p`下列文件继续有效：${list('except', s`“${term('', localPhrase)}”`, commas)}。`),
  ],
  labels: { supersedes: '取代的范围', except: '继续有效的文件' },
  help: {
    purpose: '写明以本合同为准，此前的约定不再有效。',
    legalBasis: '《中华人民共和国民法典》第五百四十三条（协议变更）、第四百七十三条（要约邀请与宣传）。',
    forClient: '招标文件、投标承诺和服务演示中的关键承诺需要继续有效的，逐份列为例外，否则签署后即被取代。',
    forProvider: '已结算未付的旧账和仍在履行的保密协议应当列为例外；不接受取代“任何事项”的约定。',
  },
  findings: {
    'supersedes-everything': {
      problem: '取代双方就任何事项的约定，可能误伤与本合同无关的合同。',
      reason: '双方之间的保密协议、采购合同等也会被一并取代。',
      repair: '改为仅取代就相同事项作出的约定。',
    },
  },
}
