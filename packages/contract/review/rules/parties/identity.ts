import type { Analysis, Match } from '../../analysis.ts'

import { outsideNotes } from '../../reading/parts.ts'
import { atMatch, type Offence, type Rule } from '../../rule.ts'

/** Different values of what has only one: the second place, with the first in the words. */
function differing(matches: readonly Match[], valueOf: (match: Match) => string): Offence[] {
  const [own, ...others] = matches
  if (own === undefined) return []
  const first = valueOf(own)
  const other = others.find((match) => valueOf(match) !== first)
  return other ? [atMatch(other, { first, second: valueOf(other) })] : []
}

const compact = (text = ''): string => text.replace(/[\s_＿]/g, '').toUpperCase()

/** Two numbers of one contract. */
const contractNumbers = ({ search }: Analysis): Offence[] =>
  differing(
    search(
      /(?<!原|主|框架|招标|采购|上一?份)(?:本)?合同编号(?:为|是)?\s*[:：]?\s*(?<number>[A-Za-z0-9\u4e00-\u9fff]{0,6}[-A-Za-z0-9〔〕[\]（）()/_]*\d[-A-Za-z0-9]*)/g,
      outsideNotes,
    ).filter(({ groups }) => compact(groups['number']).length >= 4),
    ({ groups }) => compact(groups['number']),
  )

const NAME = '[\\u4e00-\\u9fff（）()A-Za-z]{2,30}?(?:公司|事务所|中心|商行|集团|医院|学校|管委会|委员会|管理局|银行)'

/** Two names of one party: at its introduction and at its signature. */
function names({ search, contract }: Analysis): Offence[] {
  return ['甲方', '乙方', ...contract.parties.client, ...contract.parties.provider]
    .filter((label, at, all) => all.indexOf(label) === at)
    .flatMap((label) =>
      differing(
        search(
          new RegExp(
            `(?:^|(?<=[\\s。；;，,、:：]))${label}(?:[(（][^)）\\n]{1,10}[)）])?(?:名称|全称|单位名称|开票名称|账户名称)?\\s*[:：]\\s*(?<name>${NAME})(?=[\\s。；;，,（(]|$)`,
            'gm',
          ),
          outsideNotes,
        ),
        ({ groups }) => compact(groups['name']),
      ),
    )
    .slice(0, 2)
}

/** What a party is called in a signature, whatever the articles call it. */
const ROLES = {
  client: '委托方|委托人|发包方|发包人|采购方|采购人|客户方|需方|业主方|购买方',
  provider: '受托方|受托人|承包方|承包人|服务方|服务商|服务单位|供应商|供方|外包方|承接方',
} as const
const FULL_NAME = '[\\u4e00-\\u9fff（）()]{4,30}?有限(?:责任)?公司'

/** 服务商（章）：…, a company that was not introduced as this party, though another was. */
function signedByAnother({ search, contract }: Analysis): Offence[] {
  return (['client', 'provider'] as const).flatMap((side) => {
    const labels = [...contract.parties[side], ...ROLES[side].split('|')]
    const named = search(
      new RegExp(
        `(?:^|(?<=[\\s。；;，,]))(?:${labels.join('|')})(?:[(（][^)）\\n]{1,10}[)）])*\\s*[:：]\\s*(?<name>${FULL_NAME})`,
        'gm',
      ),
      outsideNotes,
    )
    const introduced = named.filter(({ node }) => node.part === 'preamble').map(({ groups }) => compact(groups['name']))
    const [first] = introduced
    const other = named.find(({ node, groups }) => {
      const name = compact(groups['name'])
      return node.part === 'signature' && !introduced.some((each) => each.includes(name) || name.includes(each))
    })
    return first !== undefined && other ? [atMatch(other, { first, second: compact(other.groups['name']) })] : []
  })
}

const COMPANY =
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?:[\u4e00-\u9fff]|[（(][\u4e00-\u9fff]{2,4}[)）]){2,26}?(?:有限责任公司|有限公司)(?!.{0,8}分公司)/g
/** Names that are shorter are like others by chance. */
const SHORTEST_NAME = 8
/** 服务 is lost from 信息服务有限公司; more is another company. */
const MOST_LOST = 4

/** One character is another, or a few in the middle are gone. */
function isMisspelt(one: string, other: string): boolean {
  if (one.length === other.length) return one.split('').filter((character, at) => character !== other[at]).length === 1
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const same = short.split('').findIndex((character, at) => character !== long[at])
  return same >= 4 && long.length - short.length <= MOST_LOST && long.endsWith(short.slice(same))
}

/** 天一科技有限公司 and 天一信息技术有限公司: one place and one name, two trades. */
const SHORTEST_BRAND = 5
const TRADE =
  /^(?:信息|网络|电子|科技|技术|服务|商务|咨询|管理|数据|软件|通[信讯]|外包|呼叫|文化|传媒|企业|产业|发展|人力资源|供应链)*(?:股份)?(?:有限责任公司|有限公司)$/
function isOtherTrade(one: string, other: string): boolean {
  const same = one.split('').findIndex((character, at) => character !== other[at])
  return same >= SHORTEST_BRAND && TRADE.test(one.slice(same)) && TRADE.test(other.slice(same))
}
const IN_A_GROUP = /关联|母公司|子公司|集团|控股|原名|更名|曾用名|户名|开票|分公司/

/** 服务商：天一信息技术有限公司, where a party is named and not spoken of. */
const isIntroduced = ({ node, sentence, text }: Match): boolean =>
  node.part === 'signature' || /[:：]\s*$/.test(sentence.slice(0, sentence.indexOf(text)))

/** Whoever signs or is spoken of later is called otherwise than who was introduced, once and by a slip. */
function misspelt({ search, text }: Analysis): Offence[] {
  const names = search(COMPANY, outsideNotes).filter((match) => match.text.length >= SHORTEST_NAME)
  const introduced = new Set(names.filter(({ node }) => node.part === 'preamble').map((match) => match.text))
  if (introduced.size === 0) return []
  return names
    .filter((match) => match.node.part !== 'preamble' && !introduced.has(match.text))
    .flatMap((match) => {
      const first = [...introduced].find(
        (other) =>
          isMisspelt(other, match.text) ||
          (isIntroduced(match) && isOtherTrade(other, match.text) && !IN_A_GROUP.test(match.sentence)),
      )
      const isOnce = text.split(match.text).length === 2
      return first && isOnce ? [atMatch(match, { first, second: match.text })] : []
    })
}

const CODE =
  /(?:统一社会信用代码|信用代码|纳税人识别号|税号)(?:为|是|均为)?\s*[:：]?\s*(?<code>[0-9A-HJ-NPQRTUWXY]{18})(?![0-9A-Z])/g
/** Codes that differ in one character, or in two that are exchanged; the check digit keeps two real codes further apart. */
function isSlip(one: string, other: string): boolean {
  const places = one.split('').flatMap((character, at) => (character === other[at] ? [] : [at]))
  const [first = 0, second = 0] = places
  return places.length === 1 || (places.length === 2 && one[first] === other[second] && one[second] === other[first])
}

/** The credit code of one body, written in two ways. */
function creditCodes({ search }: Analysis): Offence[] {
  const codes = search(CODE, outsideNotes)
  return codes.flatMap((match, at) => {
    const code = match.groups['code'] ?? ''
    const before = codes.slice(0, at).find(({ groups }) => isSlip(groups['code'] ?? '', code))
    return before ? [atMatch(match, { first: before.groups['code'] ?? '', second: code })] : []
  })
}

export const IDENTITY_RULES: readonly Rule[] = [
  {
    code: 'identity-differs',
    severity: 'error',
    check: (analysis) => {
      const labelled = names(analysis)
      const signed = labelled.length > 0 ? labelled : signedByAnother(analysis)
      const named = signed.length > 0 ? signed : misspelt(analysis)
      return [...contractNumbers(analysis), ...named, ...creditCodes(analysis)]
    },
  },
]
