import { allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import type { Sentence } from '../analysis.ts'
import type { Matter, Statement } from './statement.ts'

/** Whom it is asked of: leaders and specialists by their own names, all others are agents. */
const ROLE =
  /经理|主管|督导|[组班团]长|质检|培训师|讲师|分析|理赔|投诉|专家|外语|英语|日语|粤语|小语种|高级|资深|初级|兼职|实习|VIP|夜班|店长|负责人|医[生师]|护士|药师|工程师|技术|运营|排班|播音|配音|录音员/
const CHANNEL = /热线|在线|电话|文字|外呼|呼入|驻场|现场/
/** Said of some of them, or of whom the customers are. */
const OF_SOME =
  /其中|优先|占比?|比例|不少于\d+[名人]|至少\d+[名人]|\d%|可放宽|特殊|客户年龄|用户年龄|学员|会员|老人|未成年|退休|投保|被保险/

/** The role that stands last before a place, or else nearest behind it in its part. */
function roleAt(text: string, at: number): { readonly on: string; readonly kind: string } {
  const before = text.slice(0, at)
  const part = text.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('。'), before.lastIndexOf('|')) + 1)
  const own = part.split(/[;。|]/, 1)[0] ?? ''
  return { on: ROLE.exec(own)?.[0] ?? '', kind: CHANNEL.exec(own)?.[0] ?? '' }
}

type Requirement = {
  readonly pattern: RegExp
  readonly about: RegExp
  readonly name: string
  readonly read: (groups: Record<string, string | undefined>) => string | undefined
}

const requirement = ({ pattern, about, name, read }: Requirement): Matter => ({
  patterns: [pattern],
  of: ({ text, node }: Sentence): Omit<Statement, 'sentence'>[] => {
    if (!about.test(`${node.article.heading.text}:${text}`) || OF_SOME.test(text)) return []
    const found = allMatches(pattern, text)
    return found.flatMap((match) => {
      const value = read(match.groups ?? {})
      const { on, kind } = roleAt(text, match.index)
      return value === undefined ? [] : [{ match, on: `${name} ${on}`, kind, value }]
    })
  },
})

const SCHOOLS: readonly (readonly [number, RegExp])[] = [
  [1, /初中/],
  [2, /高中|中专|职高|技校/],
  [3, /[大专]专|专科|高职/],
  [4, /本科|学士/],
  [5, /硕士|研究生/],
]

const STAFF = /[坐座话]席|客服|话务|人员|员工|专员|岗位|招聘|录用|任职|上岗|接待员|接线员/

const LEADERS = '(?:班?组长|班长|主管|督导|质检|培训师)'
const AGENTS = '(?:[坐座]席|客服|话务员|员工|人)'
const RATIO = new RegExp(
  `每(?<agents>${NUMERAL})(?:名|个|位)?[^。;,\\d]{0,4}${AGENTS}[^。;,\\d]{0,6}(?:配备?置?|设置?)[^。;,\\d]{0,4}(?:1|一)(?:名|位|个)?[^。;,\\d]{0,4}(?<leader>${LEADERS})|(?<leader2>${LEADERS})(?:员)?(?:与|和|:)${AGENTS}[^。;,\\d]{0,10}1\\s*[:比]\\s*(?<agents2>${NUMERAL})`,
  'g',
)
/** For how many agents there is one leader. */
const AGENTS_TO_A_LEADER: Matter = {
  patterns: [RATIO],
  of: ({ text }) =>
    allMatches(RATIO, text).map((match) => ({
      match,
      on: (match.groups?.['leader'] ?? match.groups?.['leader2'] ?? '').replace(/^班?组长$|^班长$/, '组长'),
      value: String(parseNumeral(match.groups?.['agents'] ?? match.groups?.['agents2'] ?? '')),
    })),
}

/** Of how many years, with what schooling, how good a Mandarin: what may be asked of those who serve once only. */
export const MATTERS_OF_REQUIREMENTS: readonly Matter[] = [
  AGENTS_TO_A_LEADER,
  requirement({
    name: 'age',
    pattern:
      /(?<from>\d{2})\s*(?:周?岁)?\s*(?:至|到|-|~|—|–)\s*(?<to>\d{2})\s*周?岁|(?<from2>\d{2})\s*周?岁以上\s*[,、]?(?<to2>\d{2})\s*周?岁以下/g,
    about: STAFF,
    read: ({ from, to, from2, to2 }) => `${from ?? from2}-${to ?? to2}`,
  }),
  requirement({
    name: 'school',
    pattern:
      /(?<school>初中|高中|中专|职高|技校|大专|专科|高职|本科|硕士|研究生)(?:\([^()]{1,8}\))?(?:或|\/)?(?:同等)?(?:学历)?\s*(?:及|或)?以上|(?:学历|文化程度)[^。;,\d]{0,8}(?:不低于|应?为|:)\s*(?<school2>初中|高中|中专|职高|技校|大专|专科|高职|本科|硕士|研究生)/g,
    about: STAFF,
    read: ({ school, school2 }) => SCHOOLS.find(([, words]) => words.test(school ?? school2 ?? ''))?.[0].toString(),
  }),
  requirement({
    name: 'mandarin',
    pattern: /(?<level>[一二三])级(?<grade>[甲乙])等/g,
    about: /普通话/,
    read: ({ level, grade }) => `${level}${grade}`,
  }),
  requirement({
    name: 'experience',
    pattern: new RegExp(
      `(?<years>${NUMERAL}|半)\\s*年(?:及)?(?:以上|以内)?(?:的)?[^。;,|\\d]{0,10}(?:经验|经历|从业)|(?:从事|具有|具备)[^。;,|\\d]{2,14}?(?<years2>${NUMERAL}|半)\\s*年(?:及)?以上`,
      'g',
    ),
    about: STAFF,
    read: ({ years, years2 }) => {
      const said = years ?? years2 ?? ''
      return said === '半' ? '0.5' : parseNumeral(said)?.toString()
    },
  }),
]
