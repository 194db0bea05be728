import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { newDraft } from '@heqi/contract'
import { main } from '../main.ts'
import { sampleRecords } from './sample-records.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const HEQI = join(ROOT, 'packages/cli/heqi.mjs')
const TIMEOUT_MS = 50_000

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

type Running = (
  args: readonly string[],
  options?: { readonly input?: string; readonly env?: NodeJS.ProcessEnv },
) => Promise<Run>

/** A folder with the files that the manual pages work on. */
export type Workplace = {
  readonly path: string
  readonly file: (name: string) => string
  readonly write: (name: string, text: string) => string
  /** Runs the command within the test: to start a process costs a second of processor time. */
  readonly heqi: Running
  /** Runs it as a process of its own, as a shell does. */
  readonly heqiProcess: Running
  readonly remove: () => void
}

const MAPPING = {
  name: 'calls of a spreadsheet',
  format: 'csv',
  timeZone: 'Asia/Shanghai',
  fields: {
    source: { constant: 'spreadsheet' },
    sourceId: { column: '编号' },
    channel: { constant: 'phone' },
    customerKey: { column: '客户' },
    enteredAt: { column: '进线时间', format: 'yyyy-MM-dd HH:mm:ss' },
    queueMs: { column: '排队秒数', unit: 'seconds' },
    talkMs: { column: '通话秒数', unit: 'seconds' },
  },
}

const CALLS = `编号,客户,进线时间,排队秒数,通话秒数
1,13800000001,2026-10-08 09:00:12,4,181
2,13800000002,2026-10-08 09:02:40,17,95
3,13800000001,2026-10-08 10:11:05,0,240
`

const CLAIMED = `项目,金额
坐席费：客服专员,124000.00
坐席费：班组长,17600.00
固定月费：platform,5800.00
`

export function workplace(): Workplace {
  const path = mkdtempSync(join(tmpdir(), 'heqi-cli-'))
  cpSync(join(ROOT, 'examples/demo'), path, { recursive: true })
  const file = (name: string): string => join(path, name)
  const write = (name: string, text: string): string => {
    writeFileSync(file(name), text)
    return file(name)
  }
  write(
    'records.jsonl',
    `${sampleRecords()
      .map((record) => JSON.stringify(record))
      .join('\n')}\n`,
  )
  const agreement = readFileSync(file('agreement.txt'), 'utf8')
  write('agreement-revised.txt', agreement.replace('20秒', '15秒').replace('24小时', '12小时'))
  write('mapping.json', JSON.stringify(MAPPING))
  write('calls.csv', CALLS)
  write('claimed.csv', CLAIMED)
  write('offer.json', JSON.stringify(newDraft('general-service', 'zh-CN')))
  write('shop.json', JSON.stringify(newDraft('e-commerce-service', 'zh-CN')))
  write('key.txt', 'a key of more than sixteen bytes')
  return {
    path,
    file,
    write,
    heqi: (args, options = {}) => runHeqi(path, args, options.input, options.env),
    heqiProcess: (args, options = {}) => spawnHeqi(path, args, options.input, options.env),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

const spokenNowhere = { LC_ALL: '', LC_MESSAGES: '', LANG: '' }

async function runHeqi(cwd: string, args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Run> {
  let stdout = ''
  let stderr = ''
  const code = await main(args, {
    env: { ...process.env, ...spokenNowhere, ...env },
    cwd,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  })
  return { code, stdout, stderr }
}

function spawnHeqi(cwd: string, args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [HEQI, ...args], {
      cwd,
      env: { ...process.env, ...spokenNowhere, ...env },
      timeout: TIMEOUT_MS,
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    )
    child.stdin.end(input)
  })
}
