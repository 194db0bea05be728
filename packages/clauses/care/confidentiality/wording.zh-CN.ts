import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { choose, client, commas, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '保密',
  body: [
    p`本合同所称保密信息，是指一方在订立、履行本合同过程中向对方提供或者使对方知悉、且不为公众所知悉的信息，不论以何种形式存在，其中包括：${list('information', s`${term('', phrase)}`, commas)}。`,
    choose('by', {
      both: p`任何一方对所知悉的对方保密信息负有保密义务；未经对方书面同意，不得向第三方披露，也不得用于履行本合同以外的用途。`,
      provider: p`${provider}对所知悉的${client}保密信息负有保密义务；未经${client}书面同意，不得向第三方披露，也不得用于履行本合同以外的用途。`,
      client: p`${client}对所知悉的${provider}保密信息负有保密义务；未经${provider}书面同意，不得向第三方披露，也不得用于履行本合同以外的用途。`,
    }),
    p`负有保密义务的一方仅可以向因履行本合同确需知悉的员工、专业顾问和经同意的分包人提供保密信息，并应当使其承担不低于本条的保密义务，对其违反保密义务的行为承担责任。`,
    when(
      'exceptions',
      lead(
        p`下列情形不受保密义务的约束：`,
        items(
          'exceptions',
          choose('', {
            public: p`信息已经为公众所知悉，且不是因违反本条所致。`,
            'already-known': p`接收方在对方提供之前已经合法持有该信息。`,
            'independently-developed': p`接收方未使用保密信息而独立取得相同的信息。`,
            'lawfully-received': p`接收方从有权提供的第三方合法取得该信息。`,
            'required-by-law': p`依照法律规定或者国家机关的要求必须披露；披露前应当在法律允许的范围内通知对方，并将披露限于必要的范围。`,
          }),
        ),
      ),
    ),
    choose('lasts.kind', {
      'after-end': p`保密义务自知悉保密信息之日起，至本合同终止或者解除后满${term('lasts.within', duration)}时止；依法应当继续保密的个人信息，不受该期限的限制。`,
      indefinite: p`保密义务不因本合同终止或者解除而消灭，在保密信息为公众所知悉之前持续有效。`,
    }),
    when(
      'returnWithin',
      p`本合同终止或者解除后${term('returnWithin', duration)}内，接收方应当按照对方的要求返还或者销毁保密信息的全部载体及其复制件，并出具书面证明；依法必须留存的部分除外，留存期间仍应当保密。`,
    ),
  ],
  labels: {
    by: '保密义务人',
    information: '保密信息',
    exceptions: '例外',
    lasts: '保密期限',
    'lasts.kind': '期限方式',
    'lasts.within': '终止后期限',
    returnWithin: '返还或者销毁期限',
  },
  help: {
    purpose: '约定哪些信息保密、由谁保密、哪些例外、保密到何时。',
    legalBasis:
      '《中华人民共和国民法典》第五百零一条（订约中知悉的商业秘密）、第五百零九条（附随的保密义务）、第五百五十八条（终止后的保密义务）；《中华人民共和国反不正当竞争法》第十条。',
    forClient: '写明客户资料和业务数据在内，保密义务延续到合同终止之后，并要求返还或者销毁。',
    forProvider: '坚持双向保密和通常的例外；为终止后的义务约定明确的期限。',
  },
  findings: {
    'one-sided': {
      problem: '只有一方负有保密义务，另一方知悉的信息不受保护。',
      reason: '双方都会知悉对方的价格、系统和客户资料；单方保密有违公平，也留下泄密缺口。',
      repair: '改为双方互负保密义务。',
    },
    'no-exceptions': {
      problem: '没有约定例外，连已经公开的信息和依法披露也可能构成违约。',
      reason: '依法披露和已公开的信息也会构成违约，义务无法履行。',
      repair: '勾选通常的例外：已公开、已合法持有、合法取得、依法披露。',
    },
    'short-after-end': {
      problem: '保密期限在合同终止后不满一年，客户资料和商业秘密通常需要更长的保护。',
      reason: '客户资料和商业秘密的价值不随合同终止而消失。',
      repair: '延长至二至五年，或者至公开为止。',
    },
    'no-return': {
      problem: '没有约定合同终止后返还或者销毁保密信息载体的期限。',
      reason: '终止后资料留在对方手中，泄露难以发现。',
      repair: '填写返还或者销毁的期限，例如十个工作日。',
    },
  },
}
