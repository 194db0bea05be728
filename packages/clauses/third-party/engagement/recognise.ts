import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import { readReply } from '../../shared/consent-reply.ts'
import type { THIRD_PARTY_KINDS } from './terms.ts'

const THIRD = '(?:第三方|第三人)'
const BRING = '(?:介入|引入|引进|聘请|委托|参与|加入)'

const KINDS: readonly (readonly [(typeof THIRD_PARTY_KINDS)[number], ReturnType<typeof cue>])[] = [
  ['intermediary', cue`中介`],
  ['technical-support', cue`技术(?:支持|服务)`],
  ['consultant', cue`咨询|顾问`],
  ['assessor', cue`评估(?:机构|方|单位)`],
  ['guarantor', cue`担保(?:机构|方|人)`],
  ['supervisor', cue`(?:监管|监督|监理)(?:机构|方|单位)`],
]

export const sight: Sight = {
  headings: [
    cue`^(?:介入|引入|引进|加入|进入)的?(?:手续|程序|条件|申请|流程)$|^${THIRD}的?(?:进入|进场|入场)`,
    cue`(?:以|当有?)${THIRD}[^。;,]{0,4}(?:为主导|中介|介入|参与)时?`,
    cue`^当?(?:有|涉及|引入)${THIRD}(?:中介|担保|介入|参与)?(?:时|的情形|情况)?$|${THIRD}的?${BRING}|${BRING}${THIRD}|${THIRD}(?:的)?(?:定义|概念|条款)`,
  ],
  sentences: [
    cue`(?:未经|未办|办理|完成)(?:介入|引入|加入)(?:手续|程序)|拟(?:引入|介入|加入)方`,
    cue`(?:请|找)${THIRD}[^。;,]{0,4},?[^。;,]{0,2}(?:要|须|得)(?:两边|双方)`,

    cue`${THIRD}[^。;,]{0,4}(?:参与|进场|进入)(?:本项目)?的?,?[^。;]{0,10}(?:通知|同意|告知|确认|协商|签[订署])`,
    cue`引入(?:监理|咨询|评估|检测|审计|技术)(?:单位|机构|方|公司|顾问)`,
    cue`需要?(?:外部|专业)(?:顾问|机构|专家)[^。;,]{0,4}(?:介入|参与)`,
    cue`(?:引入方|引入一方)[^。;,]{0,10}(?:负责|承担|先赔|通知|明确|不明)`,

    cue`${THIRD}[^。;,]{0,6},?(?:是指|系指|指|均为)`,
    cue`(?:引入|引进|聘请|邀请)[^。;,]{0,6}${THIRD}[^。;]{0,6}(?:应|须|需|要|提前|经|前)[^。;]{0,24}(?:通知|同意|告知|确认|协商)`,
    cue`主体[^。;]{0,6}(?:均为|为|即)${THIRD}`,
    cue`${THIRD}的?${BRING}[^。;]{0,30}(?:同意|申请|通知|协商|协议|条件)`,
    cue`(?:需要?|拟|应当?|可以?)[^。;]{0,10}(?:引入|引进|聘请)[^。;,]{0,6}${THIRD}`,
    cue`与${THIRD}[^。;]{0,12}(?:签订|签署)[^。;,]{0,8}协议`,
    cue`${THIRD}的?范围`,
    cue`(?:合同|协议)[^。;,]{0,4}${THIRD}[^。;,]{0,4}包括`,
  ],
  not: [
    cue`^附件|泄[露漏]|披露|审计|监理费|介入[^。;,]{0,6}(?:终止|结束)|${THIRD}[^。;,]{0,6}(?:收取|索赔|主张|侵权)|${THIRD}责任限额`,
  ],
  slots: [
    slot('apply', 'ahead', cue`通知|申请|告知|提出|征求`),
    slot('apply', 'within', cue`申请|通知`),
    slot('reply.within', 'within', cue`答复|回复|同意|意见|审批`),
    slot('reviewWithin', 'within', cue`副本|备案|审查|审核|审阅`),
  ],
  leftovers: ['deadlines'],
  read: (place) => {
    const { first, put, set } = place
    const kinds = KINDS.flatMap(([kind, words]) => {
      const match = first(words)
      return match ? [{ kind, match }] : []
    })
    set('kinds', kinds.length > 0 ? kinds.map(({ kind }) => kind) : undefined, kinds[0]?.match)
    put('apply', first(cue`提前\s*{apply:duration}[^。;]{0,12}(?:书面)?(?:通知|申请|告知|提出|征求)`), 'apply')
    readReply(place, '(?:申请|介入|引入)')
    put(
      'reviewWithin',
      first(cue`(?:副本|协议)[^。;]{0,24}?{within:duration}(?:之?内|以内)[^。;]{0,10}(?:确认|审核|审阅|提出)`),
      'within',
    )
    const silence = first(
      cue`(?:未|没有|不)[^。;,]{0,10}(?:答复|回复|表示|表态|同意)[^。;]{0,6},?(?:则)?视为(?<silence>同意|接受|认可|拒绝|不同意)`,
    )
    const said = silence?.words('silence')
    if (said !== undefined) set('reply.silence', /^[拒不]/.test(said) ? 'refusal' : 'consent', silence)
    put(
      'reply.within',
      first(cue`(?:对方|另一方)[^。;]{0,14}?{reply:duration}(?:之?内|以内)[^。;]{0,14}(?:同意|书面|表态|答复)`),
      'reply',
    )
    set('agreement', 'all-parties', first(cue`(?:双方|甲、?乙|各方)[^。;]{0,12}与${THIRD}[^。;]{0,10}(?:签订|签署)`))
    set(
      'agreement',
      'engaging-party',
      first(cue`(?:引入方|一方|或(?:{party})|{party})[^。;,]{0,8}与${THIRD}[^。;]{0,10}(?:签订|签署)`),
    )
  },
}
