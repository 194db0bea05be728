import { startOfDate } from '@heqi/calendar'
import type { ContractFile, Metric } from '@heqi/terms'
import { ZONE } from './synthetic-month.ts'

/** What both sides know: a few days after the month. */
export const AS_OF = startOfDate('2025-11-04', ZONE)

const party = (name: string) => ({ name: { 'zh-CN': name, en: name } })
const phone = { channels: ['phone'] }
const written = { channels: ['chat', 'email'] }

const METRICS: Metric[] = [
  { id: 'answer-rate', formula: 'answer-rate', variant: 'queue', filter: phone },
  {
    id: 'service-level',
    formula: 'service-level',
    variant: 'of-offered',
    within: { value: 20, unit: 'second' },
    filter: phone,
  },
  { id: 'speed', formula: 'average-speed-of-answer', variant: 'all', filter: phone },
  { id: 'handling', formula: 'average-handle-time', filter: phone },
  {
    id: 'response',
    formula: 'first-response-attainment',
    within: { value: 2, unit: 'hour' },
    filter: written,
  },
  { id: 'response-time', formula: 'average-first-response', filter: written },
  { id: 'resolution', formula: 'resolution-attainment' },
  { id: 'resolution-time', formula: 'average-resolution' },
  { id: 'csat', formula: 'csat', variant: 'top-share' },
]

/** Two windows a day, closed on public holidays; resolution by complexity. */
export const CONTRACT: ContractFile = {
  schema: 'heqi/contract/1',
  terms: {
    'identity/parties': { client: party('Client'), provider: party('Provider'), partyA: 'client' },
    'identity/contract-particulars': { number: 'B-1', title: { 'zh-CN': '基准', en: 'Bench' } },
    'term/duration': { start: '2025-01-01', end: '2025-12-31' },
    'scope/services': { caseTypes: [], excludedCaseTypes: ['marketing'] },
    'scope/channels': { channels: ['phone', 'chat', 'email'] },
    'scope/service-hours': {
      weekly: [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
          windows: [
            { from: '08:00', to: '12:00' },
            { from: '13:00', to: '20:00' },
          ],
        },
      ],
      holidays: 'closed',
      makeUpWorkdays: 'as-weekday',
    },
    'service-level/resolution': {
      targets: [
        { id: 'complex', filter: { complexities: ['complex'] }, within: { value: 24, unit: 'hour' } },
        { id: 'general', within: { value: 8, unit: 'hour' } },
      ],
    },
    'quality/kpi': { metrics: METRICS, kpis: [] },
  },
}
