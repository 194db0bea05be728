import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'

/**
 * Writes the types of the API for the web from the server's own description: `node packages/web/generate-client.ts`;
 * with `--check` it only says whether they are fresh. The idempotency key is left out: the client adds it to every write.
 */
const target = fileURLToPath(new URL('api/generated/schema.ts', import.meta.url))
const printer = fileURLToPath(new URL('../server/print-openapi.ts', import.meta.url))

const description = JSON.parse(
  execFileSync(process.execPath, [printer], { encoding: 'utf8', maxBuffer: 1 << 26 }),
) as OpenAPI3
for (const operations of Object.values(description.paths ?? {}))
  for (const operation of Object.values(operations as Record<string, { parameters?: { name?: string }[] }>))
    operation.parameters &&= operation.parameters.filter((parameter) => parameter.name !== 'idempotency-key')

const types = astToString(await openapiTS(description))
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== types) {
    console.error('packages/web/api/generated/schema.ts is stale: node packages/web/generate-client.ts')
    process.exitCode = 1
  }
} else writeFileSync(target, types)
