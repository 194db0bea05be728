import type { Question } from './question.ts'
import { CLIENT, PAY, together } from './words.ts'

const ACCEPTANCE_OF = '(?:验收|查验|核验|检验|再验|点验)'
const WITHOUT = `(?:不(?!合格|通过|达标)|无[须需]|毋需|放弃|免(?!除)|没有(?!通过|经过)|并无|取消|省[去略]|无关|略去)`

/** Whether the work must be accepted before it is paid. */
export const ACCEPTANCE: Question = {
  isClear: true,
  answers: {
    needed: {
      said: new RegExp(together(ACCEPTANCE_OF, PAY, 40)),
      not: new RegExp(
        `${WITHOUT}[^。;,]{0,12}${ACCEPTANCE_OF}|${ACCEPTANCE_OF}[^。;,]{0,4}(?:无关|不设|:无|为前提的?除)|(?:无论|不论|不管|是否)[^。;,]{0,6}验收|不得以|不以|干完|"?指|设备|系统|软件|上线|首付|尾款|预付|视为|第三方|报告、|逾期|整改|质保`,
      ),
    },
    none: {
      said: new RegExp(
        `${WITHOUT}[^。;,]{0,18}${ACCEPTANCE_OF}|${ACCEPTANCE_OF}[^。;,]{0,6}(?::(?:不|无|免)|无关|不适用|不作|不做|取消|免了)|(?:无论|不论|不管)[^。;,]{0,6}(?:是否|有没有)?[^。;,]{0,4}验收|不得以[^。;,]{0,8}验收[^。;,]{0,8}为由`,
      ),
      not: new RegExp(
        `不合格|未通过|不通过|"指|不以[^。;,]{0,6}为凭|仅|如|若|设备|系统|软件|重新|再次|二次|视为|没有${CLIENT}|逾期|未经|场地|沉默|不得视|不签署|不配合|不影响|不免除|责任|质量|(?<!并无|任何)验收(?:标准|期|异议)`,
      ),
    },
  },
}
