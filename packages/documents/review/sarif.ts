import { findingMessage, type ReviewFinding, type SourceText, type SuppressedFinding } from '@heqi/contract/import'
import type { Language } from '@heqi/vocabulary'

const LEVELS = { error: 'error', warning: 'warning', note: 'note' } as const

/** One file's review, as SARIF wants to know it. */
export type SarifInput = {
  /** Relative path or name of the file; becomes a URI reference. */
  readonly file: string
  readonly source: SourceText
  /** Findings that stand, and those that were let be, with their reasons. */
  readonly open: readonly ReviewFinding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly language: Language
}

/** Where each line begins, in UTF-16 units. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Line and column of an offset, both counted from one. */
function lineAndColumn(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

function regionOf(starts: readonly number[], start: number, end: number) {
  const from = lineAndColumn(starts, start)
  const to = lineAndColumn(starts, end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

function fixesOf({ repair }: ReviewFinding, uri: string, starts: readonly number[]) {
  if (repair?.kind !== 'text') return {}
  const replacements = repair.edits.map(({ start, end, replacement }) => ({
    deletedRegion: regionOf(starts, start, end),
    insertedContent: { text: replacement },
  }))
  return { fixes: [{ artifactChanges: [{ artifactLocation: { uri }, replacements }] }] }
}

/**
 * A review as SARIF 2.1.0, columns in UTF-16 units. Regions point into the decoded text of the file; for Word and PDF that is
 * the text as Heqi reads it. A repair that is mechanical is a fix; a finding that was let be carries its justification.
 */
export function reviewSarif({ file, source, open, suppressed, language }: SarifInput) {
  const starts = lineStarts(source.text)
  const uri = encodeURI(file.replaceAll('\\', '/'))
  const all = [
    ...open.map((finding) => ({ finding, reason: undefined })),
    ...suppressed.map(({ finding, reason }) => ({ finding, reason })),
  ]
  const codes = [...new Set(all.map(({ finding }) => finding.code))].sort()
  const rules = codes.map((id) => {
    const example = all.find(({ finding }) => finding.code === id)?.finding
    const basis = example?.legalBasis?.[language]
    const message = example === undefined ? undefined : findingMessage(example, language)
    return {
      id,
      shortDescription: { text: message?.reason ?? id },
      help: { text: [message?.repair, basis].filter((text) => text !== undefined).join('\n') || id },
    }
  })
  const results = all.map(({ finding, reason }) => {
    const start = Math.min(finding.place.start ?? 0, source.text.length)
    const end = Math.max(start, Math.min(finding.place.end ?? start, source.text.length))
    return {
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: LEVELS[finding.severity],
      message: { text: findingMessage(finding, language).problem },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri }, region: regionOf(starts, start, end) },
          ...(finding.place.article === undefined ? {} : { logicalLocations: [{ name: finding.place.article }] }),
        },
      ],
      ...fixesOf(finding, uri, starts),
      ...(reason === undefined ? {} : { suppressions: [{ kind: 'external', justification: reason }] }),
    }
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Heqi', rules } },
        language: language === 'zh-CN' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri } }],
        results,
      },
    ],
  }
}
