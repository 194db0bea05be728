import type { PartyRole } from '@heqi/vocabulary'
import type { FoundParties } from './found-parties.ts'
import { type GivenRoles, underGivenRoles } from './given-roles.ts'
import { byLength, dutyEvidence, escaped, nameEvidence, type PartyCue, type PartyEvidence } from './party-duties.ts'
import { countOf, introducedNames, nameOfAnother } from './party-names.ts'

/** What a name says by itself. 客户 alone is mostly the client's customer and counts only as a label. */
const ROLE_WORDS: Readonly<Record<PartyRole, readonly string[]>> = {
  client:
    '委托方 委托人 委托单位 发包方 发包人 发包单位 客户方 需方 需求方 采购方 采购人 购买方 服务接受方 接受服务方 服务需求方 业主方 业主 用户方 使用方 招标人 承租方 承租人 租用方 租用人 店铺方 店家方 店主方 商家方 品牌方 客户'.split(
      ' ',
    ),
  provider:
    '受托方 受托人 受托单位 承包方 承包人 承包单位 承接方 承揽方 承揽人 服务方 服务提供方 服务提供商 提供服务方 服务商 服务供应商 外包服务商 外包商 外包方 供方 供应商 供应方 服务单位 中标人 运营方 受托企业 承办方 厂商 出租方 出租人 客服方 坐席方'.split(
      ' ',
    ),
}

const WORDS = byLength([...ROLE_WORDS.client, ...ROLE_WORDS.provider])
const roleOfWord = (word: string): PartyRole | undefined =>
  ROLE_WORDS.client.includes(word) ? 'client' : ROLE_WORDS.provider.includes(word) ? 'provider' : undefined

const LETTERED = '甲方|乙方'
const ROLE = WORDS.join('|')

/** 甲方(委托方), 委托方(甲方), 甲方(以下简称“委托方”), 甲方作为委托方: a lettered name bound to a telling one. */
const BOUND = new RegExp(
  `(?<letter>${LETTERED})\\s*[(（][^)）\\n]{0,12}?(?<word>${ROLE})(?:\\s*[/／][^)）\\n]{1,16})?["”’]?[)）]|(?<word2>${ROLE})\\s*[(（][^)）\\n]{0,10}?["“]?(?<letter2>${LETTERED})["”]?[)）]|(?<letter3>${LETTERED})(?:为|作为|系|是|即)(?<word3>${ROLE})(?![\\p{Script=Han}])|(?<word4>${ROLE})[:：][^\\n。；;:：]{0,60}?简称[为:：]?["“「]?(?<letter4>${LETTERED})`,
  'gu',
)

/** 发包人(即上文乙方): a later part says who is who among parties that the contract has introduced before, rightly or not. */
const POINTS_BACK = /[(（]即[上前]/

type Score = Record<PartyRole, number>

const WEIGHT: Readonly<Record<PartyCue, number>> = { label: 100, pays: 3, serves: 2, custom: 1 }

function boundEvidence(text: string): { evidence: PartyEvidence[]; aliases: Map<string, string[]> } {
  const evidence: PartyEvidence[] = []
  const aliases = new Map<string, string[]>()
  for (const match of text.matchAll(BOUND)) {
    const label =
      match.groups?.['letter'] ??
      match.groups?.['letter2'] ??
      match.groups?.['letter3'] ??
      match.groups?.['letter4'] ??
      ''
    const word =
      match.groups?.['word'] ?? match.groups?.['word2'] ?? match.groups?.['word3'] ?? match.groups?.['word4'] ?? ''
    const role = roleOfWord(word)
    if (!role) continue
    evidence.push({ label, role, cue: 'label', start: match.index, end: match.index + match[0].length })
    aliases.set(label, [...(aliases.get(label) ?? []), word])
  }
  return { evidence, aliases }
}

/** 发包单位:某某公司(以下称“某某”, 或“甲方”): the short name by which a contract then calls the party that it introduced so. */
const SHORT_NAME = new RegExp(
  `(?<word>${LETTERED}|${ROLE})(?:[(（][^)）\\n]{0,20}[)）])?[:：][^\\n。；;:：]{0,40}?[(（]以?下?[面文]?(?:简称|称)(?:为|作)?[:：]?["“「]?(?<short>[\\p{Script=Han}A-Za-z]{2,10}?)["”」]?(?:(?:或者?|、|[/／])["“「]?[^)）\\n"”」]{1,10}["”」]?)?[)）]`,
  'gu',
)

/** Short names with the word that introduced each; one that is a word of its own already is none. */
const shortNames = (text: string): { readonly word: string; readonly short: string }[] =>
  [...text.matchAll(SHORT_NAME)]
    .map(({ groups }) => ({ word: groups?.['word'] ?? '', short: groups?.['short'] ?? '' }))
    .filter(({ short }) => !LETTERED.includes(short) && roleOfWord(short) === undefined && countOf(text, short) >= 4)

/** 客户 is mostly the client's customer: a label only where the contract introduces a party by it. */
const isClientLabel = (text: string): boolean =>
  /(?:^|\n)[ \t\u3000]*客户(?:名称)?[:：]|[(（][^)）\n]{0,20}["“「 ]客户["”」]?[)）]/u.test(text.slice(0, 800))

/** 服务方: ... / 客户方: ... as parties in their own right, named by the role alone. */
function soleRoleLabels(text: string): string[] {
  return WORDS.filter((word) => {
    if (!text.includes(word)) return false
    const named = new RegExp(
      `(?<![\\p{Script=Han}])${word}(?:[(（][^)）\\n]{0,20}[)）])?[:：]|(?:^|\\n)[ \\t\\u3000]*${word}(?:[ \\u3000]{2,}|\\t)\\S`,
      'u',
    ).test(text)
    return word === '客户' ? isClientLabel(text) : named || countOf(text, word) >= 5
  })
}

/** The name behind a label and its colon; not what is filled in where the parties sign. */
const NAME = (label: string): RegExp =>
  new RegExp(
    `${escaped(label)}(?:[(（](?![^)）\\n]{0,4}[签盖章])[^)）\\n]{0,24}[)）])?[:：][ \\t\u3000]*(?!通[信讯](?=地址)|联系|注册|办公|法定|电话|地址|甲、?乙|双方|鉴于|根据)([^\\s:：，,。；;_()（）\\[\\]【】]{2,40}?)(?=[\\s，,。；;(（]|地址|乙方|甲方|法定|统一|联系|$)`,
    'u',
  )

function nameOf(text: string, labels: readonly string[]): string | undefined {
  for (const label of labels) {
    const name = NAME(label).exec(text)?.[1]?.trim()
    if (name !== undefined && !/^(?:[Xx*×\s]+|名称.*)$/.test(name)) return name
  }
  return undefined
}

/**
 * Who is the client and who the provider, and by which words the contract calls them. An explicit label decides; without one
 * whoever pays and whoever serves; without any of these custom takes 甲方 for the client. Given roles win over all of it.
 * Deterministic, with its reasons.
 */
export function findParties(text: string, given: GivenRoles = {}): FoundParties {
  const { aliases, ...labelled } = labelsIn(text)
  const found = inMainScheme(text, labelled)
  const areLettered = found.client.some(isLetter) || found.provider.some(isLetter)
  const bound = new Set([...aliases.values()].flat())
  const under = underGivenRoles(
    text,
    found,
    given,
    (label) => areLettered && roleOfWord(label) !== undefined && !bound.has(label),
  )
  if (under === found) return found
  const [client, provider] = mainScheme(text, under.client, under.provider)
  return { ...under, client, provider }
}

type Labelled = {
  readonly labels: Readonly<Record<PartyRole, readonly string[]>>
  readonly evidence: readonly PartyEvidence[]
  /** The words that the contract binds to a lettered name. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
}

function labelsIn(text: string): Labelled {
  const { evidence: bound, aliases } = boundEvidence(text)
  const roles = soleRoleLabels(text)
  const lettered = LETTERED.split('|').filter((label) => text.includes(label))
  const own = lettered.length > 0 || roles.length > 0 ? [] : introducedNames(text)
  const letters = own.length > 0 ? own : lettered
  const duties = [...dutyEvidence(text, [...letters, ...roles]), ...nameEvidence(text, own)]
  const evidence = [...bound, ...duties]
  const score = new Map<string, Score>()
  for (const { label, role, cue, start, end } of evidence) {
    if (POINTS_BACK.test(text.slice(start, end))) continue
    const own = score.get(label) ?? { client: 0, provider: 0 }
    own[role] += WEIGHT[cue]
    score.set(label, own)
  }
  const lean = (label: string): number => (score.get(label)?.client ?? 0) - (score.get(label)?.provider ?? 0)
  let clientLetter = letters.includes('甲方') ? '甲方' : letters[0]
  if (letters.length > 0) {
    const [first = '', second = ''] = letters.includes('乙方') ? ['甲方', '乙方'] : letters
    const difference = lean(first) - lean(second)
    if (difference < 0 && second !== '') clientLetter = second
    if (difference === 0) evidence.push({ label: clientLetter ?? '', role: 'client', cue: 'custom', start: 0, end: 0 })
  }
  const labels = { client: [] as string[], provider: [] as string[] }
  for (const letter of letters) labels[letter === clientLetter ? 'client' : 'provider'].push(letter)
  for (const word of [...roles, ...[...aliases.values()].flat()]) {
    const role = roleOfWord(word)
    if (role && !labels[role].includes(word) && (word !== '客户' || isClientLabel(text))) labels[role].push(word)
  }
  for (const { word, short } of shortNames(text)) {
    const role = (['client', 'provider'] as const).find((each) => labels[each].includes(word)) ?? roleOfWord(word)
    if (role && !labels[role].includes(short)) labels[role].push(short)
  }
  if (letters.length === 0) nameTheOther(text, labels)
  return { labels, evidence, aliases }
}

/** 园区方:某某公司(下称“园区”), 服务商:某某公司: where a usual word names one party alone, the other goes by the name that it is introduced by. */
function nameTheOther(text: string, labels: Readonly<Record<PartyRole, string[]>>): void {
  const unnamed = labels.client.length === 0 ? labels.client : labels.provider
  if (unnamed.length > 0 || labels.client.length === labels.provider.length) return
  const known = new Set([...labels.client, ...labels.provider])
  const other = nameOfAnother(text, (name) => roleOfWord(name) !== undefined || known.has(name))
  if (other !== undefined) unnamed.push(other)
}

function inMainScheme(text: string, { labels, evidence }: Omit<Labelled, 'aliases'>): FoundParties {
  const [client, provider] = mainScheme(text, labels.client, labels.provider)
  const clientName = nameOf(text, client)
  const providerName = nameOf(text, provider)
  return {
    client: client.length > 0 ? client : ['甲方'],
    provider: provider.length > 0 ? provider : ['乙方'],
    evidence: evidence.filter((item) => item.end > item.start || item.cue === 'custom'),
    names: {
      ...(clientName === undefined ? {} : { client: clientName }),
      ...(providerName === undefined ? {} : { provider: providerName }),
    },
  }
}

const isLetter = (label: string): boolean => label === '甲方' || label === '乙方'

/**
 * The names that the contract mainly uses, first. Both parties are named by one scheme, letters or roles: the one that its
 * first half uses more, since later parts of a template often come from elsewhere.
 */
function mainScheme(text: string, client: readonly string[], provider: readonly string[]): [string[], string[]] {
  const firstHalf = text.slice(0, Math.max(2_000, Math.floor(text.length / 2)))
  const uses = (labels: readonly string[]): number => labels.reduce((sum, label) => sum + countOf(firstHalf, label), 0)
  const all = [...client, ...provider]
  const letters = all.filter(isLetter)
  const lettersFirst = letters.length === 2 && uses(letters) >= uses(all.filter((label) => !isLetter(label)))
  const order = (labels: readonly string[]): string[] =>
    [...labels].sort(
      (a, b) =>
        Number(isLetter(b) === lettersFirst) - Number(isLetter(a) === lettersFirst) ||
        countOf(text, b) - countOf(text, a) ||
        labels.indexOf(a) - labels.indexOf(b),
    )
  return [order(client), order(provider)]
}
