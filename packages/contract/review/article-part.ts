import type { Article } from '@heqi/clauses'
import { isAside } from '../import/structure/asides.ts'

/** Which part of a contract an article belongs to; numbering and duties are judged only where they bind. */
export type ArticlePart = 'body' | 'third-party' | 'annexes' | 'notes' | 'riders' | 'signature' | 'preamble'

type Above = { readonly article: Article; readonly part: ArticlePart }

/** 附件及其他说明: a list of annexes, and explanations. */
const SAYS_THE_REST = /^(?:第[一二三四五\d]部分)?[:：]?附件及其他(?:补充性?)?说明/

/** 填写说明：, behind the signatures. */
const ANNOUNCES_NOTES = /(?:^|\n)\s*(?:附?注|注释|(?:填写|使用|签[约订]|范本|补充)?说明)\s*[:：]?\s*$/

/** 说明四：常见问题与办法 tells the parties what to do, as the articles do. */
const RULES =
  /(?:问题|难题|情[形况])[^\n]{0,6}(?:办法|对策|处[理置]|解决|应对|措施|认定)|(?:处[理置]|解决|应对)(?:办法|措施|方案)/

/** The part that an article belongs to, by its own words and by what it stands in. */
export function partOf(article: Article, parent: Above | undefined): ArticlePart {
  if (article.kind === 'title' || article.kind === 'party-block') return 'preamble'
  if (article.kind === 'signature') return 'signature'
  if (/^场景|^情[形景况]/.test(article.label)) return 'riders'
  // What an author adds behind the contract under a title without a number.
  if (article.kind === 'chapter' && article.label === '') return RULES.test(article.heading.text) ? 'riders' : 'notes'
  // 说明一：第三方介入 rules what third parties may do; it explains nothing.
  if (article.label.startsWith('说明') && (article.heading.text || article.body.text).startsWith('第三方'))
    return 'third-party'
  if (article.label.startsWith('说明') && RULES.test(article.heading.text)) return 'riders'
  if (article.label.startsWith('说明'))
    return /附件/.test(article.heading.text + article.body.text.slice(0, 20)) ? 'annexes' : 'notes'
  if (article.kind === 'annex') return 'annexes'
  if (parent?.article.kind === 'signature' && ANNOUNCES_NOTES.test(parent.article.body.text)) return 'notes'
  if (parent === undefined && article.kind === 'chapter' && /第三方/.test(article.heading.text)) return 'third-party'
  if (/补充性?说明|解释说明/.test(article.heading.text)) return 'notes'
  if (parent === undefined && article.kind === 'chapter' && isAside(article.heading.text)) return 'notes'
  if (SAYS_THE_REST.test(article.label + article.heading.text)) return 'notes'
  if (parent !== undefined && SAYS_THE_REST.test(parent.article.label + parent.article.heading.text))
    return /附件(?:列表|清单|目录)/.test(article.heading.text + article.body.text.slice(0, 8)) ? 'annexes' : 'notes'
  return parent?.part ?? 'body'
}
