/** A thread that holds a part of the month's records and counts them whenever it is asked. */
import { parentPort, workerData } from 'node:worker_threads'
import { CHINA } from '@heqi/calendar'
import { countForMetrics } from '@heqi/engine'
import { AS_OF, CONTRACT } from './contract.ts'
import { contactBatch, MONTH } from './synthetic-month.ts'

const { rows, from } = workerData as { readonly rows: number; readonly from: number }
const batch = contactBatch(rows, from)
parentPort?.on('message', () => {
  const input = { contract: CONTRACT, batch, facts: {}, month: MONTH, calendar: CHINA, asOf: AS_OF }
  parentPort?.postMessage(countForMetrics(input))
})
parentPort?.postMessage('ready')
