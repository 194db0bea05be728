import { cue, cueOf } from '../../recognise/cue.ts'
import type { Passage } from '../../recognise/passage.ts'
import type { Place, Sight } from '../../recognise/sight.ts'

const SUFFIX = String.raw`(?:\s*\([^)]{0,16}\))?`
/** A name is what follows the label, up to the next label or mark; a prompt or a line is a blank. */
const NAME = String.raw`(?:名称:)?\s*(?!通[信讯]地址|甲、?乙|双方|鉴于|根据|依据|为了|经|\((?:请)?填写)(?<name>[^,;。:\s_\[\]]{2,40}?)(?=\s*(?:地址|住所|统一|法定|联系|电话|\(以?下(?:文|面)?(?:简|统)?[称叫]|本(?:合同|协议)[由经系]|[,;。\s]|$))`

/** `Northwind (Shanghai) Ltd. 北风（上海）有限公司 ("Customer" 客户)`: the name, then what it is called in both languages. */
const CALLED = String.raw`\s*\("?[A-Za-z ]{2,30}"?\s*[,/]?\s*"?`
const NAMED_IN_TWO = String.raw`^\s*(?:\(\d\)\s*)?(?<name>[^;。"]{4,90}?)`
/** The name in Latin letters beside the one in Han. */
const LATIN_NAME = /[A-Za-z][\w .,&()'-]{4,}[A-Za-z.)]/

/** Written in groups or at a stretch. */
const ACCOUNT_NUMBER = String.raw`\d[\d\x20-]{6,38}\d`

const LABELS: readonly (readonly [name: string, label: string, value?: string])[] = [
  ['creditCode', '(?:统一)?社会信用代码(?:证?号)?'],
  ['address', '(?:联系|通[讯信]|注册|办公)?(?:地址|住所)'],
  ['legalRepresentative', '法定代表人(?:或授权代表|/负责人)?'],
  ['contact', '(?:项目)?联系人'],
  ['phone', '(?:联系)?电话(?:号码)?|联系方式'],
  ['email', '(?:电子)?(?:邮箱|邮件)(?:地址)?'],
  ['bank', '开户(?:银)?行(?:名称)?'],
  ['account', '(?:银行|收款)?[账帐]号', ACCOUNT_NUMBER],
]
const DETAIL = LABELS.map(([, label]) => label).join('|')
const NEXT_FIELD = String.raw`(?:${DETAIL}|[甲乙丙]方)[^:,;。]{0,8}:`
/** A field that stands in brackets is still to be filled in; on one line with others it ends where the next one begins. */
const LINE = String.raw`(?!\((?:如有,?)?(?:请)?填写|${NEXT_FIELD})[^,;。:_\[\]\s]{2,40}?(?=${NEXT_FIELD}|[,:;。_\[\]\s]|$)`

/** `甲方 天一商贸有限公司` on a line of its own, without a colon. */
const BARE_NAME = String.raw`(?<name>[^\s,。;:]{2,40}?(?:公司|集团|中心|商行|工作室|经营部|店|厂))\s*$`
const IDENTITY = String.raw`[^\s,。;:()]{2,20}\s*\(身份证号?码?:?[^)]{0,24}\)\s*$`

export const sight: Sight = {
  headings: [
    cue`(?:合同|协议)?(?:双方|当事人|主体|甲乙双方)(?:的)?(?:及定义|名称|基本信息|概况|信息|当事人)?(?:及地址)?$|^当事人`,
  ],
  sentences: [
    cue`(?:接活|干活|出钱|委托|接单)的?(?:人|方|一方)?\s*:[^。;:]{2,24}(?:\(|$|。)`,
    cue`(?:委托|接单|接活|承接|店主|店家|外包)(?:方|人)?\s*:[^。;:]{2,40}\((?:身份证|负责人|统一|经营者|法人)`,
    cue`\((?:以下?|下面|后面?)(?:简)?[称叫]"?[^)]{1,8}\)[^。;]{0,4}[和跟与][^。;]{2,24}\((?:以下?|下面|后面?)(?:简)?[称叫]"?[^)]{1,8}\)`,
    cue`(?:发包|采购|委托|受托|承包|供应)(?:人|方|单位|商)名称\s*:`,
    cue`(?:的)?叫{party},[^。;]{2,20}叫{party}`,

    cue`由[^。;]{2,40}\((?:"[^"]{1,8}"|以下[^)]{0,16})\)[与和][^。;]{2,40}\([^)]{1,20}\)[^。;]{0,8}(?:订立|签[订署]|达成)`,
    cue`(?:合同|协议)(?:的)?(?:双方|当事人)(?:为|是|:)+[^。;]{2,40}(?:公司|店|中心|厂|部|学校|医院)`,
    cue`一方(?:为|是)[^。;,]{2,30}(?:公司|店|中心|厂|部|行|学校|医院)[^。;,]{0,10},(?:另一方|他方|对方)(?:为|是)`,

    cue`^\s*{party}${SUFFIX}\s*:`,
    cue`^\s*[一-鿿]{2,8}\s*\({party}\)\s*:`,
    cue`^\s*{party}${SUFFIX}\s+(?:${BARE_NAME}|${IDENTITY}|[Xx*]{3,})`,
    cue`{party}\s*\((?:委托|发包|客户|受托|承包|承接|服务|需|供|采购|业主|厂商)[^)]{0,8}\)\s*:`,
    cue`(?:委托|受托|发包|承包|服务|采购|供应)(?:方|人|单位|商)\s*\({party}\)\s*:`,
    cue`(?:[发承]包|委托|受托)(?:单位|方|人)\s*\((?:以)?下(?:简)?称"?{party}"?\)\s*:`,
    cue`^\s*(?:委托|受托|发包|承包|客户|服务)(?:方|人)\s*\([^)]{0,12}\)\s*:`,
    cue`^\s*{party}(?:为|是|系)(?!{party})(?:一家)?[^。;,]{2,40}(?:企业|公司|机构|平台|商家|品牌|单位|经营者|服务商)`,
    cue`(?:公司|\])[^。;]{0,60}\((?:以)?下(?:简)?称[^)]{0,4}{party}[^)]{0,24}\)`,
    cue`[^。;()]{2,40}\((?:[^()]{0,30}[,、;])?\s*(?:[以在]?下[面文列]?(?:统一|均)?(?:简)?[称叫]|后[面文](?:简)?称|简称)(?:为|作|做)?[^)]{0,4}{party}"?\)`,
    cue`(?:公司|Ltd|Inc|LLC|GmbH|店|部|厂|中心)[^。;]{0,60}${CALLED}{party}"?\)`,
    cue`^\s*(?:{party})?(?:${DETAIL}|邮(?:政)?编码?)\s*:`,
  ],
  // An article headed 甲方 may as well hold its duties.
  below: {
    heading: /^[^,。;:]{2,12}$/,
    sentences: [cue`^\s*(?:公司|单位|企业|机构)?(?:全称|名称|姓名)\s*:`],
  },
  inHead: [cue`{party}${SUFFIX}\s*:|\((?:以?下(?:简)?称)"?{party}"?\)\s*:`],
  not: [
    cue`(?:(?<!法定)代表|签字|盖章|签名|签章|签署|权利|义务|责任|(?<!供)应|额外)[^:]{0,6}:|盖章\)|\(章\)|^\s*{party}\s*:\s*$|通知`,
  ],
  read: readParties,
}

function inBothLanguages(name: string): { 'zh-CN': string; en: string } {
  const latin = LATIN_NAME.exec(name)?.[0].trim()
  const han = latin === undefined ? '' : name.replace(latin, '').trim()
  return latin === undefined || !/[一-鿿]{2}/.test(han) ? { 'zh-CN': name, en: name } : { 'zh-CN': han, en: latin }
}

/** Details stand on the line of the party or on the lines after it, until the other party begins. */
function readParties({ passages, first, all, within, set }: Place): void {
  for (const role of ['client', 'provider'] as const) {
    const named =
      first(cueOf(`{${role}}${SUFFIX}${String.raw`\s*:\s*`}${NAME}`)) ??
      first(cueOf(String.raw`^\s*{${role}}${SUFFIX}\s+${BARE_NAME}`)) ??
      first(cueOf(`${NAMED_IN_TWO}${CALLED}{${role}}`))
    const name = named
      ?.words('name')
      ?.replace(/[(（]以下简称.*$/, '')
      .trim()
    set(`${role}.name`, name === undefined || name === '' ? undefined : inBothLanguages(name), named)
  }
  const ofRole = new Map<Passage, 'client' | 'provider'>()
  let current: 'client' | 'provider' | undefined
  for (const passage of passages) {
    const begins = (role: 'client' | 'provider') =>
      within(passage, cueOf(`{${role}}`)).some((match) => match.passage === passage)
    const [isClient, isProvider] = [begins('client'), begins('provider')]
    if (isClient !== isProvider) current = isClient ? 'client' : 'provider'
    if (current !== undefined) ofRole.set(passage, current)
  }
  for (const [term, label, value = LINE] of LABELS) {
    for (const match of all(cueOf(`(?:${label})${String.raw`\s*:\s*`}(?<text>${value})`))) {
      const role = ofRole.get(match.passage)
      if (role !== undefined) set(`${role}.${term}`, match.words('text')?.trim(), match)
    }
  }
}
