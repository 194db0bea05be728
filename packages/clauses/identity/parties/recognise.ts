import { cue } from '../../recognise/cue.ts'
import type { Place, Sight } from '../../recognise/sight.ts'

const SUFFIX = String.raw`(?:\s*\([^)]{0,16}\))?`
/** A name is what follows the label, up to the next label or mark; a prompt or a line is a blank. */
const NAME = String.raw`(?:名称:)?\s*(?<name>[^,;。:\s_\[\]]{2,40}?)(?=\s*(?:地址|住所|统一|法定|联系|电话|[,;。\s]|$))`

const LABELS: readonly (readonly [name: string, label: string])[] = [
  ['address', '(?:联系|通讯|注册)?(?:地址|住所)'],
  ['legalRepresentative', '法定代表人(?:或授权代表)?'],
  ['contact', '联系人'],
  ['phone', '(?:联系)?电话(?:号码)?'],
  ['email', '(?:电子)?(?:邮箱|邮件)(?:地址)?'],
]

export const sight: Sight = {
  headings: [
    cue`(?:合同|协议)?(?:双方|当事人|主体|甲乙双方)(?:的)?(?:及定义|名称|基本信息|概况|信息|当事人)?(?:及地址)?$|^当事人`,
  ],
  sentences: [cue`^\s*{party}${SUFFIX}\s*:`, cue`{party}\s*\((?:委托|发包|客户|受托|承包|服务)[^)]{0,8}\)\s*:`],
  not: [cue`(?:代表|签字|盖章|签名|签章|签署|权利|义务|责任|应|额外)[^:]{0,6}:|盖章\)|\(章\)|^\s*{party}\s*:\s*$`],
  read: (place) => {
    readParty(place, 'client')
    readParty(place, 'provider')
  },
}

function readParty({ first, set }: Place, role: 'client' | 'provider'): void {
  const named = first({ source: `\\{${role}\\}`.replaceAll('\\', '') + SUFFIX + String.raw`\s*:\s*` + NAME })
  const name = named?.words('name')?.trim()
  set(`${role}.name`, name === undefined ? undefined : { 'zh-CN': name, en: name }, named)
  const code = first({
    source: `{${role}}` + String.raw`[^。;]{0,80}统一社会信用代码\s*:?\s*(?<code>[0-9A-HJ-NPQRTUWXY]{18})`,
  })
  set(`${role}.creditCode`, code?.words('code'), code)
  for (const [term, label] of LABELS) {
    const found = first({
      source: `{${role}}[^。;]{0,60}?${label}` + String.raw`\s*:\s*(?<text>[^,;。:_\[\]\s]{2,40})`,
    })
    set(`${role}.${term}`, found?.words('text')?.trim(), found)
  }
}
