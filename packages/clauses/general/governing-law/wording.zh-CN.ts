import type { ClauseText } from '../../clause.ts'
import { choose, p, s } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '法律适用',
  body: [
    p`本合同的订立、效力、解释、履行和争议解决，适用${choose('law', {
      'mainland-china': s`中华人民共和国法律（为本合同之目的，不包括香港特别行政区、澳门特别行政区和台湾地区的法律）`,
      'hong-kong': s`中华人民共和国香港特别行政区法律`,
      macao: s`中华人民共和国澳门特别行政区法律`,
      taiwan: s`台湾地区有关规定`,
    })}。`,
  ],
  labels: { law: '适用法律' },
  help: {
    purpose: '写明合同适用哪里的法律。',
    legalBasis: '《中华人民共和国涉外民事关系法律适用法》第四十一条（涉外合同的法律选择）。',
    forClient: '没有涉外因素的合同选择境外法律无效；有涉外因素时，同时核对管辖法院或者仲裁地是否相配。',
    forProvider: '服务境外客户的，无论选择何法，当地关于个人信息和消费者保护的强制规定仍然适用，费用和责任应当预留。',
  },
  findings: {
    'foreign-law-at-home': {
      problem: '双方未见涉外因素而选择境外法律，选择可能无效。',
      reason: '没有涉外因素的合同选择境外法律的，法院一般认定选择无效，适用中国法律。',
      repair: '改为中华人民共和国法律，或者写明涉外因素。',
    },
  },
}
