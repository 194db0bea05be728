import { readFileSync } from 'node:fs'
import type { Inline } from '@heqi/clauses'
import type { AnnexBlock, ContractDocument, DocumentArticle, NumberedParagraph, SignatureBlock } from '@heqi/contract'
import { escapedMarkup as escaped } from '../flow/escaped-markup.ts'
import { flowSvg, flowWords } from '../flow/flow-svg.ts'
import { MARK_SVG } from '../mark.ts'
import { contractWords } from './contract-words.ts'

const STYLE = readFileSync(new URL('./contract.css', import.meta.url), 'utf8')
const CHART_POINTS = 460

/**
 * A contract as one HTML file that needs nothing else: readable on a screen, printable as pages. Two documents of the same
 * draft stand side by side, aligned article by article.
 */
export function renderContractHtml(document: ContractDocument, beside?: ContractDocument): string {
  const documents = beside === undefined ? [document] : [document, beside]
  const body = [
    `<header>${MARK_SVG}${documents.map(titleHtml).join('')}</header>`,
    pairs(
      documents.map(({ preamble, language }) => preamble.map((article) => [language, articleHtml(article)] as const)),
    ),
    ...document.chapters.map((_, index) => chapterHtml(documents, index)),
    `<footer>${documents.map(signingHtml).join('')}</footer>`,
    ...document.annexes.map((_, index) => documents.map((each) => annexHtml(each, index)).join('')),
  ]
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)}</title>
<style>
${STYLE}</style>
</head>
<body${beside === undefined ? '' : ' class="bilingual"'}>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

const titleHtml = ({ language, title, number }: ContractDocument): string =>
  `<h1 lang="${language}">${escaped(title)}</h1>${number === '' ? '' : `<p class="number" lang="${language}">${escaped(contractWords(language).number(number))}</p>`}`

/** Articles of each language beside each other, one row for each; in one language one after another. */
function pairs(columns: readonly (readonly (readonly [language: string, html: string])[])[]): string {
  const [first = []] = columns
  return first
    .map((_, index) => {
      const cells = columns.map((column) => column[index])
      return `<div class="row">${cells.map((cell) => (cell ? `<div lang="${cell[0]}">${cell[1]}</div>` : '')).join('')}</div>`
    })
    .join('\n')
}

function chapterHtml(documents: readonly ContractDocument[], index: number): string {
  const chapters = documents.flatMap(({ chapters: all, language }) => {
    const chapter = all[index]
    return chapter ? [{ ...chapter, language }] : []
  })
  const heading = chapters.map(({ language, label, heading: name }) =>
    name === '' ? '' : `<h2 lang="${language}">${headed(label, name)}</h2>`,
  )
  const rows = pairs(
    chapters.map(({ language, articles }) => articles.map((each) => [language, articleHtml(each)] as const)),
  )
  return heading.join('') + rows
}

const headed = (label: string, heading: string): string =>
  [label, heading]
    .filter((part) => part !== '')
    .map(escaped)
    .join(' ')

function articleHtml({ id, ordinal, label, heading, paragraphs }: DocumentArticle): string {
  const head = ordinal === 0 ? '' : `<h3>${headed(label, heading)}</h3>`
  return `<section id="${escaped(id)}">${head}${paragraphs.map(paragraphHtml).join('')}</section>`
}

function paragraphHtml({ label, inlines, below }: NumberedParagraph): string {
  const number = label === '' ? '' : `<span class="label">${escaped(label)}</span> `
  const kind = label === '' ? '' : ' class="numbered"'
  const inner = below.length === 0 ? '' : `<div class="below">${below.map(paragraphHtml).join('')}</div>`
  return `<p${kind}>${number}${inlinesHtml(inlines)}</p>${inner}`
}

const inlinesHtml = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      const text = escaped(inline.text)
      if (inline.kind === 'blank') return `<span class="blank">${text}</span>`
      if (inline.kind === 'clause') return `<a href="#${escaped(inline.clause)}">${text}</a>`
      return text
    })
    .join('')

const signaturesHtml = (blocks: readonly SignatureBlock[]): string =>
  `<div class="signatures">${blocks.map(({ lines }) => `<div>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`).join('')}</div>`

const signingHtml = ({ language, signatures }: ContractDocument): string =>
  `<div lang="${language}"><p class="note">${escaped(contractWords(language).signing)}</p>${signaturesHtml(signatures)}</div>`

function annexHtml({ annexes, language }: ContractDocument, index: number): string {
  const annex = annexes[index]
  if (annex === undefined) return ''
  return `<article lang="${language}" id="${escaped(`${annex.id}-${language}`)}"><h2>${headed(annex.label, annex.title)}</h2>${annex.content.map(blockHtml).join('')}</article>`
}

function blockHtml(block: AnnexBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escaped(block.text)}</h3>`
    case 'paragraph':
      return paragraphHtml({ label: block.label, ordinal: 0, level: 0, inlines: block.inlines, below: [] })
    case 'field':
      return `<p class="field">${escaped(block.label)}<span></span></p>`
    case 'signatures':
      return signaturesHtml(block.blocks)
    case 'flow':
      return `<figure role="img" aria-label="${escaped(flowWords(block.steps).join('; '))}">${flowSvg(block.steps, CHART_POINTS)}</figure>`
    case 'table': {
      const total = block.widths.reduce((sum, width) => sum + width, 0)
      const columns = block.widths.map((width) => `<col style="width:${Math.round((width / total) * 100)}%">`).join('')
      const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inlinesHtml(cell)}</td>`).join('')}</tr>`)
      return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    }
  }
}
