import type { Body } from '../wording/part.ts'
import { visitParts } from './visit-parts.ts'

/** `targets[].within` as `targets.within`; terms that are a list themselves have paths that begin with the index. */
const withoutIndices = (path: string): string => path.replaceAll('[]', '').replace(/^\./, '')

/** Path of every term that a wording says, lists without indices, with the paths above it. */
export function wordingPaths(body: Body): ReadonlySet<string> {
  const paths = new Set<string>()
  visitParts(body, (part, scope) => {
    if (!('path' in part)) return
    const steps = withoutIndices(scope === '' ? part.path : part.path === '' ? scope : `${scope}.${part.path}`).split(
      '.',
    )
    for (let length = 1; length <= steps.length; length += 1) paths.add(steps.slice(0, length).join('.'))
  })
  return paths
}

/** A figure, or a Chinese numeral before a unit or a measure word. */
const FIGURE =
  /[0-9０-９]|[一二两三四五六七八九十百千万]+(?:个|日|天|小时|分钟|秒|周|月|年|份|次|倍|元|人|名)|[百千万]分之|半(?:年|月|天|日|小时)|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|hundred|half)\b/i
/** Idioms of legal Chinese that look like figures and are none. */
const IDIOMS =
  /每一|下一个?|上一个?|任一|一方|另一|一次(?:答复|性|报告|处理|解决)|第一次|同一|一并|一致|一切|下列.{0,3}之一|报告一次|前一|后一|一项|一个(?:月|考核周期)?(?=届满)/g

/** Fixed words of a wording that state a figure: it should be a term, or part of a citation of the law. */
export function literalFigures(body: Body): readonly string[] {
  const found: string[] = []
  visitParts(body, (part) => {
    if (part.kind === 'words' && FIGURE.test(part.words.replaceAll(IDIOMS, ''))) found.push(part.words)
  })
  return found
}
