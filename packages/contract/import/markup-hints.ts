import type { Language } from '@heqi/vocabulary'
import type { SourceHint } from './source-text.ts'

const BLOCK =
  /^\/?(?:p|div|br|hr|li|ul|ol|tr|table|thead|tbody|h[1-6]|section|article|header|footer|nav|blockquote|pre|dd|dt|dl|body|title|option|form)$/

const INVISIBLE = /^(?:script|style|noscript|template|head|svg|iframe|object|select|button|textarea)$/

/** The end of an HTML tag: the first `>` outside a quoted value, or of the whole text where it never closes. */
function endOfTag(html: string, start: number): number {
  let quote = ''
  for (let at = start; at < html.length && at < start + 20_000; at += 1) {
    const char = html.charAt(at)
    if (quote !== '') quote = char === quote ? '' : quote
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') quote = char
    else if (char === '>') return at + 1
  }
  const close = html.indexOf('>', start)
  return close < 0 ? html.length : close + 1
}

/** Everything up to the closing tag of an element whose content nobody sees. */
function endOfInvisible(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found ? close.lastIndex : html.length
}

const WHOLE_PAGE = /^(?:html|body)$/

/** The language that an opening tag says its element is in, where it is one of ours. */
function languageOfTag(tag: string): Language | undefined {
  const named = /\slang\s*=\s*["']?([a-z]{2})\b/i.exec(tag)?.[1]?.toLowerCase()
  return named === 'zh' ? 'zh-CN' : named === 'en' ? 'en' : undefined
}

/** Where an element ends that was opened before `from`: its own closing tag, not that of one inside it. */
function endOfElement(lower: string, from: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}[\\s>]`, 'g')
  tags.lastIndex = from
  let open = 1
  for (let tag = tags.exec(lower); tag; tag = tags.exec(lower)) {
    open += tag[1] === '/' ? -1 : 1
    if (open === 0) return tag.index
  }
  return lower.length
}

/**
 * Marks what in an HTML text is markup, so that offsets into the file keep their meaning. A block tag counts as a line break
 * (`soft` is not among its hints: the paragraph ends), `<rt>` as a reading aid over a character.
 */
export function htmlHints(html: string): SourceHint[] {
  const hints: SourceHint[] = []
  const lower = html.toLowerCase()
  const tag = /<!--|<[a-zA-Z/!?][^\s>/]*/g
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const start = found.index
    const name = found[0].slice(1).toLowerCase()
    let end: number
    if (found[0] === '<!--') {
      const close = html.indexOf('-->', start)
      end = close < 0 ? html.length : close + 3
    } else {
      end = endOfTag(html, start + 1)
      if (INVISIBLE.test(name) && html.charAt(end - 2) !== '/') end = endOfInvisible(html, end, name)
      const level = /^h([1-6])$/.exec(name)?.[1]
      if (level !== undefined) {
        const close = lower.indexOf(`</h${level}`, end)
        if (close > end) hints.push({ kind: 'heading', start: end, end: close, level: Number(level) - 1 })
      }
      const language = languageOfTag(html.slice(start, end))
      if (language !== undefined && !WHOLE_PAGE.test(name))
        hints.push({ kind: 'language', start: end, end: endOfElement(lower, end, name), language })
      if (name === 'rt' || name === 'rp') {
        const close = html.indexOf('<', end)
        hints.push({ kind: 'ruby', start: end, end: close < 0 ? html.length : close })
      }
    }
    hints.push({ kind: 'markup', start, end })
    tag.lastIndex = end
  }
  return hints.sort((a, b) => a.start - b.start)
}

/** Whether a tag ends the paragraph that it stands in. */
export const isBlockTag = (tag: string): boolean =>
  BLOCK.test(/^<\s*([^\s>]*?)\/?>?$/.exec(tag.split(/\s/)[0] ?? '')?.[1]?.toLowerCase() ?? '')

/** Marks the signs of Markdown that a reader of the page would not see. */
export function markdownHints(markdown: string): SourceHint[] {
  const hints: SourceHint[] = []
  const mark = (start: number, length: number): void => {
    if (length > 0) hints.push({ kind: 'markup', start, end: start + length })
  }
  const line = /^.*$/gm
  for (const { 0: text, index } of markdown.matchAll(line)) {
    const heading = /^ {0,3}(#{1,6})[ \t]+/.exec(text)
    if (heading) {
      hints.push({
        kind: 'heading',
        start: index + heading[0].length,
        end: index + text.length,
        level: (heading[1] ?? '').length - 1,
      })
      mark(index, heading[0].length)
    }
    const quote = /^ {0,3}(?:>[ \t]?)+/.exec(text)
    if (quote) mark(index, quote[0].length)
    if (/^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/.test(text) || /^\s*(?:`{3,}|~{3,})/.test(text)) {
      mark(index, text.length)
      continue
    }
    for (const emphasis of text.matchAll(/\*\*|__(?=[^_\s])|(?<=[^_\s])__(?!_)|`|\\(?=[\\`*_{}[\]()#+\-.!|])/g)) {
      if (emphasis[0] === '__' && /_{3,}/.test(text.slice(Math.max(0, emphasis.index - 1), emphasis.index + 3)))
        continue
      mark(index + emphasis.index, emphasis[0].length)
    }
  }
  return hints.sort((a, b) => a.start - b.start)
}
