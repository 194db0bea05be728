import { allMatches } from '@heqi/clauses'
import { type Analysis, type Sentence, saying } from '../analysis.ts'
import { daysIn } from './length-of-term.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'
import { binds } from './parts.ts'

/** One of the parties, or whichever of them. */
export type Side = 'client' | 'provider' | 'both'

/** What a contract says of a party that ends it. */
export type WayOut = {
  readonly who: Side
  /** The name that the contract uses here. */
  readonly name: string
  /** `right`: it may end; `leaving`: what follows when it does. */
  readonly kind: 'right' | 'leaving'
  readonly sentence: Sentence
  readonly match: RegExpExecArray
  /** What stands before it in the same sentence, and what follows up to the next way out. */
  readonly before: string
  readonly behind: string
  /** By the default of the other or what befell it, not at will. */
  readonly hasGround: boolean
  /** The days of notice. */
  readonly notice: number | undefined
}

const EITHER =
  '(?:甲乙)?(?:任[何意]?一方|双方|各方|守约(?:的)?一?方|非违约方|无过错方|另一方|对方|相对方|一方)(?:当事人|主体)?'
export const ENDS =
  '(?:解除|终止|解约|退出(?!登录|系统|群|工作群|页面)|解散合作|(?:停止|中止|结束|取消|终结|提前停掉?)(?:本?(?:合同|协议|项目|外包)|合作|托管|委托|服务合同)|不(?:再|想|愿)?(?:继续)?(?:合作|做了|干了|做的|用了|托管)|撤场)'
/** What else is ended: a tie of labour, a single agent or line. */
const SOMETHING_ELSE =
  '(?!(?:与|和|该|其|同|对)?[^。;,]{0,8}(?:劳动|雇佣|聘用|人员|员工|坐席的|权限|账号|授权|分包|保密|通话|订单))'
const TRIAL =
  /(?:试用|试运[行营]|试做|磨合)期?(?!期?(?:满|后|结束|届满|过))|协商一致|双方协商|书面同意后|经[^。;,]{0,6}同意/
/** 任何一方没有提出终止的. */
const NOT_DONE = /没有|未|不得|无权|不能/
const GROUND =
  /违约|违反|逾期|未(?:能)?(?:按|达|履行|经|支付|在|完成|取得)|不按|拖欠|欠[费款付]|不合格|不达标|达不到|低于|泄[露漏]|转包|分包|情[形况]|事由|之一|破产|丧失|吊销|严重|连续|累计|不可抗力|拒[不绝]|擅自|弄虚|欺诈|停止服务|事故|投诉|侵权|失信|被封|被关|第[\d一二三四五六七八九十.]+[条款项]/
const PERIOD = '(?:\\d{1,3}|[一二三四五六七八九十两半]{1,3})\\s*个?(?:工作日|日|天|月)'
const NOTICE = new RegExp(`提前(?<early>${PERIOD})|(?<ago>${PERIOD})(?:之?前|以前)[^。;,]{0,6}(?:通知|告知|书面)`)

const patternOf = (names: string): RegExp =>
  new RegExp(
    `(?<![向给由为对经与和、同被])(?<who>${names}|${EITHER})(?:(?<right>(?:因[^。;]{1,40}?,)?[^。;,]{0,6}(?:有权|可以?|享有|保留)[^。;,]{0,24}?)|[^。;,]{0,4}?(?:如果?|若|因[^。;,]{1,12})?(?:要求?|想|拟|欲|需要?|主动|单方面?|中途|提前|自行|决定|申请|提出|无故|擅自|不愿|(?=不[想愿再做干]))[^。;,]{0,12}?)${ENDS}${SOMETHING_ELSE}`,
    'g',
  )

const sideOf = (name: string, client: RegExp, provider: RegExp): Side => {
  if (client.test(name)) return 'client'
  return provider.test(name) ? 'provider' : 'both'
}

/** Every way out of a contract, in reading order; those of a time on trial and those that both agree on are left out. */
export const waysOut = oncePerAnalysis((analysis: Analysis): readonly WayOut[] => {
  const [client, provider] = [analysis.client, analysis.provider].map((names) => new RegExp(`^(?:${names})$`))
  if (!client || !provider) return []
  const pattern = patternOf(`${analysis.client}|${analysis.provider}`)
  return saying(analysis, new RegExp(pattern.source), binds).flatMap(({ sentence }) => {
    const matches = allMatches(pattern, sentence.text)
    return matches.flatMap((match, at): WayOut[] => {
      const end = match.index + match[0].length
      const former = matches[at - 1]
      const before = sentence.text.slice(former ? former.index + former[0].length : 0, match.index)
      const behind = sentence.text.slice(end, matches[at + 1]?.index)
      if (TRIAL.test(before + match[0]) || NOT_DONE.test(match[0])) return []
      const { who = '', right } = match.groups ?? {}
      const { early, ago } = NOTICE.exec(match[0] + behind)?.groups ?? {}
      return [
        {
          who: sideOf(who, client, provider),
          name: who,
          kind: right === undefined ? 'leaving' : 'right',
          sentence,
          match,
          before,
          behind,
          hasGround: GROUND.test(before + match[0] + behind.replace(/违约金|违约责任/g, '')),
          notice: daysIn(early ?? ago ?? ''),
        },
      ]
    })
  })
})
