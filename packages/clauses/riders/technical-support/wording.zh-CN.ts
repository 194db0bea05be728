import type { ClauseText } from '../../clause.ts'
import { phrase } from '../../say/index.ts'
import { choose, client, commas, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '技术支持',
  body: [
    p`${provider}除一般客户服务外，还向客户提供下列技术支持：${list(
      'kinds',
      choose('', {
        remote: s`远程协助`,
        troubleshooting: s`故障排查`,
        'on-site': s`现场支持`,
        upgrade: s`系统升级`,
        maintenance: s`系统维护`,
        training: s`使用培训`,
      }),
      commas,
    )}。每次技术支持应当建立工单。`,
    when(
      'levels',
      lead(
        p`技术支持分级处理，本级不能解决的，转交下一级：`,
        items('levels', p`“${term('name', phrase)}”负责“${term('scope', phrase)}”。`),
      ),
    ),
    choose('manual', {
      true: p`技术支持的范围、流程和标准以技术支持手册为准，手册经${client}书面确认后作为本合同附件。`,
      false: p`技术支持不另行编制手册。`,
    }),
  ],
  labels: { kinds: '支持方式', levels: '分级', 'levels.name': '级别', 'levels.scope': '职责', manual: '技术支持手册' },
  help: {
    purpose: '约定提供哪些技术支持、怎样分级、是否编制手册。',
    legalBasis: '《中华人民共和国民法典》第八百七十八条以下（技术服务合同）。',
    forClient: '列明支持方式并要求工单留痕；手册作为附件。',
    forProvider: '产品缺陷的修复由委托方负责；需要系统权限的，由委托方提供。',
  },
  findings: {
    'no-manual': {
      problem: '没有技术支持手册，支持的范围和标准无从判断。',
      reason: '支持做到哪一步、用什么标准只能逐次争论。',
      repair: '约定编制技术支持手册并作为附件。',
    },
    'on-site-without-times': {
      problem: '包含现场支持，但没有约定派员和到场时限。',
      reason: '包含现场支持而没有时限，何时到场只能按合理期限争议。',
      repair: '增加现场服务条款，约定派员和到场时限。',
    },
    'kind-twice': { problem: '支持方式重复。', reason: '重复的方式会使工单分类混乱。', repair: '删去重复的方式。' },
  },
}
