import type { PartyRole } from '@heqi/vocabulary'
import type { Analysis, Match } from '../../analysis.ts'
import { alternativesAsWritten } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { inBody } from '../../reading/parts.ts'
import { atHead, atMatch, type Offence, type Rule, replacing } from '../../rule.ts'
import { tasksOfTheOther } from './tasks-of-the-other.ts'

const labelsOf = ({ contract }: Analysis, role: PartyRole): string => alternativesAsWritten(contract.parties[role])

/** A party is introduced by a colon or bracket behind its name, or by 以下简称. */
export const isIntroduced = ({ text }: Pick<Analysis, 'text'>, label: string): boolean =>
  new RegExp(
    `${label}(?:(?:的)?(?:基本)?(?:信息|资料)?(?:名称|全称|单位)?)\\s*(?:[:：(（]|（|为[:：])|(?:以下简称|简称为?|称为?|[以下后](?:下|面|文|称)?(?:就|都|统)?叫作?)["“「]?${label}|[(（]["“]?${label}["”]?[)）]|(?:^|\\n)[ \\t\\u3000]*${label}[ \\t\\u3000]+[^\\s，,。；;]{2,40}[ \\t]*(?:\\n|$)|[“"]${label}[”"]\\s*(?:是?指|为)|[“"][^”"\\n]{2,10}[”"](?:是?指|即)${label}`,
  ).test(text)

/** 甲方 and 乙方 in a contract that knows only 服务方 and 客户方, or that introduces nobody. */
function undefinedParties(analysis: Analysis): Offence[] {
  const { nodes, search } = analysis
  const letters = ['甲方', '乙方'].filter(
    (label) => analysis.text.includes(label) || analysis.text.includes('甲乙双方'),
  )
  if (letters.length === 0 || letters.some((label) => isIntroduced(analysis, label))) return []
  const others = [...analysis.contract.parties.client, ...analysis.contract.parties.provider].filter(
    (label) => !letters.includes(label),
  )
  const others0 = others.filter((label) => isIntroduced(analysis, label))
  const home = nodes.find(({ article }) => /双方|当事人|合同主体/.test(article.heading.text) && article.number !== '')
  if (others0.length === 0 && home) return [atHead(home, { labels: letters.join('、') })]
  const use = search(/甲乙双方|甲方|乙方/g)[0]
  return use ? [atMatch(use, { labels: letters.join('、') })] : []
}

/** A third letter that acts in a contract of two: 丙方可以暂停服务. */
function strangers({ text, contract, search }: Analysis): Offence[] {
  const known = new Set([...contract.parties.client, ...contract.parties.provider])
  return ['丙方', '丁方']
    .filter(
      (label) =>
        !known.has(label) && !isIntroduced({ text: text.replace(/(?<=[丙丁])[ \t\u3000]+(?=方)/g, '') }, label),
    )
    .flatMap((label) => search(new RegExp(label, 'g'), inBody).slice(0, 1))
    .map((match) => atMatch(match, { labels: match.text }))
}

const isLetter = (label: string): boolean => label === '甲方' || label === '乙方'

/** Two schemes of names for the same two parties. */
function mixedSchemes(analysis: Analysis): Offence[] {
  const { contract, search } = analysis
  const all = [...contract.parties.client, ...contract.parties.provider]
  const letters = all.filter(isLetter)
  const roles = all.filter((label) => !isLetter(label))
  if (letters.length === 0 || roles.length < 2) return []
  const uses = (labels: readonly string[]): number =>
    search(new RegExp(`(?:${alternativesAsWritten(labels)})(?![)）:：])`, 'g'), ({ part }) => part !== 'preamble')
      .length
  const [ofLetters, ofRoles] = [uses(letters), uses(roles)]
  if (ofLetters < 3 || ofRoles < 6) return []
  const minor = ofLetters < ofRoles ? letters : roles
  const [use] = search(new RegExp(alternativesAsWritten(minor), 'g'), ({ part }) => part !== 'preamble')
  return use
    ? [
        atMatch(use, {
          first: alternativesAsWritten(all.filter((label) => !minor.includes(label))),
          second: alternativesAsWritten(minor),
        }),
      ]
    : []
}

/** One letter introduced as the client here and as the provider there. */
function swapped({ contract }: Analysis): Offence[] {
  const labels = contract.parties.evidence.filter(({ cue }) => cue === 'label')
  const first = labels[0]
  if (!first) return []
  const against = labels.find(
    ({ label, role }) =>
      labels.some(
        (other) => other.label === label && other.role !== role && other.start < contract.working.text.length,
      ) && role !== labels.find((other) => other.label === label)?.role,
  )
  if (!against) return []
  const { starts, ends } = contract.working
  return [
    { article: '', start: starts[against.start] ?? 0, end: ends[against.end - 1] ?? 0, data: { label: against.label } },
  ]
}

/** 甲方（服务方） that pays, and 乙方（客户方） that serves: duties of both, and none that fits its label. */
function labelledAgainstDuties({ contract }: Analysis): Offence[] {
  const { evidence } = contract.parties
  const labels = evidence.filter(({ cue, label }) => cue === 'label' && isLetter(label))
  const roleOf = new Map(labels.map(({ label, role }) => [label, role]))
  const duties = evidence.filter(({ cue, label }) => (cue === 'pays' || cue === 'serves') && roleOf.has(label))
  const [first] = labels
  if (!first || roleOf.size < 2 || new Set(duties.map(({ label }) => label)).size < 2) return []
  if (duties.some(({ label, role }) => role === roleOf.get(label))) return []
  const { starts, ends } = contract.working
  return [
    {
      article: '',
      start: starts[first.start] ?? 0,
      end: ends[Math.max(...labels.map(({ end }) => end)) - 1] ?? 0,
      data: { label: first.label },
    },
  ]
}

/** The other party put in the place of the one named at the head of a match. */
function mended({ contract }: Analysis, match: Match): Offence {
  const who = match.groups['who'] ?? ''
  const { client, provider } = contract.parties
  const at = provider.indexOf(who)
  const other = client[at] ?? client[0] ?? ''
  return replacing(match, match.text.replace(who, other), { who })
}

/** "If the provider does not pay the fees": the duty is the client's. */
function wrongPayer(analysis: Analysis): Offence[] {
  const pattern = new RegExp(
    `(?<who>${labelsOf(analysis, 'provider')})(?:未(?:能)?|不|拒不|没有|没能|逾期|迟延|延迟|延期|拖欠)(?:按[^。；;,，]{0,10}|及时|足额|如期|准时)*(?:(?:支付|缴付|付清|结清)(?!(?:违约金|赔偿|工资|保证金|罚款|人员|员工))[^。；;,，]{0,8}(?:费|款)|付款)(?!.{0,4}违约金)`,
    'g',
  )
  return analysis.search(pattern).map((match) => mended(analysis, match))
}

/** "The provider pays the remaining 20 %": of the price it is to receive. */
function payerReversed(analysis: Analysis): Offence[] {
  const provider = labelsOf(analysis, 'provider')
  const client = labelsOf(analysis, 'client')
  const pattern = new RegExp(
    `(?<![向给由为])(?<who>${provider})(?:(?:应|须|需|将)?(?:当)?(?:[在于][^。；;,，]{1,20}[内前]|每月[^。；;,，]{1,8}前|按[^。；;,，]{1,6})?(?:向(?:${client}))?(?:一次性|足额|按时)?支付(?:合同|协议)?(?:剩余|余下|尾款|余款|首[期付]款?|预付款|进度款|(?:当月|上月|首月|每月|月度|客服|全部|坐席)*(?:的)?(?:服务|外包|承包|委托|托管|坐席|席位|人工|月|席)费(?!.{0,6}违约)|费用总额的?\\s*\\d|合同总?(?:价款|金额|价))|(?:应|须|需)(?!当?退)[^。；;,，]{0,14}将[^。；;,，]{0,16}(?:费|费用|款项)(?:打入|汇入|转入|支付至)(?:${client}))`,
    'g',
  )
  return analysis
    .search(pattern, inBody)
    .filter(({ sentence }) => !/退还|返还|违约金|赔偿|垫付|代付|第三方/.test(sentence))
    .map((match) => mended(analysis, match))
}

/** Collecting the fee is the provider's right; failing to is no breach. */
function wrongCollector(analysis: Analysis): Offence[] {
  const pattern = new RegExp(
    `(?<who>${labelsOf(analysis, 'provider')})未(?:能)?按[^。；;,，]{0,10}收取[^。；;,，]{0,8}(?:费|款)`,
    'g',
  )
  return analysis
    .search(pattern)
    .slice(0, 1)
    .map((match) => atMatch(match, { who: match.groups['who'] ?? '' }))
}

/** Who is paid invoices; who pays does not. */
function wrongInvoicer(analysis: Analysis): Offence[] {
  const provider = labelsOf(analysis, 'provider')
  const pattern = new RegExp(
    `(?<![向给为于在经待凭])(?<who>${labelsOf(analysis, 'client')})(?!(?:每次)?(?:付款|支付)[^。；;，,]{0,10}前)(?:(?!${provider}|要求)[^。；;]){0,24}(?:提供|开具|出具)(?:(?!${provider}|收到|收[^。；;]{0,4}发票)[^。；;]){0,12}发票|(?<![向给为由])(?<who3>${labelsOf(analysis, 'client')})(?:(?:支付|付)[^。；;,，]{0,10}(?:时|前|后),?)?(?:应|须|需|将)(?:当)?[^。；;，,]{0,12}(?:向|为|给)(?:${provider})(?:提供|开具|出具|提交)[^。；;,，]{0,16}(?:发票|完税证明|税票|收款凭证)|(?<![向给为由])(?<who4>${labelsOf(analysis, 'client')})(?:应|须|需)?(?:当)?(?:在|于)?(?:收款|收到(?:服务费|费用|价款|款项|货款))后[^。；;，,]{0,10}(?:出具|开具?|提供)[^。；;,，]{0,10}(?:发票|收据|收款凭证)|(?<=由)(?<who2>${labelsOf(analysis, 'client')})(?:向|为|给)(?:${provider})(?:提供|开具|出具)[^。；;,，]{0,12}发票`,
    'g',
  )
  return analysis.search(pattern).map((match) =>
    atMatch(match, {
      who: match.groups['who'] ?? match.groups['who2'] ?? match.groups['who3'] ?? match.groups['who4'] ?? '',
    }),
  )
}

const INVOICE_LAW = law(
  '《中华人民共和国发票管理办法》第十八条：收款方应当向付款方开具发票。',
  'Measures on Invoices, art. 18: whoever receives payment issues the invoice to whoever pays.',
)

export const PARTY_RULES: readonly Rule[] = [
  {
    code: 'party-undefined',
    severity: 'error',
    check: (analysis) => [...undefinedParties(analysis), ...strangers(analysis)],
  },
  { code: 'party-schemes-mixed', severity: 'note', check: mixedSchemes },
  {
    code: 'party-swapped',
    severity: 'error',
    check: (analysis) => [...swapped(analysis), ...labelledAgainstDuties(analysis)],
  },
  {
    code: 'wrong-party-pays',
    severity: 'error',
    check: anyOf(wrongPayer, payerReversed, tasksOfTheOther('wrong-party-pays')),
  },
  { code: 'wrong-party-collects', severity: 'warning', check: wrongCollector },
  { code: 'wrong-party-invoices', severity: 'error', legalBasis: INVOICE_LAW, check: wrongInvoicer },
]
