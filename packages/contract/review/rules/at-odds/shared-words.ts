import { type Sentence } from '../../analysis.ts'

/** Words that nearly every sentence of a contract has, and that tell nothing of what it is about. */
const COMMON =
  /甲方|乙方|双方|任何|坐席|座席|客服|人员|员工|班长|服务商?|委托|承包|受托|顾客|客户|用户|本合同|本协议|本项目|合同|协议|应当|可以|不得|不能|禁止|严禁|允许|有权|必须|他人|别人|第三|相关|有关|情况|情形|时间|进行|部分|其他|其它|以上|以下|以内|书面|同意|批准|通知|要求|处理|工作|负责|提供|办理|自行|直接|需要|必要|时候|小时|分钟|秒|元|第.条/g
/** Words of one character that join others. */
const JOINING =
  /[^\u4e00-\u9fff]|[的了和与及或在由对向给把将被以于为是并等之其该各每个名日月年内前后时中上下不可须应经需均都也又再则即若如按从到至请让能有无未所]/

/** Half a matter: two characters that belong together. */
function pairsIn(text: string): Set<string> {
  const stretches = text.replace(COMMON, ' ').split(JOINING)
  return new Set(
    stretches.flatMap((stretch) =>
      Array.from({ length: Math.max(0, stretch.length - 1) }, (_, at) => stretch.slice(at, at + 2)),
    ),
  )
}

/** A paragraph so short is about one thing. */
const ONE_THING = 120

const aroundOf = ({ text, node }: Sentence): string =>
  node.article.body.text.length <= ONE_THING ? `${node.article.heading.text} ${node.article.body.text}` : text

/** Whether two sentences speak of the same thing, by a word that both have, besides those of the deed itself. */
export function shareWords(one: Sentence, other: Sentence, deed: RegExp): boolean {
  const here = pairsIn(one.text.replaceAll(deed, ' '))
  return [...pairsIn(aroundOf(other).replaceAll(deed, ' '))].some((pair) => here.has(pair))
}
