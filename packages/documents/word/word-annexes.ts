import type { AnnexBlock, DocumentAnnex, SignatureBlock } from '@heqi/contract'
import { element } from './ooxml.ts'
import { flowXml } from './word-flow.ts'
import { type Scene, TEXT_WIDTH } from './word-scene.ts'
import { STYLE } from './word-style.ts'
import { afterTable, sharedWidths, tableXml } from './word-table.ts'
import { bookmarked, inlineRuns, KEEP_NEXT, paragraph, runs } from './word-text.ts'

/** Where the parties sign: side by side, never parted by the end of a page. */
export function signaturesXml(blocks: readonly SignatureBlock[]): string {
  if (blocks.length === 0) return ''
  const cells = blocks.map(({ lines }) =>
    lines.map((line) => paragraph({ style: STYLE.signature }, runs(line))).join(''),
  )
  const widths = sharedWidths(
    TEXT_WIDTH,
    blocks.map(() => 1),
  )
  return tableXml({ widths, borders: 'none' }, [{ cells, isWhole: true }]) + afterTable(1)
}

/** Points between a table and what follows it. */
const TABLE_GAP = 8
/** A table with no more rows stands on one page. */
const MOST_ROWS_WHOLE = 8

function tableBlock(
  scene: Scene,
  { head, rows, widths }: Extract<AnnexBlock, { kind: 'table' }>,
  next: AnnexBlock | undefined,
): string {
  const after = flowBefore(next)
  const flowOf = (row: number): string => {
    if (row === rows.length - 1) return after
    return rows.length <= MOST_ROWS_WHOLE ? KEEP_NEXT : ''
  }
  const heading = { cells: head.map((text) => paragraph({ style: STYLE.cellHead }, runs(text))), isHead: true }
  const body = rows.map((row, index) => ({
    cells: row.map((inlines) =>
      paragraph({ style: STYLE.cell, flow: flowOf(index) }, inlineRuns(inlines, scene.targets)),
    ),
    isWhole: true,
  }))
  const shape = { widths: sharedWidths(TEXT_WIDTH, widths), borders: 'grid' as const }
  // At the end of an annex nothing is to be kept apart, and a gap could begin a page for itself.
  const gap = afterTable(next === undefined ? 1 : TABLE_GAP, after)
  return tableXml(shape, head.length === 0 ? body : [heading, ...body]) + gap
}

const HANGING = 720

/** Lines to write on and signatures stay together, and with what they belong to. */
const flowBefore = (next: AnnexBlock | undefined): string =>
  next?.kind === 'field' || next?.kind === 'signatures' ? KEEP_NEXT : ''

function blockXml(scene: Scene, block: AnnexBlock, next: AnnexBlock | undefined): string {
  const flow = flowBefore(next)
  switch (block.kind) {
    case 'heading':
      return paragraph({ style: STYLE.annexHeading }, runs(block.text))
    case 'paragraph': {
      const content = inlineRuns(block.inlines, scene.targets)
      if (block.label === '') return paragraph({ style: STYLE.body, flow }, content)
      const shape =
        element('w:tabs', {}, element('w:tab', { 'w:val': 'left', 'w:pos': HANGING })) +
        element('w:ind', { 'w:left': HANGING, 'w:hanging': HANGING })
      return paragraph({ style: STYLE.first, flow, shape }, runs(`${block.label}\t`) + content)
    }
    case 'table':
      return tableBlock(scene, block, next)
    case 'flow':
      return flowXml(block.steps, TEXT_WIDTH / 20, scene.ids)
    case 'field': {
      const ruled = element('w:tab', { 'w:val': 'right', 'w:leader': 'underscore', 'w:pos': TEXT_WIDTH })
      return paragraph({ style: STYLE.body, flow, shape: element('w:tabs', {}, ruled) }, runs(`${block.label}\t`))
    }
    case 'signatures':
      return signaturesXml(block.blocks)
  }
}

export const annexBookmark = ({ id }: DocumentAnnex, isSecond: boolean): string =>
  `_Annex_${id.replaceAll(/[^a-zA-Z0-9]/g, '_')}`.slice(0, 36) + (isSecond ? '_b' : '')

/** An annex on pages of its own. */
export function annexXml(scene: Scene, annex: DocumentAnnex, index: number): string {
  const { lists, list, isSecond, ids } = scene
  const counts = annex.label !== '' && lists.isCounted(list.annexes, 0)
  const words = counts || annex.label === '' ? annex.title : `${annex.label} ${annex.title}`
  const heading = paragraph(
    {
      style: isSecond ? STYLE.secondChapter : STYLE.chapter,
      flow: '<w:pageBreakBefore/>',
      numbering: counts ? lists.next(list.annexes, 0, index + 1) : '',
    },
    bookmarked(ids.next(), annexBookmark(annex, isSecond), runs(words)),
  )
  return heading + annex.content.map((block, at) => blockXml(scene, block, annex.content[at + 1])).join('')
}
