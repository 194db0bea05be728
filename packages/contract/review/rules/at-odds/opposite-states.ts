import type { Analysis, Sentence } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** What a thing cannot be at once. */
const STATES: readonly (readonly [RegExp, RegExp])[] = [
  [/停用|停止使用|暂停使用|不得使用/, /照常使用|继续使用|正常使用|可以使用/],
  [/停运|停机|停止运行|暂停运行/, /照常运行|继续运行|正常运行/],
  [/停业|暂停营业|停止营业|休市|闭馆|闭园/, /照常营业|正常营业|继续营业|照常开放|正常开放/],
  [/停止服务|暂停服务|中止服务|停止接听/, /照常服务|继续服务|正常服务|照常接听|继续接听/],
  [/免费|不收费|不计费|停止计费/, /照常收费|收费|照常计费|计费|按标准收取/],
  [/失效|作废|无效/, /继续有效|仍然有效|仍有效|有效/],
  [/删除|销毁|清除/, /保留|留存|保存/],
  [/关闭|封闭/, /开放|敞开/],
  [/停发|暂停发放|不予发放/, /照发|照常发放|正常发放/],
  [/上锁|锁定/, /不上锁|不锁定|解锁/],
]

const CLAUSE = /[^,:。;!?]+/g
const MOOD = /(?:应当?|须|必须|仍然?|均|都|也|一律|全部|可以?|要|予以?|将|即|自动)+$/
const SHORTEST_THING = 4

type State = { readonly sentence: Sentence; readonly thing: string; readonly at: number; readonly to: number }

function statesIn(sentence: Sentence, words: RegExp, people: RegExp): State[] {
  return [...sentence.text.matchAll(CLAUSE)].flatMap((clause) => {
    const found = words.exec(clause[0])
    if (!found || found.index + found[0].length < clause[0].trimEnd().length) return []
    const thing = clause[0].slice(0, found.index).replace(MOOD, '').trim()
    const isNamed = thing.replaceAll(people, '').length >= SHORTEST_THING && !/[不未非或]|前|后/.test(thing)
    return isNamed && isFirst(sentence.text, clause.index)
      ? [{ sentence, thing, at: clause.index, to: clause.index + clause[0].trimEnd().length }]
      : []
  })
}

/** What stands behind another clause may hold in its case only. */
const isFirst = (text: string, at: number): boolean => !/(?:的|时|后|前|内|下),$/.test(text.slice(0, at))

/** 检修期间该梯停用, and 检修期间该梯照常使用. */
export function oppositeStates({ sentencesFor, client, provider }: Analysis): Offence[] {
  const people = new RegExp(`${client}|${provider}|双方`, 'g')
  return STATES.flatMap(([one, other]) => {
    const read = (words: RegExp): State[] =>
      sentencesFor(words)
        .filter(({ node, text }) => binds(node) && !RECONCILED.test(text))
        .flatMap((sentence) => statesIn(sentence, words, people))
    const firsts = new Map(read(one).map((state) => [state.thing, state]))
    const seconds = firsts.size === 0 ? [] : read(other)
    return seconds.flatMap(({ sentence, thing, at, to }) => {
      const first = firsts.get(thing)
      if (!first || (first.sentence === sentence && first.at === at)) return []
      const words = first.sentence.text.slice(first.at, first.to).trim()
      return [atSentence(sentence, at, to, { words, article: first.sentence.node.article.number })]
    })
  })
}
