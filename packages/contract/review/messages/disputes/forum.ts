import type { FindingTexts } from '../../finding-texts.ts'

export const FORUM = {
  'forum-place-unknown': {
    'zh-CN': {
      problem: '约定由合同签订地法院管辖，但签订地不明。',
      reason: '管辖法院不能确定。',
      repair: '写明签订地的具体行政区，或者直接约定某地法院。',
    },
    en: {
      problem: 'The court of the place of signing is chosen, but that place is not stated.',
      reason: 'No court can be determined.',
      repair: 'State the place, or name the court.',
    },
  },
  'forum-court-and-arbitration': {
    'zh-CN': {
      problem: '同时约定仲裁和诉讼。',
      reason: '这样的仲裁约定一般无效。',
      repair: '二者择一。',
    },
    en: {
      problem: 'Both arbitration and litigation are agreed.',
      reason: 'Such an arbitration agreement is generally invalid.',
      repair: 'Choose one of them.',
    },
  },
  'forum-placeholder': {
    'zh-CN': {
      problem: '争议解决的方式或机构没有填写。',
      reason: '发生争议时无法确定如何解决。',
      repair: '写明法院或者仲裁机构的全称。',
    },
    en: {
      problem: 'The method or the institution for disputes is not filled in.',
      reason: 'In a dispute nobody knows where to turn.',
      repair: 'Name the court or the arbitration institution.',
    },
  },
  'forum-commission-unnamed': {
    'zh-CN': {
      problem: '约定仲裁，但没有写明仲裁机构。',
      reason: '没有选定仲裁机构又不能补充协议的，仲裁协议无效。',
      repair: '写明仲裁机构的全称。',
    },
    en: {
      problem: 'Arbitration is agreed without naming an institution.',
      reason: 'Unless the parties agree on one later, the arbitration agreement is invalid.',
      repair: 'Name the institution in full.',
    },
  },
  'forum-commission-blank': {
    'zh-CN': {
      problem: '仲裁机构的名称留空。',
      reason: '不填写则仲裁协议无效。',
      repair: '填写仲裁机构的全称。',
    },
    en: {
      problem: 'The name of the arbitration institution is left blank.',
      reason: 'Unfilled, the arbitration agreement is invalid.',
      repair: 'Fill in its full name.',
    },
  },
  'forum-two': {
    'zh-CN': {
      problem: '此处约定诉讼，他处约定仲裁。',
      reason: '两种约定冲突，仲裁约定的效力存疑。',
      repair: '统一为一种方式。',
    },
    en: {
      problem: 'Litigation is agreed here, arbitration elsewhere.',
      reason: 'The two conflict, and the arbitration agreement is in doubt.',
      repair: 'Agree on one of them.',
    },
  },
  'arbitration-deadline': {
    'zh-CN': {
      problem: '为仲裁机构约定了作出裁决的期限。',
      reason: '当事人的约定不能约束仲裁机构的审限。',
      repair: '删除该期限。',
    },
    en: {
      problem: 'The arbitrators are given a deadline for their award.',
      reason: 'The parties cannot bind the institution.',
      repair: 'Delete the deadline.',
    },
  },
} as const satisfies FindingTexts
