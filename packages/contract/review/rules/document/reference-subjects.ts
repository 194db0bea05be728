import type { Analysis, Match, Node } from '../../analysis.ts'
import { inBody } from '../../reading/parts.ts'

/** 紧急来电未按第七条处理: what is to be dealt with by the article. */
const SUBJECT =
  /(?<subject>[\u4e00-\u9fff]{3,6}?)(?:仍?未(?:能)?|没有|不|应当?|须|必须|需|均|可以?)?(?:按照?|依照?|依据|根据)(?:本合同|本协议)?(?:的)?$/
/** Words that name no matter of their own. */
const GENERAL =
  /甲方|乙方|丙方|双方|一方|人员|费用|款项|上述|前述|合同|协议|服务|工作|事项|情形|原因|有关|相关|任何|所有|发生|造成|导致|产生|其他|如果|或者|以及|期间|标准|要求|约定|规定|供应商|采购人|公司/
const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

const textOf = (node: Node): string => node.article.heading.text + node.article.body.text

/** The only other article, or the only one beside it, that speaks of what is to be dealt with by this one, which does not. */
export function homeOfSubject(
  analysis: Analysis,
  { node, sentence, text }: Match,
  target: Node,
  targetWords: string,
): Node | undefined {
  const before =
    sentence
      .slice(0, sentence.indexOf(text))
      .split(/[，,、：:]/)
      .at(-1) ?? ''
  const words = SUBJECT.exec(before.replace(/第$/, ''))?.groups?.['subject'] ?? ''
  const subject = words.slice(-4)
  if (subject.length < 3 || GENERAL.test(words) || pairsOf(subject).some((pair) => targetWords.includes(pair)))
    return undefined
  const homes = analysis.nodes.filter((each) => each !== node && inBody(each) && textOf(each).includes(subject))
  const beside = homes.filter(({ parent }) => parent !== undefined && parent === target.parent)
  const [home, other] = beside.length > 0 ? beside : homes
  return other === undefined ? home : undefined
}

/** 除第十八条约定的情形外，甲方可以解除合同: the article that is excepted ought to be about the same. */
const EXCEPTED = /除[^，,。;；]{0,30}(?:情形|情况|规定|约定)[^，,。;；]{0,4}外[，,](?<main>[^。；;]*)/
const ENDS = /解除(?:本)?(?:合同|协议|合作)|终止(?:本)?(?:合同|协议|合作)/
const ABOUT_ENDS = /解除|终止|解约|退出|不可抗力|违约/

/** Where it is not, the article that is about ending the contract. */
export function homeOfException(analysis: Analysis, { node, sentence, text }: Match, target: string): Node | undefined {
  const match = EXCEPTED.exec(sentence)
  if (!match || !match[0].slice(0, match[0].length - (match.groups?.['main'] ?? '').length).includes(text))
    return undefined
  if (!ENDS.test(match.groups?.['main'] ?? '') || ABOUT_ENDS.test(target)) return undefined
  return analysis.nodes.find((each) => each !== node && inBody(each) && ENDS.test(textOf(each)))
}

/** What a breach is, by the words for it; an article on one of them is not meant where another was committed. */
const BREACHES: readonly RegExp[] = [
  /未(?:能)?(?:达到|满足|完成|符合)[^。;,，；]{0,12}(?:标准|指标|要求|水平)|不达标|未达标|考核不合格/,
  /(?:逾期|迟延|拖欠|未按[^。;,，；]{0,4})(?:付款|支付|结算)|未按[^。;,，；]{0,8}(?:付款|支付)/,
  /泄[露漏]|违反保密/,
  /擅自(?:终止|停止|中断|解除|中止)|单方面?(?:终止|解除|停止)/,
  /转包|分包|转委托/,
  /流失率|更换(?:人员|项目经理|客服)|缺岗|缺勤/,
  /逾期(?:到岗|上线|交付|提交)|未按[^。;,，；]{0,6}(?:到岗|上线|交付)/,
]
const breachesIn = (text: string): RegExp[] => BREACHES.filter((words) => words.test(text))

/** 未达到标准的，承担第10.4条的违约责任: the only article beside it that is about this breach, where this one is about another. */
export function homeOfBreach(analysis: Analysis, { node, sentence, text }: Match, target: Node): Node | undefined {
  const committed = breachesIn(sentence.slice(0, sentence.indexOf(text)))
  const own = breachesIn(textOf(target))
  if (committed.length !== 1 || own.length === 0 || own.some((each) => committed.includes(each))) return undefined
  const homes = analysis.nodes.filter(
    (each) =>
      each !== node &&
      each !== target &&
      each.parent === target.parent &&
      each.part === target.part &&
      committed.every((words) => words.test(textOf(each))),
  )
  const [home, other] = homes
  return target.parent !== undefined && other === undefined ? home : undefined
}
