import { allMatches } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atMatch, atWords, type Offence, type Rule } from '../../rule.ts'

const FAILS =
  '(?:不及时|不到位|不准确|不完整|不当|不力|未(?:能)?(?:及时|按[时期约]?|在|提供|答复|回复|告知|通知|配合|履行|完成|更新|到场|付款|支付)|没有?(?:及时|按时|提供|告知|通知|回复|配合)|延误|迟延|延迟|拖延|逾期|拖欠|错误|失误|差错|过错|过失|疏忽|遗漏|缺失|违约|违规|原因)'
const FREED =
  '(?:均|概|一律|也|都|亦|对此|则|可)?(?:不(?:承担|负|予承担)[^。;,]{0,8}责任?|不负责任?|不予?(?:赔偿|负责)|概不负责|免责|免予?[^。;,]{0,4}(?:责任|处罚|扣款)|无(?:需|须)(?:承担|负责|赔偿)[^。;,]{0,6}|不(?:用|必)(?:承担|负责|赔偿|赔))'
/** What was done on the other's word, or is counted as beyond one's power, is no fault of one's own. */
const NOT_OWN =
  /不可抗力|第三[方人]|政府|停电|对方|平台(?:系统)?(?:故障|宕机|原因)|故意|重大过失|非因|并非|以外|之外|除外/

/** 因乙方答复不及时造成的损失,乙方不承担责任: freed from what it did itself, or the wrong name. */
export function ownFaultExcused(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  return [
    [client, provider],
    [provider, client],
  ].flatMap(([one = '', other = '']) => {
    const because = new RegExp(
      `(?<!非|不是|并非|除)(?:因|由于)(?<who>${one})(?:的|自身|自己|单方|及其|人员|员工)?(?:(?!${other})[^。;,]){0,16}?${FAILS}(?:(?!${other})[^。;]){0,40}?(?:(?<![由向给对])(?:${one})${FREED}|(?:与|和)(?:${one})无[关涉])`,
    )
    const omitted = new RegExp(
      `(?<![由向给对])(?<who>${one})(?:应当?|须|需|要|负责|必须)(?:(?!${other})[^。;,]){1,30}?,(?:如果?|若|因|由于|对)?(?:未|没有?|不)(?:(?!${other})[^。;,]){1,12}?(?:造成|导致|引起|产生|引发)(?:(?!${other})[^。;]){0,24}?(?:(?<![由向给对])(?:${one})${FREED}|(?:与|和)(?:${one})无[关涉])`,
    )
    // 甲方欠款的,乙方可停止服务,由此造成的损失由乙方承担: who only answered the default bears what comes of it.
    const answered = new RegExp(
      `(?<![由向给对])(?<who>${one})(?:(?!${other})[^。;,]){0,16}?${FAILS}(?:(?!${other})[^。;]){0,24}?,(?:${other})(?:可以?|有权|得)[^。;,]{0,14}(?:中止|暂停|停止|解除|终止|撤|顺延|拒绝)[^。;,]{0,12},(?:且|并|但)?(?:因此|由此|因而|所)[^。;]{0,16}(?:后果|损失|责任|影响)[^。;,]{0,6}(?:由|归)(?:${other})(?:自行|全部)?(?:承担|负责|赔偿)`,
    )
    return [because, omitted, answered].flatMap((pattern) =>
      saying(analysis, pattern, binds)
        .filter(({ match }) => !NOT_OWN.test(match[0]))
        .map(({ sentence, match }) => atWords(sentence, match, { who: match.groups?.['who'] ?? '' })),
    )
  })
}

/** Longer runs of letters than these are names of companies or shops. */
const NAMED = '[\\u4e00-\\u9fffA-Za-z0-9()]{2,40}?'
/** What a name at a signature ends before. */
const NEXT = '(?=签[订约署字]|日期|时间|法定|代表|授权|地址|电话|联系|盖章|[^\\u4e00-\\u9fffA-Za-z0-9()]|$)'
const BODY =
  '(?:公司|经营部|服务部|门市部|事业部|商行|商店|超市|酒店|工作室|中心|[店厂局厅]|医院|学校|大学|银行|集团|研究院|研究所|事务所|委员会|合作社)'
/** What a party is called behind its label and a colon. */
const INTRODUCED = (labels: string): RegExp =>
  new RegExp(
    `(?:${labels})[^:：\\n。;；]{0,16}[:：][^\\S\\n]*(?<name>[\\u4e00-\\u9fffA-Za-z0-9（）()]{2,38}?${BODY})`,
    'g',
  )

/** 乙方(签章):with the name of the first party behind it. */
export function signatureSwapped({ client, provider, search, contract: { source, start } }: Analysis): Offence[] {
  return [
    [client, provider],
    [provider, client],
  ].flatMap(([labels = '', others = '']) =>
    search(
      new RegExp(`(?<who>${labels})\\s*(?:[(（][^)）\\n]{1,10}[)）])?\\s*[:：][^\\S\\n]*(?<name>${NAMED})${NEXT}`, 'g'),
      ({ part }) => part === 'signature',
    ).flatMap((match) => {
      const { who = '', name = '' } = match.groups
      // A file may hold several contracts of a kind; the names of this one stand nearest before its signatures.
      const before = source.text.slice(start, match.node.article.start)
      const introduced = (party: string): string => allMatches(INTRODUCED(party), before).at(-1)?.groups?.['name'] ?? ''
      const [own, other] = [introduced(labels), introduced(others)]
      const isOfOther = other.includes(name) && !own.includes(name)
      return isOfOther ? [atMatch(match, { who, name })] : []
    }),
  )
}

export const OWN_FAULT_RULES: readonly Rule[] = [
  { code: 'own-fault-excused', severity: 'warning', check: ownFaultExcused },
  { code: 'signature-swapped', severity: 'error', check: signatureSwapped },
]
