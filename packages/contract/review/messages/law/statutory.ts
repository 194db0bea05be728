import type { FindingTexts } from '../../finding-texts.ts'

export const STATUTORY = {
  'adjustment-waived': {
    'zh-CN': {
      problem: '预先放弃请求调整违约金的权利。',
      reason: '违约金过分高于或者低于损失的，可以请求调整；预先放弃的约定不受支持。',
      repair: '删除放弃的约定；违约金按可以预见的损失约定。',
    },
    en: {
      problem: 'The right to have a penalty adjusted is waived in advance.',
      reason: 'A penalty far from the loss may be adjusted; courts do not uphold the waiver.',
      repair: 'Delete the waiver and set the penalty by the foreseeable loss.',
    },
  },
  'award-appealed': {
    'zh-CN': {
      problem: '约定对仲裁裁决不服还可以起诉。',
      reason: '仲裁一裁终局；又裁又诉的约定可能使仲裁条款无效。',
      repair: '删除起诉的约定，或者改为只约定诉讼。',
    },
    en: {
      problem: 'An award may be taken to court.',
      reason: 'An award is final; to allow both may void the arbitration clause.',
      repair: 'Delete the appeal, or agree on a court instead of arbitration.',
    },
  },
  'dispatch-too-long': {
    'zh-CN': {
      problem: '临时性岗位的派遣期限为{months}个月，超过六个月。',
      reason: '存续时间超过六个月的不是临时性岗位，用工可能被认定违法。',
      repair: '缩短到六个月以内，或者改为服务外包。',
    },
    en: {
      problem: 'Staff are dispatched to a temporary post for {months} months, more than six.',
      reason: 'A post that lasts longer is not temporary, and the dispatch is unlawful.',
      repair: 'Limit it to six months, or outsource the service.',
    },
  },
  'minors-data-ordinary': {
    'zh-CN': {
      problem: '未成年人的个人信息按一般信息处理。',
      reason: '不满十四周岁未成年人的个人信息属于敏感个人信息，须经监护人同意并有专门规则。',
      repair: '约定监护人同意、专门的处理规则和更严格的保护措施。',
    },
    en: {
      problem: 'Data of minors are handled like any other data.',
      reason: 'Data of children under fourteen are sensitive: a guardian consents, and special rules apply.',
      repair: 'Provide for a guardian’s consent, special rules and stricter protection.',
    },
  },
  'personal-data-copy': {
    'zh-CN': {
      problem: '返还或者删除个人信息后，仍可保留副本。',
      reason: '委托终止后受托人不得保留个人信息；留下副本等于没有返还。',
      repair: '删除保留副本的约定；法律要求保存的，写明依据和期限。',
    },
    en: {
      problem: 'Personal data are returned or deleted, yet a copy may be kept.',
      reason: 'Nothing may be kept after the end; a copy undoes the return.',
      repair: 'Delete the copy; where a law demands one, cite it and its period.',
    },
  },
  'subprocessor-told-later': {
    'zh-CN': {
      problem: '转委托处理个人信息只须事后告知。',
      reason: '转委托须事先经个人信息处理者同意。',
      repair: '改为事先书面同意，并写明答复期限。',
    },
    en: {
      problem: 'Sub-processing need only be told afterwards.',
      reason: 'It needs the consent of the controller beforehand.',
      repair: 'Require written consent beforehand, with a time to answer.',
    },
  },
  'deposit-not-doubled': {
    'zh-CN': {
      problem: '收受定金的一方违约只退还定金，没有双倍返还。',
      reason: '定金罚则对双方对等；只退还等于收受方违约没有代价。',
      repair: '写明收受定金的一方违约的双倍返还，或者改称预付款。',
    },
    en: {
      problem: 'The recipient of a deposit (dingjin) in default merely returns it.',
      reason: 'The rule binds both sides; a mere return lets one of them go free.',
      repair: 'Provide for double return, or call it an advance payment.',
    },
  },
  'bond-high': {
    'zh-CN': {
      problem: '招标采购合同的履约保证金为{rate}，超过合同金额的10%。',
      reason: '超过法定上限，监管部门可以责令改正。',
      repair: '降到合同金额的10%以内。',
    },
    en: {
      problem: 'The performance bond of a tendered contract is {rate}, above 10 % of its price.',
      reason: 'It exceeds what the law allows.',
      repair: 'Lower it to 10 % of the price at most.',
    },
  },
  'invoice-at-extra-cost': {
    'zh-CN': {
      problem: '要求开具发票须另外承担税费，税率没有写明。',
      reason: '开具发票是收款方的义务；价款是否含税、多少税率都不确定。',
      repair: '写明含税价，或者不含税价加税率，发票一律开具。',
    },
    en: {
      problem: 'Whoever asks for an invoice pays the tax on top, at no stated rate.',
      reason: 'The payee owes an invoice anyway, and the price is uncertain.',
      repair: 'State the price with tax, or without tax and the rate; invoices are always issued.',
    },
  },
  'trade-barred': {
    'zh-CN': {
      problem: '合同终止后仍禁止为同行业其他企业服务，没有补偿。',
      reason: '不合理地限制主要权利，范围过宽的约定可能无效。',
      repair: '限定到具体的竞争对手、合理的期限，并约定补偿；秘密由保密条款保护。',
    },
    en: {
      problem: 'After the end the provider may serve nobody else of the trade, without pay.',
      reason: 'So wide a restriction of a main right may be void.',
      repair: 'Limit it to named rivals and a fair time, for compensation; secrecy protects the rest.',
    },
  },
} as const satisfies FindingTexts
