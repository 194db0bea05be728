import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import type { Offence } from '../../rule.ts'
import { told } from './stances.ts'

const BRINGS =
  '(?:引[入进]|聘[请用]|委[托派]|选[用任定聘]|使用|安排|指派|合作|雇[用佣]|分包|转?采购|邀请|派[出遣]|找来)'
const OTHERS =
  '(?<who>第三[方人]|[\\u4e00-\\u9fff]{0,4}(?:供应商|分包[商方人]|外包商|服务商|合作[方商]|合作伙伴|平台|机构|团队|承运[人商]|配送[方商]|培训师|讲师|顾问|专家|代理[商人]|单位|公司|企业))'
const DEED = '(?:行为|过错|过失|失误|违约|履[行约]|作为|服务|工作|错误|责任|损害)'
const ANSWERS = '(?:负(?:全[部责]|连带|完全)?[^。;,]{0,4}责?任?|承担[^。;,]{0,10}责任|如同[^。;]{1,12}负责|担责|负责)'
/** Only what it did not bring in itself, and what nobody answers for. */
const OF_ANOTHER = /指定|双方|除|非[^。;,]{0,6}(?:原因|引入|聘请)|故意|重大过失|不可抗力|如|若|追偿/

const answersFor = (names: string, who: string): RegExp =>
  new RegExp(
    `(?:${names})[^。;]{0,16}(?:对|就)(?:其)?(?:自行)?(?:所)?${BRINGS}的${who}[^。;,]{0,8}${DEED}[^。;]{0,14}${ANSWERS}|(?:${names})[^。;,]{0,4}${BRINGS}(?:的)?${who.replace('who', 'who2')}(?:的)?[^。;]{0,10}(?:(?:对|就)[^。;,]{0,10}${DEED}[^。;]{0,14}${ANSWERS}|${DEED}[^。;,]{0,6}视[为同][^。;,]{0,10}(?:行为|过错|作为))|${who.replace('who', 'who3')}的?${DEED}[^。;,]{0,4}视[为同][^。;,]{0,2}(?:${names})`,
  )

const denies = (names: string, others: string): RegExp =>
  new RegExp(
    `${OTHERS}[^。;]{0,24}?(?:造成|引起|导致|产生|原因|过错|泄[露漏]|侵[害犯权]|损[害失坏]|故障|失误|延误)[^。;]{0,24}?(?:(?:${names})(?:概|均|一律|也|亦|对此)?(?:不(?:承担|负|予)[^。;,]{0,8}(?:责任?|赔偿)|免责|免于承担|不负责)|与(?:${names})无关|由(?:${others})(?:自行|直接|自己|径行)*(?:向[^。;,]{1,10})?(?:索赔|主张|追究|要求赔偿|解决|追索))|(?:${names})(?:对|就)${OTHERS.replace('who', 'who2')}[^。;,]{0,14}(?:不承担|不负|概不负责|免责)`,
  )

const whoOf = ({ match: { groups } }: Saying): string => groups?.['who'] ?? groups?.['who2'] ?? groups?.['who3'] ?? ''
const isAnyThird = (who: string): boolean => /^第三[方人]$/.test(who)
const areOne = (one: string, other: string): boolean =>
  isAnyThird(one) || isAnyThird(other) || one.slice(-2) === other.slice(-2)

/** 第三方原因 takes in whoever runs a network; what was brought in is meant where it is told by its name. */
const OF_ANYBODY = /第三[方人](?:的)?(?:原因|因素)/

/** Whoever brings in a third party answers for it, and then does not. */
export const answeredAndNot = (analysis: Analysis): Offence[] => {
  const { client, provider } = analysis
  return [
    [client, provider],
    [provider, client],
  ].flatMap(([own = '', others = '']) => {
    const answering = saying(analysis, answersFor(own, OTHERS), binds).filter(
      ({ sentence: { text } }) => !RECONCILED.test(text) && !/双方/.test(text),
    )
    const denying =
      answering.length === 0
        ? []
        : saying(analysis, denies(own, others), binds).filter(
            ({ sentence: { text } }) => !OF_ANOTHER.test(text) && !RECONCILED.test(text) && !OF_ANYBODY.test(text),
          )
    return answering
      .flatMap((one) => {
        const other = denying.find((each) => each.sentence !== one.sentence && areOne(whoOf(one), whoOf(each)))
        return other ? [told(one, other)] : []
      })
      .slice(0, 1)
  })
}
