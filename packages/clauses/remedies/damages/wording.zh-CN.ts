import type { ClauseText } from '../../clause.ts'
import { choose, commas, law, list, p, s, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '损失赔偿',
  body: [
    choose('actualLoss', {
      true: p`一方违约给对方造成损失的，应当赔偿对方的实际损失和合同履行后可以获得的利益，但不超过订立合同时预见到或者应当预见到的因违约可能造成的损失。`,
      false: p`除违约金外，违约方不赔偿对方的其他损失；但依照${law('《中华人民共和国民法典》第五百零六条')}不得免除的责任除外。`,
    }),
    choose('beyondPenalty', {
      true: p`违约金不足以弥补损失的，违约方应当赔偿超过违约金的部分。`,
      false: p`违约金视为对全部损失的约定赔偿，守约方不就超过违约金的损失另行请求，法律另有规定的除外。`,
    }),
    when(
      'costs',
      p`守约方为主张权利合理支出的下列费用，由违约方承担（本合同对争议解决费用另有约定的，从其约定）：${list(
        'costs',
        choose('', {
          litigation: s`诉讼费或者仲裁费`,
          lawyer: s`律师费`,
          notary: s`公证费、鉴定费`,
          travel: s`差旅费`,
          preservation: s`保全费及保全担保费`,
        }),
        commas,
      )}。`,
    ),
    p`因服务造成客户或者其他第三方损害，一方先行赔偿的，有权就应由对方承担的部分向对方追偿。`,
  ],
  labels: { actualLoss: '是否赔偿实际损失', beyondPenalty: '是否赔偿超过违约金的损失', costs: '由违约方承担的费用' },
  help: {
    purpose: '约定违约时赔偿哪些损失、与违约金的关系、维权费用由谁承担。',
    legalBasis:
      '《中华人民共和国民法典》第五百八十四条（赔偿范围）、第五百八十五条第二款（违约金的增减）、第五百零六条（免责条款无效的情形）。',
    forClient: '写明违约金不足时补足，并列明律师费等维权费用；没有约定时律师费通常难以主张。',
    forProvider: '可以约定违约金为全部赔偿，或者与责任上限配合；不接受间接损失的无限赔偿。',
  },
  findings: {
    'beyond-penalty-without-loss': {
      problem: '一面排除损失赔偿，一面约定赔偿超过违约金的损失，前后矛盾。',
      reason: '两个约定不能同时成立，赔偿范围不明。',
      repair: '改为赔偿实际损失，或者删去超过部分的赔偿。',
    },
    'loss-excluded': {
      problem: '排除损失赔偿对守约方不利；故意、重大过失和人身损害的责任依法不能免除。',
      reason: '造成人身损害、因故意或者重大过失造成财产损失的免责条款无效。',
      repair: '改为赔偿实际损失，并用责任限额控制风险。',
    },
    'no-costs': {
      problem: '没有约定维权费用由谁承担，律师费通常难以得到支持。',
      reason: '律师费等没有约定的，法院一般不支持由败诉方负担。',
      repair: '列明由违约方承担的费用，例如律师费、保全费。',
    },
  },
}
