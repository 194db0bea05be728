import type { ClauseText } from '../../clause.ts'
import { amount, share } from '../../say/index.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '第三方责任限额',
  body: [
    p`第三方因参与本合同的履行对双方承担的违约责任和赔偿责任，累计以${choose('base', {
      'total-price': s`本合同总价的${term('share', share)}`,
      'annual-fee': s`本合同年度服务费用的${term('share', share)}`,
      'third-party-fee': s`第三方应得费用的${term('share', share)}`,
      amount: s`${term('amountYuan', amount)}`,
    })}为限；第三方协议约定更高限额的，从其约定。`,
    choose('excess', {
      'engaging-party': p`超过限额的损失，由引入该第三方的一方向对方承担。`,
      client: p`超过限额的损失，由${client}承担。`,
      provider: p`超过限额的损失，由${provider}承担。`,
      'third-party': p`超过限额的损失，经第三方书面承诺，仍由第三方承担。`,
    }),
    when(
      'exceptions',
      p`下列情形造成的损失不受限额限制：${list(
        'exceptions',
        choose('', {
          wilful: s`第三方故意`,
          'gross-negligence': s`第三方重大过失`,
          'data-leak': s`泄露客户资料`,
          'personal-injury': s`造成人身损害`,
        }),
        commas,
      )}。`,
    ),
    p`限额约定经第三方在协议中书面确认后，对第三方发生效力。`,
  ],
  labels: {
    share: '限额比例',
    amountYuan: '限额金额',
    base: '计算基数',
    excess: '超出部分的承担',
    exceptions: '不受限制的情形',
  },
  help: {
    purpose: '约定第三方责任的上限、超出部分由谁承担以及例外。',
    legalBasis:
      '《中华人民共和国民法典》第五百零六条（造成人身损害、因故意或者重大过失造成财产损失的免责条款无效）、第四百六十五条（合同相对性）、第五百九十三条。',
    forClient: '坚持由引入方承担超出部分，并排除资料泄露。',
    forProvider: '限额应与第三方的报酬相称；由委托方引入的第三方，超出部分不应由你承担。',
  },
  findings: {
    'share-over-total': {
      problem: '限额超过计算基数的全部，起不到限制的作用。',
      reason: '限额高于基数，任何损失都达不到。',
      repair: '改为基数的百分之百以内，常用百分之五至三十。',
    },
    'mandatory-exceptions': {
      problem: '没有排除故意、重大过失和人身损害，限额在这些情形下无效。',
      reason: '就人身损害、故意或者重大过失造成的财产损失限制责任的，该部分无效。',
      repair: '在例外中增加故意、重大过失和造成人身损害。',
    },
    'excess-uncovered': {
      problem: '超出部分仍由第三方承担，等于没有限额。',
      reason: '第三方既有限额又承担超额部分，限额没有意义。',
      repair: '改由引入方或者一方承担超额部分，或者删去本条。',
    },
  },
}
