import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, Packer, Paragraph } from 'docx'
import { assembleDocument, type ContractDocument } from '../packages/contract/index.ts'
import { fontFiles, renderContractPdf, renderContractText, renderWord } from '../packages/documents/index.ts'
import { sampleDraft } from '../packages/documents/testing/sample-draft.ts'

export const title =
  'warm PDF and Word of 60 articles against a bare Typst compile and a bare Word file of the same text'

const ARTICLES = 60
const TIMES = 15

const PLAIN = `#set page(paper: "a4", margin: 27mm)
#set text(font: "Noto Serif SC", lang: "zh", size: 10.5pt)
#for words in json("/document.json") { par(words) }`

/** Milliseconds, and of the processor: others on the machine do not count in the second. */
type Times = { readonly wallMs: number; readonly cpuMs: number }

/** Each time the contract is another one: every article, its contents and its footers are set anew. */
export async function run(): Promise<void> {
  const document = assembleDocument(sampleDraft(ARTICLES + 1), 'zh-CN')
  const articles = document.chapters.flatMap((chapter) => chapter.articles).length
  const text = renderContractText(document)
  console.log(`  ${articles} articles, ${text.length.toLocaleString('en')} characters; median of ${TIMES}`)
  const typst = NodeCompiler.create({
    workspace: '/',
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  })
  const pdf = await median((turn) => renderContractPdf(changed(document, turn)))
  const plainPdf = await median((turn) => {
    typst.mapShadow('/document.json', Buffer.from(JSON.stringify(linesOf(changed(text, turn)))))
    const compiled = typst.compile({ mainFileContent: PLAIN }).result
    if (compiled === null) throw new Error('the plain text does not compile')
    typst.pdf(compiled, {})
    typst.evictCache(10)
  })
  const word = await median((turn) => renderWord(changed(document, turn)))
  const plainWord = await median((turn) => plainDocx(linesOf(changed(text, turn))))
  compare('PDF', pdf, 'Typst', plainPdf, 50)
  compare('Word', word, 'docx', plainWord, 100)
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

const plainDocx = (lines: readonly string[]): Promise<unknown> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))

/** The same with another ending of every sentence, so that no cache knows a paragraph. */
const changed = <T extends string | ContractDocument>(of: T, turn: number): T =>
  (typeof of === 'string'
    ? of.replaceAll('。', `${turn}。`)
    : JSON.parse(JSON.stringify(of).replaceAll('。', `${turn}。`))) as T

function compare(what: string, heqi: Times, other: string, plain: Times, aimMs: number): void {
  const said = ({ wallMs, cpuMs }: Times): string => `${wallMs.toFixed(0)} ms (processor ${cpuMs.toFixed(0)} ms)`
  const ratio = (heqi.cpuMs / plain.cpuMs).toFixed(2)
  console.log(
    `  ${what}: ${said(heqi)}, plain ${other} ${said(plain)}, ratio of processor time ${ratio} (aim: ${aimMs} ms)`,
  )
}

async function median(work: (turn: number) => unknown): Promise<Times> {
  await work(TIMES)
  const times: Times[] = []
  for (let turn = 0; turn < TIMES; turn++) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    await work(turn)
    const { user, system } = process.cpuUsage(used)
    times.push({ wallMs: performance.now() - start, cpuMs: (user + system) / 1000 })
  }
  const middle = (of: keyof Times): number => times.map((each) => each[of]).toSorted((a, b) => a - b)[TIMES >> 1] ?? 0
  return { wallMs: middle('wallMs'), cpuMs: middle('cpuMs') }
}
