import { fill, localeOf } from '@heqi/documents/wording'
import type { SeededDemo } from '@heqi/server'
import { accept, refuse } from '@heqi/vocabulary'
import { messagesOf } from '../../messages.ts'
import { table } from '../../terminal/table.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'

export const up: Verb = {
  name: 'up',
  schema: 'up',
  summary: {
    'zh-CN': '启动服务器、网页与后台任务',
    en: 'start the server with its web pages and background work',
  },
  options: [
    {
      name: 'port',
      value: 'PORT',
      text: { 'zh-CN': '端口；默认 4180', en: 'port; default 4180' },
    },
    {
      name: 'data',
      value: 'FOLDER',
      text: { 'zh-CN': '内置数据库的目录', en: 'folder of the embedded database' },
    },
    {
      name: 'demo',
      text: {
        'zh-CN': '装入演示：两家公司、一份合同、三个月的服务',
        en: 'load the demonstration: two companies, one contract, three months of service',
      },
    },
    {
      name: 'empty',
      text: { 'zh-CN': '不装演示，即使给了 --demo', en: 'do not load the demonstration, even with --demo' },
    },
  ],
  run,
}

const HIGHEST_PORT = 65_535

async function run(call: Call): Promise<Outcome> {
  const { io, language } = call
  const { server: texts } = messagesOf(language)
  const port = call.text('port')
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= HIGHEST_PORT))
    return {
      ...refuse({ code: 'number-malformed', data: { option: '--port', value: port, expected: '0..65535' } }),
      isUsage: true,
    }
  const dataDir = call.text('data')
  // Loaded only here: no other verb should wait for the server's libraries.
  const { DataFolderInUse, DemoClosed, SchemaMismatch, seedDemo, startServer } = await import('@heqi/server')
  try {
    const server = await startServer({
      ...(port === undefined ? {} : { port: Number(port) }),
      ...(dataDir === undefined ? {} : { dataDir }),
    })
    const say = (line: string) => io.stdout.write(`${line}\n`)
    say(fill(texts.up, { url: server.url }))
    let demo: SeededDemo | undefined
    if (call.isSet('demo') && !call.isSet('empty')) {
      say(texts.seeding)
      demo = await seedDemo(server, (step) => say(`  ${step}`)).catch((error: unknown) => {
        if (!(error instanceof DemoClosed)) throw error
        say(fill(texts.demoClosed, { email: error.email }))
        return undefined
      })
      if (demo !== undefined) say(signIns(demo, call))
    } else if (server.setUpUrl !== undefined) say(fill(texts.setUp, { url: server.setUpUrl }))
    say(texts.stopWith)
    await stopSignal()
    demo?.stopFeed()
    await server.stop()
    return accept({ json: { url: server.url }, text: texts.stopped })
  } catch (error) {
    if (error instanceof DataFolderInUse) return refuse({ code: 'data-folder-in-use', data: { value: error.dataDir } })
    if (error instanceof SchemaMismatch)
      return refuse({ code: 'database-other-version', data: { value: error.message } })
    if (isPortInUse(error)) return refuse({ code: 'port-in-use', data: { value: error.port } })
    throw error
  }
}

const isPortInUse = (error: unknown): error is Error & { readonly port: number } =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** Everybody who can sign in to the demonstration. */
function signIns({ people, password }: SeededDemo, { language }: Call): string {
  const { server: texts } = messagesOf(language)
  const { organisationKinds, roles } = localeOf(language).people
  const rows = people.map(({ organisation, role, name, email }) => [
    organisationKinds[organisation],
    roles[role],
    name,
    email,
  ])
  const columns = [{ head: texts.organisation }, { head: texts.role }, { head: texts.person }, { head: texts.email }]
  return `\n${table(columns, rows)}\n\n${fill(texts.password, { password })}\n`
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
