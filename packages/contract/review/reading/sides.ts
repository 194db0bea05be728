import type { Analysis, Sentence } from '../analysis.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'

export type Side = '甲方' | '乙方'

/** What clients and providers are called beside the names that the head of a contract gives them. */
const CLIENTS =
  '甲方|委托[方人]|发包[方人]|采购[方人]|业主方|店[家主方]|商家|品牌[方商]|发行商|游戏公司|医院|酒店(?:集团|方)?|景区(?:管委会)?|管委会|快递总部|店铺(?=应|须|可|有权|不|自行|觉得|欠|付|支付|承担|原因|决定|同意|要求|认为|取消|违约)'
const PROVIDERS =
  '乙方|受托[方人]|服务(?:提供)?[方商]|服务公司|承接(?:单位|方|公司)|承包(?:单位|方|商|公司)|承办(?:单位|人)|外包(?:公司|方|单位|商|团队)|客服(?:公司|方)|代?运营(?:公司|方)|供应商'
/** 服务方式, 委托方案: no party. */
const NO_PARTY = '(?![式案法向面针])'

const NONE = '(?!)'

/** A sentence with the parties under the names 甲方 and 乙方, and what the contract itself calls them there. */
export type Sided = { readonly text: string; readonly nameOf: (side: Side) => string }

type Sides = {
  readonly in: (sentence: Sentence) => Sided
  /** Of words that are no sentence, folded: a heading. */
  readonly of: (words: string) => Sided
}

export const sidesOf = oncePerAnalysis((analysis: Analysis): Sides => {
  const { client, provider } = analysis
  const pattern = new RegExp(
    `(?<client>${client || NONE})${NO_PARTY}|(?<provider>${provider || NONE})${NO_PARTY}|(?<clients>${CLIENTS})${NO_PARTY}|(?<providers>${PROVIDERS})${NO_PARTY}`,
    'g',
  )
  const known = new WeakMap<Sentence, Sided>()
  const read = (words: string): Sided => {
    const names = new Map<Side, string>()
    const text = words.replace(pattern, (...found: unknown[]) => {
      const groups = found.at(-1) as Readonly<Record<string, string | undefined>>
      const side = (groups['client'] ?? groups['clients']) === undefined ? '乙方' : '甲方'
      if (!names.has(side)) names.set(side, String(found[0]))
      return side
    })
    return { text, nameOf: (side) => names.get(side) ?? side }
  }
  return {
    of: read,
    in: (sentence) => {
      const sided = known.get(sentence) ?? read(sentence.text)
      known.set(sentence, sided)
      return sided
    },
  }
})
