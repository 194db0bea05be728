import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const DISPUTE = '(?:争议|纠纷|争端|分歧)'
const COURT = '(?:人民)?法院'

const PLACES = [
  ['signing-place', `(?:合同|协议)?签(?:订|署|约)(?:地点?|所在地)`],
  ['performance-place', `(?:合同|服务)?履行地`],
  ['client', `(?:{client})(?:方)?(?:的)?(?:公司)?(?:住所|所在|注册|工商注册|营业)地?`],
  ['provider', `(?:{provider})(?:方)?(?:的)?(?:公司)?(?:住所|所在|注册|工商注册|营业)地?`],
  ['claimant', `(?:原告|起诉方|守约方)(?:方)?(?:的)?(?:住所|所在)?地?`],
  ['defendant', `(?:被告|被诉方)(?:方)?(?:的)?(?:住所|所在)?地?`],
] as const

/** 提交[仲裁机构名称]仲裁. */
const BLANK_COMMISSION = cue`(?:提交|提请|申请|向|由|至|选择)\s*{blank}[^。;,]{0,6}(?:仲裁|裁决)`

export const sight: Sight = {
  headings: [
    cue`${DISPUTE}|仲裁(?:条款)?$|^管辖`,
    cue`^(?:有|闹|起|出)?(?:了)?(?:扯皮|矛盾|吵架|争执|谈不拢|说不拢|闹翻)[^。;,]{0,6}(?:怎么办|咋办|找谁|怎么解决|怎么处理)$`,
  ],
  sentences: [
    cue`(?:商量|协商|谈|说)不(?:成|拢|下来|好)[^。;,]{0,4}(?:的)?(?:找|请|由)(?:平台|市场监管|消协|工商)`,
    cue`(?:去|到|上)[^。;,]{0,12}(?:仲裁委员会|仲裁委|法院)[^。;,]{0,16}(?:起诉|仲裁|打官司)`,
    cue`法院见|(?:纠纷|争议)(?:处理|解决)?(?:按|依照?)[^。;,]{0,6}平台规则`,

    cue`(?:争议|纠纷|诉讼|仲裁)期间[^。;]{0,16}(?:继续履行|照常|继续执行)`,
    cue`(?:闹|有|起|出)(?:了)?(?:矛盾|纠纷|分歧|争执)[^。;]{0,8}(?:找|由|请|到|去)[^。;,]{1,10}(?:调解|仲裁|评理|法院|裁决)`,

    cue`由[^。;,]{0,24}${COURT}(?:专属)?管辖|(?:约定|同意)[^。;,]{0,24}(?:管辖地|管辖法院)`,
    cue`${DISPUTE}[^。]{0,60}(?:协商|调解|仲裁|诉讼|起诉|${COURT})`,
    cue`(?:协商|调解|商量|谈)(?:不成|不拢|不了|未果|不能|无法|解决不了|未能)[^。]{0,40}(?:仲裁|诉讼|起诉|${COURT})`,
    cue`(?:提交|提请|申请|向|到)[^。;,]{0,40}(?:仲裁委员会|仲裁中心|仲裁院|仲裁机构|${COURT})[^。;]{0,10}(?:仲裁|裁决|诉讼|起诉|打官司)`,
    BLANK_COMMISSION,
    cue`(?:说|讲|谈|商量|协商)不(?:拢|好|通|成|下来)[^。;]{0,30}(?:(?:找|到|去|上|由)[^。;,]{0,20}(?:${COURT}|仲裁)|打官司)`,
    cue`(?:矛盾|争执|扯皮|纷争|意见不合|谈崩|闹翻)[^。;]{0,20}(?:找|到|去|上|由|向)[^。;,]{0,16}(?:${COURT}|仲裁)[^。;,]{0,4}(?:解决|处理|起诉|打官司|裁决|告|审理|说理)?`,
    cue`(?:找|到|去|上)[^。;,]{0,14}${COURT}(?:或(?:者)?|、)[^。;,]{0,12}仲裁|打官司[^。;,]{0,4}(?:在|到|去)[^。;,]{0,4}{party}|(?:解决不了|谈不拢|协商不成|说不通)[^。;,]{0,4},?[^。;,]{0,6}(?:走|通过)(?:法律|司法)(?:途径|程序)`,
  ],
  not: [
    cue`^附件|(?:验收|考核|金额|结算|账单)[^。;,]{0,8}(?:有|存在)?(?:争议|异议)[^。;,]{0,6}(?:的|,)?[^。;]{0,20}(?:复核|复验|核对)`,
  ],
  slots: [slot('negotiation', 'within', cue`协商|解决|达成|谈`)],
  read: ({ first, has, put, set }) => {
    put(
      'negotiation',
      first(cue`{within:duration}(?:之?内|以内)[^。;]{0,12}(?:协商|解决|未(?:能)?[^。;]{0,6}解决|达成)`),
      'within',
    )
    put(
      'negotiation',
      first(cue`协商[^。;]{0,24}?{within:duration}(?:之?内|以内)?[^。;]{0,6}(?:未|不|仍|无法|解决)`),
      'within',
    )
    const mediator = first(
      cue`(?:由|向|提请|申请|提交)(?<by>[^。;,、]{2,30}?(?:调解(?:委员会|中心|组织)|协会|主管部门))[^。;,]{0,8}调解`,
    )
    set('mediation.by', mediator?.words('by'), mediator)
    const commission = first(
      cue`(?:提交|提请|向|由|申请|在|至|选择)(?<commission>(?:(?!法院|诉讼|提交|提请|申请)[^。;,:、]){0,30}?仲裁(?:委员会|中心|院))`,
    )
    const named = commission?.words('commission')?.trim()
    const isBlank = named === undefined || /_{2,}|\[|【|有关|相关|所在地|X{2,}|^仲裁/.test(named)
    const seen = isBlank ? null : named
    const court = first(cue`(?:向|由|至|到|提交|提请)[^。;]{0,40}${COURT}|${COURT}[^。;]{0,10}(?:诉讼|起诉|管辖)`)
    const isChoiceOfBoth =
      commission !== undefined &&
      court !== undefined &&
      has(
        cue`仲裁[^。;]{0,20}或者?[^。;]{0,20}(?:诉讼|起诉|${COURT})|(?:诉讼|起诉|${COURT})[^。;]{0,12}或者?[^。;]{0,16}仲裁|(?:下列|以下)[^。;]{0,12}方式`,
      )
    if (commission !== undefined && !isChoiceOfBoth) {
      set('forum.kind', 'arbitration', commission)
      set('forum.commission', seen, commission)
    }
    const open = commission === undefined && court === undefined ? first(BLANK_COMMISSION) : undefined
    set('forum.kind', 'arbitration', open)
    set('forum.commission', null, open)
    if (commission === undefined && court !== undefined) {
      set('forum.kind', 'court', court)
      for (const [place, words] of PLACES) set('forum.place', place, first(cue`${words}[^。;,]{0,16}${COURT}`))
    }
    set(
      'costs',
      'losing-party',
      first(cue`(?:败诉|违约|责任)方[^。;]{0,8}(?:承担|负担)|(?:费用?|支出)[^。;]{0,10}由(?:败诉|违约|责任)方`),
    )
    set('costs', 'each-own', first(cue`各自(?:承担|负担)`))
  },
}
