import type { AnalysedContract, Recognition } from './analysed-contract.ts'
import { allPassagesOf, type Passage, spanOf } from './passage.ts'
import { isUnderHeading } from './sight.ts'
import { placeOf } from './spans.ts'

/** Whoever reads what is to be done must also see how: `墊付`, `号源与预约`. */
export const WORK = 'scope/services'

/** Headings that say no one matter, or what is said about the contract and not in it. */
const OF_NO_MATTER =
  /其[他它]|附则|总则|一般|通用|杂项|签[署订章约]|补充|说明|权利|义务|责任|声明|目录|解释|释义|认定|示例/

/**
 * Where the sentences begin that stand below a heading which names no clause: an article about what only this work has rules how
 * the work is done. Those of annexes and about third parties are left out.
 */
export function rulesOfTheWork(contract: AnalysedContract, recognitions: readonly Recognition[]): ReadonlySet<number> {
  const found = known.get(recognitions) ?? findRules(contract, recognitions)
  known.set(recognitions, found)
  return found
}

const known = new WeakMap<readonly Recognition[], ReadonlySet<number>>()

function findRules(contract: AnalysedContract, recognitions: readonly Recognition[]): ReadonlySet<number> {
  const headed = new Set(recognitions.filter(isUnderHeading).map(placeOf))
  const isOfTheWork = ({ path, isInAnnex, isAboutThirdParty }: Passage): boolean => {
    if (isInAnnex || isAboutThirdParty || path.some((article) => headed.has(placeOf(article)))) return false
    const heading = path.find(({ kind, heading: { text } }) => kind === 'article' && text !== '')?.heading.text ?? ''
    return heading !== '' && !OF_NO_MATTER.test(heading)
  }
  return new Set(allPassagesOf(contract).flatMap((passage) => (isOfTheWork(passage) ? spanOf(passage).start : [])))
}
