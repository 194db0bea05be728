import { addToMonth } from '@heqi/calendar'
import type { Facts } from '@heqi/engine'
import type { ServiceRecord } from '@heqi/records'
import type { IsoMonth } from '@heqi/vocabulary'
import { todayIn } from '../contracts/contract.ts'
import type { RunningServer } from '../start.ts'
import { DemoClient } from './demo-client.ts'
import { demoMonth } from './demo-service.ts'
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson, type DemoStory, demoStory } from './demo-story.ts'
import { storyContract } from './story-contract.ts'

export type SeededDemo = {
  readonly contractId: string
  readonly people: readonly DemoPerson[]
  readonly password: string
  /** Feeds the running month as time passes, until called. */
  readonly stopFeed: () => void
}

const RECORDS_AT_ONCE = 5000
const FEED_EVERY_MS = 60_000
const TIME_ZONE = 'Asia/Shanghai'

/**
 * Two companies, one contract, three simulated months: all through the API, as people would. A second start, or one after an
 * interrupted first, finds what is there and does the rest; later months are fed as they come.
 * @throws DemoClosed when the accounts are no longer those of the demonstration.
 */
export async function seedDemo(
  server: RunningServer,
  onStep: (step: string) => void = () => undefined,
): Promise<SeededDemo> {
  const today = todayIn(TIME_ZONE, server.services.now())
  const running = today.slice(0, 7)
  const story = demoStory((await firstSetUpIn(server)) ?? running)
  onStep('people')
  const signedIn = await inviteEveryone(server, story)
  const managers = {
    client: need(signedIn, 'manager@yunling.example'),
    provider: need(signedIn, 'manager@jiangpan.example'),
  }
  onStep('contract')
  const contractId = await contractFor(managers, story)
  if (!(await isTold(managers.client, contractId, story))) await tellStory(managers, contractId, story, today, onStep)
  const feeds: Feed[] = []
  for (let month = story.months[2]; month <= running; month = addToMonth(month, 1))
    feeds.push(new Feed(server, managers.provider, contractId, story, month))
  for (const feed of feeds) await feed.catchUp()
  // The first forecast reads all months and takes seconds: it is there when somebody has signed in. Nobody waits for it here.
  void managers.client.read('/home/at-risk').catch(() => undefined)
  return {
    contractId,
    people: DEMO_PEOPLE,
    password: DEMO_PASSWORD,
    stopFeed: feeds.at(-1)?.start() ?? (() => undefined),
  }
}

/** Somebody whom the story needs has another password or a second factor by now, or waits after failed sign-ins. */
export class DemoClosed extends Error {
  readonly email: string
  constructor(email: string) {
    super(`${email} does not sign in with the demonstration's password`)
    this.name = 'DemoClosed'
    this.email = email
  }
}

type Managers = { readonly client: DemoClient; readonly provider: DemoClient }

function need(clients: ReadonlyMap<string, DemoClient>, email: string): DemoClient {
  const client = clients.get(email)
  if (!client) throw new DemoClosed(email)
  return client
}

/** The month in which the demonstration was set up: its story stays where it was told. */
async function firstSetUpIn({ services }: RunningServer): Promise<IsoMonth | undefined> {
  const { rows } = await services.database.gate.query<{ month: string }>(
    "SELECT to_char(created_at AT TIME ZONE $1, 'YYYY-MM') AS month FROM heqi.organisation WHERE kind = 'operator'",
    [TIME_ZONE],
  )
  return rows[0]?.month
}

async function contractFor({ client, provider }: Managers, { file }: DemoStory): Promise<string> {
  const known = await storyContract(client, file.terms['identity/contract-particulars'].number)
  if (known !== undefined) return known
  const created = await client.write<{ contractId: string }>('POST', '/contracts', 'demo-contract', {
    file,
    party: 'client',
    counterparty: { organisationId: provider.organisationId },
  })
  return created.contractId
}

/** The last thing that the story does is the confirmation of the first statement by both. */
async function isTold(client: DemoClient, contractId: string, { months }: DemoStory): Promise<boolean> {
  const { items } = await client.read<{ items: { month: string; state: string }[] }>(
    `/contracts/${contractId}/statements`,
  )
  return items.some(({ month, state }) => month === months[0] && state === 'confirmed')
}

async function inviteEveryone(server: RunningServer, { file }: DemoStory): Promise<ReadonlyMap<string, DemoClient>> {
  const clients = new Map<string, DemoClient>()
  const [operatorPerson] = DEMO_PEOPLE
  if (!operatorPerson) throw new Error('the demonstration has no operator')
  const operator = new DemoClient(server, operatorPerson)
  if (!(await operator.setUp())) throw new DemoClosed(operatorPerson.email)
  clients.set(operatorPerson.email, operator)
  for (const kind of ['client', 'provider'] as const) {
    const { name, creditCode } = file.terms['identity/parties'][kind]
    const { organisationId } = await operator.write<{ organisationId: string }>(
      'POST',
      '/organisations',
      `demo-${kind}`,
      {
        kind,
        nameZh: name['zh-CN'],
        nameEn: name.en,
        ...(creditCode === undefined ? {} : { creditCode }),
      },
    )
    for (const person of DEMO_PEOPLE.filter(({ organisation }) => organisation === kind)) {
      const client = new DemoClient(server, person)
      if (await client.join(operator, organisationId)) clients.set(person.email, client)
    }
  }
  return clients
}

/** Records and facts of the months, statements of the first two, the first one confirmed by both. */
async function tellStory(
  { client, provider }: Managers,
  contractId: string,
  story: DemoStory,
  today: string,
  onStep: (step: string) => void,
): Promise<void> {
  const at = `/contracts/${contractId}`
  for (const month of story.months.slice(0, 2)) {
    onStep(month)
    const { arrivals, facts } = demoMonth(story.file, month)
    await sendRecords(
      provider,
      contractId,
      month,
      arrivals.map(({ record }) => record),
    )
    await provider.write('POST', `${at}/facts`, `demo-facts-${month}`, facts)
  }
  const [first, second] = story.months
  const { exclusions = [], confirmations = [], ...others } = story.facts
  const past = pastFacts(
    { exclusions, confirmations: confirmations.filter(({ statement }) => statement === first), ...others },
    today,
  )
  await provider.write('POST', `${at}/facts`, 'demo-facts', past)
  for (const { id } of past.exclusions ?? []) {
    for (const [side, party] of Object.entries({ client, provider }))
      await party.write('POST', `${at}/exclusions/${id}/signature`, `demo-sign-${id}-${side}`)
  }
  for (const [party, duty] of [
    [client, '合同负责人'],
    [provider, '项目经理'],
  ] as const)
    await party.write('POST', `${at}/people`, `demo-duty-${party.personId}`, { personId: party.personId, duty })
  onStep('statements')
  for (const month of [first, second])
    await provider.write('POST', `${at}/statements/${month}/issue`, `demo-issue-${month}`, {})
  await objectTo(client, `${at}/statements/${second}`, second)
  const { totalFen } = await client.read<{ totalFen: string }>(`${at}/statements/${first}`)
  for (const [side, party] of Object.entries({ client, provider }))
    await party.write('POST', `${at}/statements/${first}/confirmation`, `demo-confirm-${side}`, {
      version: 1,
      totalFen,
    })
}

/** The client does not agree with the volume of the second month; the provider has yet to answer. */
async function objectTo(client: DemoClient, statement: string, month: IsoMonth): Promise<void> {
  const { statement: shown } = await client.read<{ statement: { lines: readonly SeenLine[] } }>(statement)
  const line = shown.lines
    .flatMap((sum) => [sum, ...sum.children])
    .find(({ clause, children }) => clause === 'fees/included-volume' && children.length === 0)
  if (!line) return
  await client.write('POST', `${statement}/disputes`, `demo-dispute-${month}`, {
    version: 1,
    lineId: line.id,
    reason: '月中线路切换时，同一客户在五分钟内的重拨被计成两次应答，请核对后更正。',
  })
}

type SeenLine = { readonly id: string; readonly clause: string; readonly children: readonly SeenLine[] }

/** What has not happened yet is not known yet. */
function pastFacts(facts: Facts, today: string): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([kind, list]) => [kind, list.filter((fact) => !hasFutureDate(fact, today))]),
  ) as Facts
}

const hasFutureDate = (fact: object, today: string): boolean =>
  ['from', 'on', 'date', 'start', 'confirmedOn', 'deliveredOn'].some((name) => {
    const value: unknown = Reflect.get(fact, name)
    return typeof value === 'string' && value.slice(0, 10) > today
  })

async function sendRecords(provider: DemoClient, contractId: string, name: string, records: readonly ServiceRecord[]) {
  for (let from = 0; from < records.length; from += RECORDS_AT_ONCE)
    await provider.write(
      'POST',
      `/contracts/${contractId}/records`,
      `demo-${name}-${from}`,
      records.slice(from, from + RECORDS_AT_ONCE),
    )
}

/** The running month: contacts arrive when they have ended, also while nobody is looking. */
class Feed {
  readonly #server: RunningServer
  readonly #provider: DemoClient
  readonly #contractId: string
  readonly #month: IsoMonth
  readonly #arrivals: readonly { readonly at: number; readonly record: ServiceRecord }[]
  #sent = 0

  constructor(server: RunningServer, provider: DemoClient, contractId: string, story: DemoStory, month: IsoMonth) {
    this.#server = server
    this.#provider = provider
    this.#contractId = contractId
    this.#month = month
    this.#arrivals = demoMonth(story.file, month).arrivals
  }

  async catchUp(): Promise<void> {
    const now = this.#server.services.now()
    const due = this.#arrivals.findIndex(({ at }) => at > now)
    const end = due < 0 ? this.#arrivals.length : due
    if (end === this.#sent) return
    const records = this.#arrivals.slice(this.#sent, end).map(({ record }) => record)
    await sendRecords(this.#provider, this.#contractId, `${this.#month}-until-${end}-from-${this.#sent}`, records)
    this.#sent = end
  }

  start(): () => void {
    const timer = setInterval(() => void this.catchUp().catch(() => undefined), FEED_EVERY_MS)
    timer.unref()
    return () => clearInterval(timer)
  }
}
