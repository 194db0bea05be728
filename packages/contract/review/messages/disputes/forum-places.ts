import type { FindingTexts } from '../../finding-texts.ts'

export const FORUM_PLACES = {
  'forum-undetermined': {
    'zh-CN': {
      problem: '由哪个法院或者机构处理争议，无法确定。',
      reason: '谁守约要审理以后才知道，没有写明的地点和部门也确定不了管辖；这样的约定可能无效。',
      repair: '写明某地的人民法院，或者一方住所地的人民法院。',
    },
    en: {
      problem: 'Which court or body decides cannot be told.',
      reason:
        'Who kept the contract is known only after the trial, and a place or an office that is nowhere stated determines none: the choice may be void.',
      repair: 'Name the court of a place, or of the seat of a party.',
    },
  },
  'forum-unconnected': {
    'zh-CN': {
      problem: '约定的{place}法院与双方所在地、合同履行地都看不出联系。',
      reason: '只能选择与争议有实际联系的地点的法院，否则约定无效。',
      repair: '改为一方住所地、合同签订地或者履行地的法院；确有联系的，写明是什么联系。',
    },
    en: {
      problem: 'The court of {place} has no visible link to the parties or to the service.',
      reason: 'Only a court at a place that is connected with the dispute can be chosen.',
      repair: 'Choose the court of a seat, of the signing or of the performance, or state the link.',
    },
  },
} as const satisfies FindingTexts
