import {
  type Body,
  clauseById,
  type DraftSettings,
  type Inline,
  joinPath,
  type Paragraph,
  renderWording,
  renderWords,
  valueAtPath,
} from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import type { AnnexBlock, SignatureBlock } from '../draft/contract-document.ts'
import type { AllTerms, Annex, AnnexPart } from './annex.ts'

type Scene = {
  readonly terms: AllTerms
  readonly settings: DraftSettings
  readonly signatures: readonly SignatureBlock[]
  /** Counts the paragraphs that carry a number. */
  readonly count: { paragraphs: number }
}

/** The content of an annex with the terms of the draft; terms that are missing are blanks. */
export function renderAnnex(
  annex: Annex,
  terms: AllTerms,
  settings: DraftSettings,
  signatures: readonly SignatureBlock[],
): readonly AnnexBlock[] {
  const scene: Scene = { terms, settings, signatures, count: { paragraphs: 0 } }
  return annex.parts[settings.language].flatMap((part) => blocksOf(part, scene))
}

function blocksOf(part: AnnexPart, scene: Scene): readonly AnnexBlock[] {
  const { terms, settings } = scene
  switch (part.kind) {
    case 'heading':
      return [{ kind: 'heading', text: part.text, level: 1 }]
    case 'text':
      return renderWording(part.body, terms, settings).flatMap((paragraph) => numbered(paragraph, scene))
    case 'table':
      return [tableBlock(part, scene)]
    case 'field':
      return [{ kind: 'field', label: part.label }]
    case 'clause':
      return clauseWording(part.clause, scene)
    case 'flow':
      return [{ kind: 'flow', steps: part.steps((body) => wordsOf(body, scene), terms) }]
    case 'signatures':
      return [{ kind: 'signatures', blocks: scene.signatures }]
    case 'if':
      return valueAtPath(terms, part.path) === undefined ? [] : part.parts.flatMap((inner) => blocksOf(inner, scene))
  }
}

function clauseWording(id: string, scene: Scene): readonly AnnexBlock[] {
  const clause = clauseById(id)
  const terms = scene.terms[id]
  if (clause === undefined || terms === undefined) return []
  const { body } = clause.text[scene.settings.language]
  const paragraphs = renderWording(body, terms, scene.settings).map((paragraph) => outsideArticle(paragraph, id, scene))
  return paragraphs.flatMap((paragraph) => numbered(paragraph, scene))
}

const OWN_ARTICLE: Readonly<Record<Language, RegExp>> = { 'zh-CN': /本条/g, en: /\bthis clause\b/gi }

/** What an article says of itself says its number where an annex repeats it. */
function outsideArticle({ inlines, below }: Paragraph, clause: string, scene: Scene): Paragraph {
  const { language, numberOf } = scene.settings
  const name = numberOf?.(clause)
  if (name === undefined) return { inlines, below }
  return {
    inlines: inlines.map((inline) => ({ ...inline, text: inline.text.replaceAll(OWN_ARTICLE[language], name) })),
    below: below.map((paragraph) => outsideArticle(paragraph, clause, scene)),
  }
}

const wordsOf = (body: Body, { terms, settings }: Scene): string =>
  renderWords(body, terms, settings)
    .map(({ text }) => text)
    .join('')

/** `1.`, and `1.1` for what stands below it. */
function numbered(paragraph: Paragraph, scene: Scene): readonly AnnexBlock[] {
  scene.count.paragraphs += 1
  return numberedBelow(paragraph, `${scene.count.paragraphs}`, `${scene.count.paragraphs}.`)
}

const numberedBelow = ({ inlines, below }: Paragraph, number: string, label: string): readonly AnnexBlock[] => [
  { kind: 'paragraph', label, inlines },
  ...below.flatMap((inner, index) => numberedBelow(inner, `${number}.${index + 1}`, `${number}.${index + 1}`)),
]

function tableBlock(part: Extract<AnnexPart, { kind: 'table' }>, { terms, settings }: Scene): AnnexBlock {
  const entries = part.each === undefined ? [] : listAt(terms, part.each)
  const filled = entries.map((_, index) =>
    part.columns.map(({ cell }) =>
      withoutEndMark(renderWords(cell, terms, settings, joinPath(part.each ?? '', `[${index}]`))),
    ),
  )
  const empty = Array.from({ length: part.emptyRows ?? 0 }, () => part.columns.map((): readonly Inline[] => []))
  return {
    kind: 'table',
    head: part.columns.map(({ head }) => head),
    widths: part.columns.map(({ width }) => width),
    rows: [...filled, ...empty],
  }
}

/** An entry of a list ends with a mark in a sentence, and with none in a table. */
const withoutEndMark = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.map((inline, index) =>
    index === inlines.length - 1 ? { ...inline, text: inline.text.replace(/[。；;.]$/, '') } : inline,
  )

function listAt(terms: AllTerms, path: string): readonly unknown[] {
  const value = valueAtPath(terms, path)
  return Array.isArray(value) ? value : []
}
