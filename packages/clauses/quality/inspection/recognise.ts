import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const INSPECT = '(?:抽检|抽查|抽看|质检|抽样检查|抽听|抽样|监听|抽取|听录音|听检|复听)'
const CONTACTS = '(?:录音|通话|会话|电话|聊天记录|对话|工单|服务记录|话务|样本|坐席|座席|客服|人工服务|接待)'
const UNIT = '(?:通|条|张|个(?!工作|自然|小时|月|星期|季)|件|例|笔|次|段|份|单|则|宗|组)'
/** Each of these takes a number, in either order: `每日抽检不少于5通`, `每名坐席每周3条录音用于质检`. */
const SAMPLE = cue`${INSPECT}[^。;]{0,30}?(?:不得?(?:少|低)于|至少|各|为|数量|:|\s)?[^。;,\d]{0,6}{number:count}\s*${UNIT}(?!以上)|{also:count}\s*${UNIT}[^。;,]{0,12}(?:录音|通话|会话|样本|工单|对话)[^。;,]{0,10}${INSPECT}`
const SHARE = cue`(?:${INSPECT}|抽样)(?:的)?(?:比例|率|覆盖率|量|样本)?[^。;%]{0,20}?{share:share}|(?:按|以|对)[^。;,%]{0,16}{also:share}(?:的)?[^。;,%]{0,8}${INSPECT}`

const PERIODS = [
  [
    'day',
    cue`(?:每[日天]|日均|当[日天]|按[日天])[^。;]{0,24}${INSPECT}|${INSPECT}[^。;]{0,16}(?:每[日天]|日均)|\/[日天]`,
  ],
  ['week', cue`(?:每周|每星期|周均|按周)[^。;]{0,24}${INSPECT}|${INSPECT}[^。;]{0,20}每周|\/周`],
  ['month', cue`(?:每个?月|月均|当月|按月|月度)[^。;]{0,24}${INSPECT}|${INSPECT}[^。;]{0,20}(?:每个?月|月均)|\/月`],
] as const
const AGENT = /每一?(?:名|个|位|人)(?:坐席|座席|客服|员工|话务员|专员|人员)?|人均|单人|每(?:坐席|座席|客服)/
const BY_CLIENT = cue`(?:{client})[^。;,]{0,16}${INSPECT}|接受(?:{client})[^。;,]{0,8}${INSPECT}`
const BY_PROVIDER = cue`(?:{provider})[^。;,]{0,24}${INSPECT}`

export const sight: Sight = {
  headings: [
    cue`^(?:服务|话务|客服|通话|录音)?(?:质检|质量检查|质量抽检|质量监测|质量监控|录音抽检|质量检验)(?:管理|要求|标准|规则|机制|办法|制度)?$`,
  ],
  sentences: [
    cue`(?:质检|抽检|抽听)(?:结果)?(?:的)?(?:申诉|异议|复核)[^。;]{0,24}{duration}`,
    cue`${INSPECT}[^。;]{0,30}?{count}\s*${UNIT}[^。;,]{0,10}(?:${CONTACTS}|[,。;]|$)|{count}\s*${UNIT}[^。;,]{0,12}${CONTACTS}[^。;,]{0,10}${INSPECT}`,
    cue`(?:抽检|质检|抽查|抽样)(?:的)?(?:比例|率|覆盖率|量)[^。;%]{0,20}{share}|(?:${CONTACTS})[^。;%]{0,16}${INSPECT}[^。;%]{0,12}{share}|{share}(?:的)?[^。;,%]{0,8}(?:${CONTACTS}[^。;,]{0,8})?${INSPECT}`,
    cue`(?:质检|抽检)(?:结果|评分|成绩|扣分|分数|得分)[^。;]{0,24}(?:申诉|复核|异议)[^。;]{0,16}{duration}|(?:质检|抽检)(?:结果|评分|成绩|分数|得分)[^。;]{0,24}{duration}(?:之?内|以内)[^。;]{0,16}(?:申诉|复核|异议|提出|反馈)`,
  ],
  not: [
    cue`第三方|验收|消防|食品|商品|货物|产品质检|质检员|质检人员(?:\d|[一二三四五六七八九十])|附件|(?:质检|抽检)合格率[^。;]{0,8}(?:不低于|达到|≥)|违约金|罚款|扣款`,
  ],
  slots: [
    slot('appealWithin', 'within', cue`申诉|异议|复议`),
    slot('reviewWithin', 'within', cue`复核|复审|复检|答复`),
    slot('resultWithin', 'within', cue`反馈|告知|通报|公布|结果`),
  ],
  leftovers: ['deadlines', 'limits'],
  read: ({ first, has, all, put, set }) => {
    const sample = first(SAMPLE)
    const share = first(SHARE)
    readSample({ first, put, set, sample })
    for (const name of ['share', 'also']) put('share', share, name)
    const proof = sample ?? share
    const isByClient = has(BY_CLIENT)
    const isByProvider = has(BY_PROVIDER)
    set(
      'by',
      isByClient && isByProvider ? 'both' : isByClient ? 'client' : isByProvider ? 'provider' : undefined,
      proof,
    )
    const pass = first(
      cue`(?:合格线|及格线|合格分|合格标准|质检(?:合格)?(?:分|得分|成绩))[^。;\d]{0,10}{points:count}\s*分|{also:count}\s*分(?:及)?(?:以上)?[^。;,]{0,4}(?:为|即|视为)?合格`,
    )
    for (const name of ['points', 'also']) put('passScore', pass, name)
    const appealed = all(
      cue`{within:duration}(?:之?内|以内)[^。;]{0,16}(?:申诉|异议|复议)|(?:申诉|异议)(?:期|时限|期限|时间)[^。;\d]{0,6}{late:duration}`,
    )[0]
    for (const name of ['within', 'late']) put('appealWithin', appealed, name)
    put(
      'reviewWithin',
      first(cue`{within:duration}(?:之?内|以内)(?:(?!之?内|以内)[^。;]){0,16}(?:复核|复审|答复|复检)`),
      'within',
    )
  },
}

type Sampling = Pick<Place, 'first' | 'put' | 'set'> & { readonly sample: Match | undefined }

/** A number of contacts, of whom and how often: `每名坐席每周抽检不少于3通`. */
function readSample({ first, put, set, sample }: Sampling): void {
  for (const name of ['number', 'also']) put('sample.number', sample, name)
  if (sample === undefined) return
  for (const [period, words] of PERIODS) set('sample.every', period, first(words))
  set('sample.of', AGENT.test(sample.passage.text) ? 'agent' : 'service', sample)
}
