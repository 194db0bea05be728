import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf, whereAllowed, whereSaid } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { choosesByTrait, holidayForRest, listsTraits, workersBarred } from './wronged-workers.ts'

const STAFF = /客服|坐席|座席|话务员|员工|人员|每人/
const DAILY = new RegExp(
  `(?:每[日天]|[一1][日天])(?:工作|上班|干)(?:时间)?(?:为|不少于|至少)?(?<hours>${NUMERAL})\\s*个?小时`,
)
const MONTHLY = new RegExp(`(?:每|[一1]个?)月[^。;,]{0,6}加班[^。;,\\d]{0,8}?(?<hours>${NUMERAL})\\s*个?小时`)
/** Eight hours and three more; thirty-six hours of overtime in a month. */
const HOURS_A_DAY = 11
const OVERTIME_A_MONTH = 36

const above = (analysis: Analysis, pattern: RegExp, limit: number): Offence[] =>
  saying(analysis, pattern, binds).flatMap(({ sentence, match }) => {
    const hours = parseNumeral(match.groups?.['hours'] ?? '') ?? 0
    const isOfStaff = STAFF.test(sentence.text) || STAFF.test(sentence.node.matter)
    return hours > limit && isOfStaff && !/综合|不定时|热线|窗口|服务时间|两班/.test(sentence.text)
      ? [atWords(sentence, match, { words: match[0] })]
      : []
  })

const HOLIDAY_UNPAID =
  /(?:法定(?:节?假日|休假日|节日)|过节|春节|国庆节?)[^。;]{0,14}(?:调休|补休|换休|轮休)[^。;]{0,8}(?:不|无需|无须)[^。;,]{0,4}(?:支付|计算?|发放|给)?加班(?:费|工资)/

const DISCRIMINATES =
  /(?:限|只[要招收用]|仅限|须为|必须为|应为)(?:未婚)?(?:女性?|男性?|女生|男生|女的|男的)(?=[,。;、员坐座客的]|$)|(?:须|应|要求|限|必须)[^。;,]{0,8}未[婚育][^。;,]{0,4}|(?:不得|不准|不能)(?:结婚|怀孕|生育|生孩子)|(?<!得以?|因|因其)怀孕[^。;,]{0,4},?(?:就|即|应|立即|甲方有权|可以)[^。;,]{0,6}(?:换人|更换|辞退|退回|调离|解除)/

const FAMILY = '(?:结婚|已婚|怀孕|孕期|受孕|备孕|生育|生孩子|要孩子|二孩|二胎|产假|哺乳)'
const DISMISSED =
  '(?:辞退|解雇|开除|退回|调离|更换|换人|解除|离岗|劝退|清退|撤换|不再(?:录|聘|使)用|终止(?:劳动)?合同|自动离职)'
/** Marriage and children as a ground, whoever asks for it. */
const CHILDLESS = new RegExp(
  `(?:保证|承诺|确保|声明|约定|同意|书面)[^。;]{0,14}不${FAMILY}|(?:\\d+|[一二两三四五])年内[^。;,]{0,6}不${FAMILY}|${FAMILY}(?:者|的|人员|员工|期间?|后|女工)?[^。;]{0,16}${DISMISSED}|(?:不(?:招|录用|要|聘用|使用|得录用)|拒绝|谢绝|排除|优先不)[^。;,]{0,8}(?:女性?|男性?|孕|已婚|未婚|育龄|哺乳|残疾|乙肝|少数民族|外地|农村|[\\u4e00-\\u9fff]{1,4}籍)[^。;,]{0,6}`,
)
const PROTECTED = /禁止|不得(?:以|因|设|限|要求|在|将)|不限|不因|依法|不予辞退|消费|用户|客户/

const BARRED =
  /(?:人员|员工|坐席|座席|客服)[^。;,]{0,8}(?:离职|离开|辞职|走)[^。;]{0,6}(?:年|月)(?:之?内)?[^。;,]{0,4}不[得准能][^。;,]{0,6}(?:从事|到|去|在|入职|任职|受雇)[^。;,]{0,14}(?:同类|同行|同业|竞争|别家|其他)[^。;,]{0,12}/
const staffBarred = (analysis: Analysis): Offence[] =>
  saying(analysis, BARRED, binds).flatMap(({ sentence, match }) =>
    /补偿/.test(sentence.text) && !/(?:无需|无须|不)[^。;,]{0,6}补偿/.test(sentence.text)
      ? []
      : [atWords(sentence, match)],
  )

export const EMPLOYMENT_RULES: readonly Rule[] = [
  {
    code: 'overtime-unlawful',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国劳动法》第三十六条、第四十一条、第九十条：延长工作时间每日不得超过三小时，每月不得超过三十六小时。',
      'Labour Law, arts. 36, 41 and 90: overtime of three hours a day and thirty-six a month at most.',
    ),
    check: (analysis) => [...above(analysis, DAILY, HOURS_A_DAY), ...above(analysis, MONTHLY, OVERTIME_A_MONTH)],
  },
  {
    code: 'holiday-without-pay',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国劳动法》第四十四条第三项：法定休假日安排工作的，支付不低于工资的百分之三百的工资报酬。',
      'Labour Law, art. 44(3): work on public holidays is paid at 300 % of the wage.',
    ),
    check: anyOf(whereAllowed(HOLIDAY_UNPAID), holidayForRest),
  },
  {
    code: 'hiring-discriminates',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国就业促进法》第二十七条；《中华人民共和国妇女权益保障法》第四十三条。',
      'Employment Promotion Law, art. 27; Law on the Protection of Women, art. 43.',
    ),
    check: anyOf(
      whereSaid(DISCRIMINATES, /禁止|不得(?:以|因|设|限|要求)|不限/),
      whereSaid(CHILDLESS, PROTECTED),
      choosesByTrait,
      listsTraits,
    ),
  },
  {
    code: 'staff-barred',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国劳动合同法》第二十三条、第二十四条：竞业限制限于负有保密义务的人员，并按月给予经济补偿。',
      'Labour Contract Law, arts. 23 and 24: only for staff with secrets, and paid monthly.',
    ),
    check: anyOf(staffBarred, workersBarred),
  },
]
