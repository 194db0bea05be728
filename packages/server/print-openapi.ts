import { buildApp } from './app.ts'
import { readConfiguration } from './configuration.ts'
import type { Services } from './services.ts'

/** Prints the API's OpenAPI document; needs no database, since no route is called. */
const services = { configuration: readConfiguration({ databaseUrl: 'unused' }) } as Services
const app = await buildApp(services)
await app.ready()
process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`)
