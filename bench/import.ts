import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { importContract, readSource, reviewClauseTerms, reviewStructure } from '@heqi/contract'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

export const title =
  'Import and review of a 200-article Word contract, beside mammoth’s text extraction of the same file'

const ARTICLES = 200
/** Sixteen times as many: what grows faster than the text shows in the time for an article. */
const MANY_ARTICLES = 3_200
const ROUNDS = 7

/** What the articles say, over and over; each with its own figures, so that no two are the same text. */
const MATTERS = [
  (n: number) =>
    `服务费用。甲方应在收到发票后${(n % 30) + 1}个工作日内支付服务费人民币${n}00.00元，逾期的每日按逾期金额的0.03%支付违约金。`,
  (n: number) =>
    `服务标准。乙方应在${(n % 50) + 10}秒内响应客户来电，客户满意度不低于${80 + (n % 20)}%，以满意样本数除以有效样本数计算。`,
  (n: number) => `保密义务。双方对商业秘密负有保密义务，合同终止后${(n % 5) + 1}年内有效。`,
  (n: number) => `人员培训。乙方应在客服上岗前提供不少于${(n % 40) + 8}学时的培训，并经甲方考核合格。`,
  (n: number) =>
    `违约责任。一方违反第${(n % ARTICLES) + 1}条约定的，应按当月服务费的${(n % 20) + 1}%支付违约金，并赔偿由此造成的损失。`,
  (n: number) => `验收。甲方应在收到月度报告后${(n % 10) + 1}个工作日内验收，逾期未提出书面异议的，视为验收合格。`,
] as const

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

function contractFile(articles: number): Uint8Array {
  const lines = ['客户服务外包合同', '甲方（委托方）：天一科技有限公司', '乙方（受托方）：地二服务有限公司']
  for (let n = 1; n <= articles; n += 1) {
    lines.push(`第${n}条 事项${n}`)
    const matter = MATTERS[n % MATTERS.length]
    if (matter) lines.push(`${n}.1 ${matter(n)}`, `${n}.2 ${matter(n + 7)}`)
  }
  const body = lines.map(paragraph).join('')
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

async function importOnce(bytes: Uint8Array): Promise<{ clauses: number; findings: number }> {
  const read = await readSource(bytes, { fileName: 'contract.docx' })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const recognise = [recogniseClauses.bind(undefined, CATALOGUE)]
  const { contracts } = importContract(read.value, recognise, [reviewStructure, reviewClauseTerms])
  return {
    clauses: contracts.reduce((sum, { clauses }) => sum + clauses.length, 0),
    findings: contracts.reduce((sum, { findings }) => sum + findings.length, 0),
  }
}

type Taken = { readonly wall: number; readonly processor: number }

/** Milliseconds by the clock, and of the processor on this thread: other programs lengthen the former. */
async function timed(work: () => Promise<unknown>): Promise<Taken> {
  const start = performance.now()
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return { wall: performance.now() - start, processor: (user + system) / 1000 }
}

const least = (values: readonly number[]): number => Math.min(...values)
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

export async function run(): Promise<void> {
  const bytes = contractFile(ARTICLES)
  const buffer = Buffer.from(bytes)
  const cold = await timed(() => importOnce(bytes))
  const coldMammoth = await timed(() => mammoth.extractRawText({ buffer }))
  const own: Taken[] = []
  const others: Taken[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(await timed(() => importOnce(bytes)))
    others.push(await timed(() => mammoth.extractRawText({ buffer })))
  }
  const found = await importOnce(bytes)
  const line = (name: string, a: number, b: number) =>
    console.log(
      `${name.padEnd(22)} ${a.toFixed(0).padStart(6)} ms   mammoth ${b.toFixed(0).padStart(6)} ms   ratio ${(a / b).toFixed(2)}`,
    )
  console.log(`${ARTICLES} articles, ${bytes.length} bytes, ${found.clauses} clauses, ${found.findings} findings`)
  const [walls, processors] = [(each: Taken) => each.wall, (each: Taken) => each.processor]
  line('first in the process', cold.wall, coldMammoth.wall)
  line('  processor', cold.processor, coldMammoth.processor)
  line(`median of ${ROUNDS}`, median(own.map(walls)), median(others.map(walls)))
  line(`  processor, least`, least(own.map(processors)), least(others.map(processors)))
  const many = contractFile(MANY_ARTICLES)
  const large = [await timed(() => importOnce(many)), await timed(() => importOnce(many))]
  const each = least(own.map(processors)) / ARTICLES
  const eachOfMany = least(large.map(processors)) / MANY_ARTICLES
  console.log(
    `an article, processor  ${each.toFixed(2).padStart(6)} ms of ${ARTICLES}, ${eachOfMany.toFixed(2)} ms of ${MANY_ARTICLES}   growth ${(eachOfMany / each).toFixed(2)}`,
  )
}
