import { randomBytes } from 'node:crypto'
import type { ServiceRecord } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import type { Role } from '../access/permissions.ts'
import type { RunningServer } from '../start.ts'
import { Api } from './api.ts'

export const PASSWORD = 'correct horse battery'

/** A small contract that every test understands: two seats, answer rate and service level, September 2026 to August 2027. */
export const CONTRACT: ContractFile = {
  schema: 'heqi/contract/1',
  terms: {
    'identity/parties': {
      client: { name: { 'zh-CN': '甲测试有限公司', en: 'Client Test Ltd' } },
      provider: { name: { 'zh-CN': '乙测试有限公司', en: 'Provider Test Ltd' } },
      partyA: 'client',
    },
    'identity/contract-particulars': {
      number: 'T-001',
      title: { 'zh-CN': '客服外包合同', en: 'Customer service outsourcing contract' },
      timeZone: 'Asia/Shanghai',
    },
    'term/duration': { start: '2026-09-01', end: '2027-08-31' },
    'quality/kpi': {
      metrics: [
        { id: 'answer-rate', formula: 'answer-rate', variant: 'queue' },
        { id: 'speed', formula: 'average-speed-of-answer', variant: 'all' },
      ],
      kpis: [
        {
          metric: 'answer-rate',
          target: { value: '80', unit: 'percent' },
          direction: 'at-least',
          weight: '60',
        },
        { metric: 'speed', target: { value: '30', unit: 'second' }, direction: 'at-most', weight: '40' },
      ],
    },
    'fees/fee-components': {
      taxMode: 'exclusive',
      vatRate: '6%',
      components: [
        { kind: 'per-seat', id: 'seats', role: '客服', seats: 2, unitPriceYuan: '5000', proration: 'calendar-days' },
        {
          kind: 'per-item',
          id: 'calls',
          volume: { kind: 'records', measure: 'contacts' },
          tiers: { kind: 'graduated', steps: [{ unitPriceYuan: '1.50' }] },
        },
      ],
    },
    'fees/payment-day': { kind: 'day-of-month', day: 10, monthsAfter: 1 },
  },
}

/** Calls of one local day at ten o'clock, one a minute; every fifth is abandoned. */
export function callsOn(day: string, count: number, source = 'pbx'): ServiceRecord[] {
  const start = Date.parse(`${day}T10:00:00+08:00`)
  return Array.from({ length: count }, (_, i): ServiceRecord => {
    const enteredAt = start + i * 60_000
    const isAbandoned = i % 5 === 4
    const ended = enteredAt + 200_000
    return {
      source,
      sourceId: `${day}-${i}`,
      channel: 'phone',
      direction: 'inbound',
      agent: `agent-${i % 3}`,
      caseType: i % 2 === 0 ? '咨询' : '投诉',
      enteredAt,
      queuedAt: enteredAt,
      queueMs: 15_000,
      endedAt: ended,
      ...(isAbandoned
        ? { abandonedAt: ended, abandonedIn: 'queue' as const }
        : { answeredAt: enteredAt + 15_000, talkMs: 180_000 }),
    }
  })
}

/** Somebody new in an organisation, by invitation. */
export async function join(
  server: RunningServer,
  operator: Api,
  organisationId: string,
  role: Role,
  name: string,
): Promise<Api> {
  const email = `${name}-${randomBytes(4).toString('hex')}@test.example`
  const { link } = await operator.expect(
    201,
    operator.post(`/organisations/${organisationId}/invitations`, { email, role }),
  )
  const api = new Api(server)
  const token = String(link).split('/').at(-1)
  const session = await api.expect(
    201,
    api.post(`/invitations/${token}/acceptance`, { name, password: PASSWORD, language: 'zh-CN' }),
  )
  api.person = { personId: session.person.personId, organisationId }
  return api
}

export async function setUpOperator(server: RunningServer): Promise<Api> {
  const operator = new Api(server)
  const session = await operator.expect(
    201,
    operator.post('/setup', {
      token: server.services.setUpToken,
      organisation: { nameZh: '运营方', nameEn: 'Operator' },
      person: { email: 'operator@test.example', name: '运营', password: PASSWORD, language: 'zh-CN' },
    }),
  )
  operator.person = { personId: session.person.personId, organisationId: session.acting.organisationId }
  return operator
}

export async function newOrganisation(operator: Api, kind: 'client' | 'provider', name: string): Promise<string> {
  const { organisationId } = await operator.expect(
    201,
    operator.post('/organisations', { kind, nameZh: name, nameEn: name }),
  )
  return organisationId as string
}

export type World = {
  readonly operator: Api
  readonly client: Api
  readonly provider: Api
  readonly contractId: string
}

/** An operator, a client and a provider with a contract between them; both people are owners. */
export async function newWorld(server: RunningServer): Promise<World> {
  const operator = await setUpOperator(server)
  return { operator, ...(await newPair(server, operator, '甲')) }
}

export async function newPair(server: RunningServer, operator: Api, name: string): Promise<Omit<World, 'operator'>> {
  const clientId = await newOrganisation(operator, 'client', `${name}委托方`)
  const providerId = await newOrganisation(operator, 'provider', `${name}服务方`)
  const client = await join(server, operator, clientId, 'owner', 'client-owner')
  const provider = await join(server, operator, providerId, 'owner', 'provider-owner')
  const { contractId } = await client.expect(
    201,
    client.post('/contracts', { file: CONTRACT, party: 'client', counterparty: { organisationId: providerId } }),
  )
  return { client, provider, contractId }
}

/** Waits for a job of the person to end. */
export async function ended(api: Api, jobId: string): Promise<Awaited<ReturnType<Api['get']>>['json']> {
  for (let i = 0; i < 600; i++) {
    const job = await api.expect(200, api.get(`/jobs/${jobId}`))
    if (!['queued', 'running'].includes(job.state)) return job
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`job ${jobId} does not end`)
}

/** The twenty-first of November 2026, ten in the morning in Shanghai: September and October are over. */
export const TEST_NOW = Date.parse('2026-11-21T10:00:00+08:00')
