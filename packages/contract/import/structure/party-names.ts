import type { PartyRole } from '@heqi/vocabulary'

/** How often a text says a name. */
export const countOf = (text: string, label: string): number => text.split(label).length - 1

/** Up to here a contract introduces its parties; behind this they sign. */
const OPENING = 2_000
const CLOSING = 800
/** What a contract calls a party it says more than once or twice. */
const FEWEST_USES = 3

const NAME = String.raw`[\p{Script=Han}A-Za-z]{2,10}`
/** 某某公司(以下叫“小店”), (负责人某某,下称团队): the name that is given in brackets. */
const GIVEN = new RegExp(
  String.raw`[(（](?:[^)）\n]{0,30}[,，;；、])?(?:[以在]?下[面文列]?(?:统一|均)?(?:简称|称|叫)|后[面文](?:简称|称)|简称|后面?叫)(?:为|作|做)?[:：]?["“「]?(?<name>${NAME})["”」]?[)）]`,
  'gu',
)
/** 店家:某某百货 at the beginning of a line. */
const LABEL = new RegExp(String.raw`(?:^|\n)[ \t\u3000]*(?<name>\p{Script=Han}{2,8})[:：](?=[^\n]{2})`, 'gu')
/** What else stands before a colon. */
const DETAIL =
  /合同|协议|编号|地址|住所|电话|手机|邮箱|日期|时间|地点|联系|法定|代表|代码|账号|开户|签|附件|店铺|平台|项目|名称|标题|微信|经办|身份证|鉴于|说明|备注|导语|作者|来源|负责人|传真|邮编|职务/u
/** 小满百货与阿土工作室商定: both parties in one sentence. */
const AGREED = new RegExp(
  String.raw`(?:^|\n|[。；;:：,，由])[ \t\u3000]*(?<name>${NAME}?)[与和跟同](?<other>${NAME}?)(?:(?:经|就)[^。\n,，]{0,12}?|双方|两家|两边|一起|已经?)?(?:商定|约定|谈好|谈妥|说好|议定|达成|订立|签订)`,
  'gu',
)
const PRONOUNS = [
  ['我们', '你们'],
  ['我方', '你方'],
  ['我方', '贵方'],
  ['我司', '贵司'],
  ['我司', '贵公司'],
] as const

const namesBy = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].flatMap(({ groups }) => [groups?.['name'] ?? '', groups?.['other'] ?? ''])

/** The names that a contract introduces somebody by and goes on to use: those given in brackets, labels before a colon at the head or where the parties sign, the names of those who agreed. */
function introductions(text: string): readonly (readonly string[])[] {
  const opening = text.slice(0, OPENING)
  const isUsed = (name: string): boolean => name.length > 1 && !DETAIL.test(name) && countOf(text, name) > FEWEST_USES
  return [
    namesBy(GIVEN, opening),
    namesBy(LABEL, opening),
    namesBy(LABEL, text.slice(-CLOSING)),
    namesBy(AGREED, opening),
  ].map((names) => [...new Set(names)].filter(isUsed))
}

/** The two names by which a contract calls its parties where it uses no usual word, or 我们 and 你们. Empty where there are no two. */
export function introducedNames(text: string): readonly string[] {
  const found: string[] = []
  for (const names of introductions(text)) {
    const fresh = names.filter((name) => !found.includes(name))
    found.push(...fresh.slice(0, 2 - found.length))
  }
  if (found.length === 2) return found
  return PRONOUNS.find((pair) => pair.every((word) => countOf(text, word) >= FEWEST_USES)) ?? []
}

/** The name that a contract introduces somebody else by than those that are `known`. */
export const nameOfAnother = (text: string, isKnown: (name: string) => boolean): string | undefined =>
  introductions(text)
    .flat()
    .find((name) => !isKnown(name))

/** What the name of a party tells of its part. */
const HINTS: Readonly<Record<PartyRole, RegExp>> = {
  client: /店|商家|商户|厂|业主|品牌|老板|掌柜|东家|酒店|医院|学校|物业/,
  provider: /客服|团队|工作室|外包|服务|代运营|呼叫|联络|话务|接线/,
}
/** A name is introduced with words about who it is: `做客服的:小鹿工作室(以下叫“小鹿”)`. */
const BEFORE_NAME = 40

/** Which part the name of a party, or else what stands where it is introduced, speaks for; `undefined` where both or none do. */
export function roleByName(text: string, name: string): PartyRole | undefined {
  const at = text.indexOf(name)
  const line = text.slice(Math.max(text.lastIndexOf('\n', at), at - BEFORE_NAME) + 1, at)
  for (const words of [name, line]) {
    const roles = (['client', 'provider'] as const).filter((role) => HINTS[role].test(words))
    if (roles.length === 1) return roles[0]
  }
  return undefined
}
