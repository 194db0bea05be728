import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const HEQI = fileURLToPath(new URL('../packages/cli/heqi.mjs', import.meta.url))
const run = promisify(execFile)

export type MeasuredJson = {
  readonly metrics: readonly {
    readonly id: string
    readonly formula: string
    readonly variant?: string
    readonly unit: 'share'
    readonly numerator: string
    readonly denominator: string
  }[]
}

export type SettledJson = {
  readonly netFen: string
  readonly taxFen: string
  readonly totalFen: string
  readonly lines: readonly SettledLine[]
}

export type SettledLine = {
  readonly id: string
  readonly amountFen: string
  readonly children: readonly SettledLine[]
}

const told = new Map<string, ReturnType<typeof run>>()

/** What the command says to the same files; the other witness beside the web. The same question is asked once. */
export async function heqi<Answer>(...args: readonly string[]): Promise<Answer> {
  const question = args.join('\n')
  const answer = told.get(question) ?? run(process.execPath, [HEQI, ...args, '--json'], { maxBuffer: 64_000_000 })
  told.set(question, answer)
  const { stdout } = await answer
  return JSON.parse(String(stdout)) as Answer
}
