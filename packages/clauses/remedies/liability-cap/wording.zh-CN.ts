import type { ClauseText } from '../../clause.ts'
import { amount, share } from '../../say/index.ts'
import { choose, commas, items, lead, list, p, partyOf, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '责任限额',
  body: [
    lead(
      p`一方在本合同项下承担的违约金和赔偿责任，按下列限额计算：`,
      items(
        '',
        p`${partyOf('party')}${choose('scope', {
          event: s`就每一违约事件`,
          period: s`就同一结算期间内的全部违约`,
          'contract-year': s`就同一合同年度内的全部违约`,
          contract: s`就本合同项下的全部违约`,
        })}承担的违约金和赔偿责任，合计不超过${choose('base', {
          'total-price': s`本合同总价的${term('share', share)}`,
          'annual-fee': s`当年度服务费用的${term('share', share)}`,
          'period-fee': s`当期服务费用的${term('share', share)}`,
          amount: s`${term('amountYuan', amount)}`,
        })}${when(
          'includes',
          s`；${list(
            'includes',
            choose('', { 'service-credits': s`服务抵扣`, 'assessment-deductions': s`考核扣减` }),
            commas,
          )}计入该限额`,
        )}${when(
          'exceptions',
          s`；因下列原因产生的责任不受该限额限制：${list(
            'exceptions',
            choose('', {
              wilful: s`故意`,
              'gross-negligence': s`重大过失`,
              'data-leak': s`泄露个人信息或者数据`,
              confidentiality: s`违反保密义务`,
              'personal-injury': s`造成人身损害`,
            }),
            commas,
          )}`,
        )}。`,
        'cap',
      ),
    ),
    p`责任限额不影响继续履行、采取补救措施以及支付服务费用和逾期利息的义务；依法不得免除或者限制的责任，不适用责任限额。`,
  ],
  labels: {
    party: '受限额保护的一方',
    scope: '计算范围',
    base: '基数',
    share: '比例',
    amountYuan: '金额',
    includes: '同样计入限额的扣减',
    exceptions: '不受限制的责任',
  },
  help: {
    purpose: '约定一方承担违约金和赔偿责任的最高限额及例外。',
    legalBasis:
      '《中华人民共和国民法典》第五百零六条（造成人身损害以及因故意或者重大过失造成财产损失的免责条款无效）。',
    forClient: '把泄露个人信息、违反保密义务列为例外；限额不应低于可能的损失。',
    forProvider: '以年度服务费用为基数设总限额，并设单次限额；要求对双方对等适用。',
  },
  findings: {
    'event-above-whole': {
      problem: '单次限额{event}高于总限额{whole}，单次限额不起作用。',
      reason: '单次限额高于总额时永远用不上。',
      repair: '降低单次限额，或者提高总限额。',
    },
    'cap-named-twice': {
      problem: '同一方就同一范围约定了两个限额。',
      reason: '两个限额不同时，适用哪一个没有依据。',
      repair: '合并为一项。',
    },
    'statutory-exceptions-missing': {
      problem: '没有把故意、重大过失或者人身损害列为例外；就这些责任限额依法无效。',
      reason: '就人身损害、故意或者重大过失造成的财产损失限制责任的，该部分无效。',
      repair: '在例外中增加故意、重大过失和造成人身损害。',
    },
    'injury-not-excepted': {
      problem: '例外中没有写造成人身损害。',
      reason: '就人身损害限制责任的，该部分无效。',
      repair: '在例外中增加造成人身损害。',
    },
    'one-sided': {
      problem: '限额只保护一方。',
      reason: '另一方承担无限责任，谈判和法院都会关注公平。',
      repair: '为另一方约定对等的限额。',
    },
  },
}
