import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ContractFile } from '@heqi/terms'
import { writeCalls } from '../packages/cli/testing/calls-of-a-month/calls-file.ts'

/** A month of a call centre as its provider would have it: files, the mapping to read them by, and the contract. */
export type MonthCase = {
  readonly month: string
  readonly contract: ContractFile
  readonly files: {
    readonly contract: string
    readonly mapping: string
    /** The month as it was. */
    readonly calls: string
    /** Twenty-five of its calls once more under other numbers: what the client will object to. */
    readonly doubled: string
  }
  readonly remove: () => void
}

const DOUBLED_CALLS = 25
const fromHere = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const BANK_CALLS = fromHere('../../shared/data/anonymous-bank/calls-1999-02.tsv')
const SIMULATED_ROWS = 20_000

/** The bank of 1999 where its calls are at hand, else a simulated month. */
export async function monthCase(): Promise<MonthCase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'heqi-month-'))
  const write = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }
  const isBank = existsSync(BANK_CALLS)
  const contract = isBank ? bankContract() : read('../packages/cli/testing/calls-of-a-month/contract.json')
  const calls = isBank ? BANK_CALLS : path.join(folder, 'calls.csv')
  if (!isBank) await writeCalls(calls, SIMULATED_ROWS)
  const lines = readFileSync(calls, 'utf8').split(/\r?\n/)
  const renumbered = isBank
    ? (line: string) => line.replace(/^(\w+)\t/, 'X$1\t')
    : (line: string) => line.replace(/^C/, 'X')
  const isCounted = (line: string): boolean => /\tAGENT\t|,ANSWERED,/.test(line)
  const twice = lines.slice(1).filter(isCounted).slice(0, DOUBLED_CALLS).map(renumbered)
  return {
    month: isBank ? '1999-02' : '2026-10',
    contract,
    files: {
      contract: write('contract.json', JSON.stringify(contract)),
      mapping: fromHere(
        isBank ? '../examples/anonymous-bank/mapping.json' : '../packages/cli/testing/calls-of-a-month/mapping.json',
      ),
      calls,
      doubled: write(isBank ? 'late.tsv' : 'late.csv', `${[lines[0], ...twice].join('\n')}\n`),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const read = (file: string): ContractFile => JSON.parse(readFileSync(fromHere(file), 'utf8')) as ContractFile

/** The contract of the example promises nothing and costs nothing; here it does, from the month on. */
function bankContract(): ContractFile {
  const { terms, ...rest } = read('../examples/anonymous-bank/contract.json')
  return {
    ...rest,
    terms: {
      ...terms,
      'term/duration': { start: '1999-02-01', end: '1999-12-31' },
      'quality/kpi': {
        metrics: terms['quality/kpi']?.metrics ?? [],
        kpis: [
          {
            metric: 'service-level.of-offered',
            target: { value: '55', unit: 'percent' },
            direction: 'at-least',
            weight: '60',
            scoring: { kind: 'proportional' },
          },
          {
            metric: 'answer-rate.queue',
            target: { value: '85', unit: 'percent' },
            direction: 'at-least',
            weight: '40',
          },
        ],
      },
      'quality/assessment': {
        period: 'month',
        reading: 'adjusted',
        atStake: '20%',
        method: {
          kind: 'bands',
          bands: [
            { scoreFrom: '98', adjustment: '0%' },
            { scoreFrom: '90', adjustment: '-10%' },
            { scoreFrom: '0', adjustment: '-30%' },
          ],
        },
      },
      'fees/fee-components': {
        taxMode: 'exclusive',
        vatRate: '6%',
        components: [
          {
            kind: 'per-seat',
            id: 'seats',
            role: '话务员',
            seats: 12,
            unitPriceYuan: '6000',
            proration: 'calendar-days',
          },
          {
            kind: 'per-item',
            id: 'calls',
            volume: { kind: 'records', measure: 'contacts' },
            tiers: { kind: 'graduated', steps: [{ upTo: '20000', unitPriceYuan: '1.80' }, { unitPriceYuan: '1.20' }] },
          },
        ],
      },
      'fees/payment-day': { kind: 'day-of-month', day: 10, monthsAfter: 1 },
    },
  }
}
