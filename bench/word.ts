import { assembleDocument, type ContractDocument, type NumberedParagraph } from '@heqi/contract'
import { redlineWord, renderWord } from '@heqi/documents'
import { Document, Packer, Paragraph } from 'docx'
import { sampleDraft } from '../packages/documents/testing/sample-draft.ts'

export const title = 'A contract of 60 articles as a Word file, and its redline'

const ARTICLES = 60
const ROUNDS = 15

const textsOf = (paragraphs: readonly NumberedParagraph[]): readonly string[] =>
  paragraphs.flatMap(({ label, inlines, below }) => [
    `${label} ${inlines.map(({ text }) => text).join('')}`,
    ...textsOf(below),
  ])

const linesOf = ({ title: name, preamble, chapters }: ContractDocument): readonly string[] => [
  name,
  ...[...preamble, ...chapters.flatMap(({ articles }) => articles)].flatMap(({ label, heading, paragraphs }) => [
    `${label} ${heading}`,
    ...textsOf(paragraphs),
  ]),
]

async function medianMs(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now()
    await work()
    times.push(performance.now() - begin)
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

const line = (name: string, value: string) => console.log(`  ${name.padEnd(60)}${value.padStart(12)}`)

/** Prints the warm times and their ratio, measured in one run. */
export async function run(): Promise<void> {
  const draft = sampleDraft(ARTICLES)
  const document = assembleDocument(draft, 'zh-CN')
  const lines = linesOf(document)
  const plain = () =>
    Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }))
  const changed = JSON.parse(
    JSON.stringify(draft).replaceAll('"90"', '"92"').replaceAll('"value":5,', '"value":7,'),
  ) as typeof draft
  const [before, after] = [renderWord(document), renderWord(assembleDocument(changed, 'zh-CN'))]
  const reviser = { author: 'Heqi', date: '2026-11-28T00:00:00Z' }
  await medianMs(plain)
  await medianMs(() => renderWord(document))
  const wordMs = await medianMs(() => renderWord(document))
  const plainMs = await medianMs(plain)
  const redlineMs = await medianMs(() => redlineWord(before, after, reviser))
  line('renderWord, warm (aim: under 100 ms)', `${wordMs.toFixed(0)} ms`)
  line(`docx package: its ${lines.length} lines as plain paragraphs`, `${plainMs.toFixed(0)} ms`)
  line('renderWord as a share of that', `${((100 * wordMs) / plainMs).toFixed(0)} %`)
  line('redline of two versions', `${redlineMs.toFixed(0)} ms`)
}
