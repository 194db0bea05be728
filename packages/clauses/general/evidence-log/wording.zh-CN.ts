import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, commas, law, list, otherPartyOf, p, partyOf, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '电子数据的保存与证明',
  body: [
    p`双方约定以只能追加、不能删改的电子证据日志（下称“日志”）保存与本合同有关的下列电子数据或者其哈希值：${list(
      'entries',
      choose('', {
        terms: s`合同条款及其变更`,
        'service-records': s`服务记录`,
        notices: s`通知`,
        statements: s`结算单`,
        disputes: s`异议与争议`,
        acceptance: s`验收结果`,
      }),
      commas,
    )}。`,
    p`日志由${partyOf('keptBy')}维护并对每一检查点签名，${otherPartyOf('keptBy')}有权随时取得完整副本并独立核验，且应当在检查点发布后${term('cosignWithin', duration)}内核验并联署；联署仅表示确认日志未被改动，不表示认可其中的金额或者主张。`,
    p`一方对日志中的记载有异议的，应当在载有该记载的检查点发布后${term('objectWithin', duration)}内书面提出，异议同样记入日志；逾期未提出的，除有相反证据外，推定该记载真实。`,
    p`双方确认，日志是${law('《最高人民法院关于民事诉讼证据的若干规定》第九十四条第一款第五项')}所称当事人约定的保存、传输、提取电子数据的方式。个人信息不以明文记入日志。`,
    p`本合同终止后，日志应当继续保存${term('keepFor', duration)}。`,
  ],
  labels: {
    keptBy: '日志维护方',
    entries: '记载内容',
    cosignWithin: '联署期限',
    objectWithin: '异议期限',
    keepFor: '终止后保存期限',
  },
  help: {
    purpose: '约定用双方都能核验的日志保存数据，使其在争议中可以作为证据。',
    legalBasis:
      '《最高人民法院关于民事诉讼证据的若干规定》（2019年修正）第九十三条、第九十四条；《中华人民共和国民法典》第一百八十八条（诉讼时效）；《中华人民共和国个人信息保护法》第四十七条。',
    forClient: '保存期限不短于诉讼时效；要求服务方按期联署，逾期即提示。',
    forProvider: '自己保存一份完整副本，并确认联署不等于认可金额。',
  },
  findings: {
    'kept-shorter-than-limitation': {
      problem: '日志保存期限短于三年的普通诉讼时效。',
      reason: '时效届满前证据已经删除，权利可能无法证明。',
      repair: '延长至三年以上。',
    },
    'objection-too-short': {
      problem: '异议期限过短，对方可能来不及核对。',
      reason: '来不及核对就推定真实，对异议方不公。',
      repair: '延长至三个工作日以上，建议十个工作日。',
    },
    'records-left-out': {
      problem: '日志不含服务记录，指标和结算无从证明。',
      reason: '服务记录是指标和费用的来源，不入日志则日志不能证明结算。',
      repair: '在日志内容中勾选服务记录。',
    },
  },
}
