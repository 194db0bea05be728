import type { PartyRole } from '@heqi/vocabulary'
import type { TextSpan } from './cut-contracts.ts'
import { roleByName } from './party-names.ts'

/** What told which party is which; weaker cues come later. */
export type PartyCue = 'label' | 'pays' | 'serves' | 'custom'

export type PartyEvidence = TextSpan & { readonly label: string; readonly role: PartyRole; readonly cue: PartyCue }

/** The cue, the role that it gives, and the pattern, in which `@` is any name of a party and the first group the one meant. */
type Duty = readonly [cue: PartyCue, role: PartyRole, pattern: string]

/** Up to two dozen characters of one sentence that name no party. */
const UNTIL = String.raw`(?:(?!@)[^。；;\n]){0,24}?`

/** 凭供应方开具的发票付款: the papers of a party are not what it does. */
const PAPER =
  '的?(?:所?(?:开具|提供|提交|出具|开出|交来)的?)?(?:合法|合格|有效|等额|相应|增值税|专用|普通|正式)*的?(?:发票|票据|账单|对账单|结算单|请款单|付款通知)'

/** What a provider pays its client for, or pays to others. */
const OTHER_FEE = String.raw`[^。；;，,\n]{0,8}(?:使用|账号|平台|系统|场地|水电|管理|保险|维护|培训|检测|认证|住宿|押)[^。；;，,\n]{0,3}(?:费|款|金)`

/** Duties that only the client or only the provider of a service has. */
const DUTIES: readonly Duty[] = [
  // 甲方收到发票后20日内支付.
  [
    'pays',
    'client',
    String.raw`(?<![为向给替到凭经按])(@)(?:自|在|于)?(?:收到|确认|核对|审核)[^。；;\n]{0,16}后[^。；;，,\n]{0,12}(?:内|前)(?:付款|支付|付清|结清)(?![^。；;，,\n]{0,4}(?:违约|滞纳|赔|押|保证))`,
  ],
  [
    'pays',
    'client',
    `(?<![为向给替到凭经按])(@)(?!${PAPER})(?:应|需|须|将|同意|承诺)?(?:当|该|在|于|按照?|每月|每季度?)?${UNTIL}(?:向(?:@))?(?:支付|付清|缴纳|给付)(?:@)?(?!${OTHER_FEE})${UNTIL}(?:费|款|报酬|金额)`,
  ],
  ['serves', 'client', '(@)(?:委托|聘请|授权)(?:@)'],
  ['serves', 'provider', `(?<![为向给替])(@)(?:负责|应|须|需|将|同意|接受委托)?(?:为|向)(?:@)${UNTIL}提供${UNTIL}服务`],
  [
    'serves',
    'provider',
    '(?<![为向给替])(@)(?:应|需|须)?(?:确保|保证)?(?:所)?提供的?(?:客服|外包|优质|专业|客户)?服务(?!流程|手册|标准|规范|对象|请求|需求|协议)',
  ],
  [
    'serves',
    'provider',
    String.raw`(?<![为向给替])(@)(?:在?收到[^。；;]{0,12}后)?[^。；;，,\n]{0,10}开具[^。；;，,\n]{0,12}发票`,
  ],
  // Whose customers, shops and hotlines they are, and whose staff: said in passing, and hardly ever wrong.
  [
    'serves',
    'client',
    '(@)(?:的|所有的?)?(?:店铺|网店|门店|品牌|商品|产品|热线|客户(?!服务)|顾客|用户|业主|会员|租户|平台账号)',
  ],
  [
    'serves',
    'provider',
    String.raw`(@)(?:的|派驻的?|委派的?|提供的|配备的?)?(?:客服(?:人员)?|坐席|座席|话务员|服务人员|驻场人员|外包人员)(?![^。；;\n]{0,10}(?:交给|交由|托给|包给|外包))`,
  ],
  // Whoever hands the work over is the client: 甲方人手不够，把店铺的客服包给乙方.
  [
    'pays',
    'client',
    String.raw`(@)(?:(?!@)[^。；;\n]){0,60}?[将把](?:(?!@)[^。；;\n]){2,40}?(?:委托|外包|承包|发包|交|包|托)(?:给|予|于|由|与)?(?:@)`,
  ],
  [
    'serves',
    'provider',
    String.raw`(@)(?:负责)?(?:安排|组织|派出?|指派|配备|投入)[^。；;\n]{0,10}(?:客服|人员|坐席|座席|团队|工程师)`,
  ],
  // "未按约定支付" names who should have paid, and templates get just that wrong: not a cue.
]

/** Said of a breach, a duty is often put to the wrong party. */
const BREACHED = /未(?:按|能|及时|在)|不(?:支付|付)|退还|退回|违约金|滞纳金|赔偿|罚|逾期/

/** Names that a contract gave its parties: who hands the work over, and who is paid for it. */
const DEALINGS: readonly Duty[] = [
  ['pays', 'client', String.raw`(@)[^。；;\n]{1,30}(?:委托|外包|交由|交给|托给|包给|发包|承包)(?:@)`],
  ['pays', 'provider', '(?:付|转|打|汇|结)(?:款|账|钱)?给(@)'],
]

export const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length)

const SYNTAX = /[.*+?^${}()|[\]\\]/g

export const escaped = (label: string): string => label.replace(SYNTAX, String.raw`\$&`)

function evidenceOf(duties: readonly Duty[], text: string, labels: readonly string[]): PartyEvidence[] {
  if (labels.length === 0) return []
  const any = byLength(labels).map(escaped).join('|')
  return duties.flatMap(([cue, role, pattern]) =>
    [
      ...text.matchAll(
        new RegExp(
          pattern.replaceAll('@', () => any),
          'gu',
        ),
      ),
    ].map((match) => ({
      label: match[1] ?? '',
      role,
      cue,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}

/** Who has which of the duties that tell client and provider apart. */
export const dutyEvidence = (text: string, labels: readonly string[]): PartyEvidence[] =>
  evidenceOf(DUTIES, text, labels).filter(({ start, end }) => !BREACHED.test(text.slice(start, end + 12)))

/** Who is who among names that a contract gave its parties: by the names, and by who hands the work over and is paid for it. */
export function nameEvidence(text: string, names: readonly string[]): PartyEvidence[] {
  const byName = names.flatMap((label): PartyEvidence[] => {
    const role = roleByName(text, label)
    const start = text.indexOf(label)
    return role ? [{ label, role, cue: 'serves', start, end: start + label.length }] : []
  })
  return [...evidenceOf(DEALINGS, text, names), ...byName]
}
