import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import fastifyStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { addAdministrationRoutes } from './administration/routes.ts'
import { addContractPeopleRoutes } from './contracts/people-routes.ts'
import { addContractRoutes } from './contracts/routes.ts'
import { addSavedViewRoutes } from './contracts/view-routes.ts'
import { isConnectionLoss } from './database/connection-loss.ts'
import { addDraftRoutes } from './drafts/routes.ts'
import { addFactRoutes } from './facts/routes.ts'
import { addHomeRoutes } from './home/routes.ts'
import { addCompression } from './http/compression.ts'
import { addEventRoutes } from './http/event-stream.ts'
import { addOpenApi, openApiOptions } from './http/openapi.ts'
import { Problem, preferredLanguage, problemBody } from './http/problem.ts'
import { addRateLimit, DEFAULT_RATE_LIMIT, type RateLimit } from './http/rate-limit.ts'
import { IdempotencyHeaders, ProblemDetails } from './http/schemas.ts'
import { addSecurityHeaders } from './http/security-headers.ts'
import type { TypeBoxProvider, TypedServer } from './http/typed-fastify.ts'
import { addImportRoutes } from './imports/routes.ts'
import { addJobRoutes } from './jobs/routes.ts'
import { addMetricRoutes } from './metrics/routes.ts'
import { addReconcileRoutes } from './reconcile/routes.ts'
import { addRecordRoutes } from './records/routes.ts'
import type { Services } from './services.ts'
import { addAccountRoutes } from './sign-in/account-routes.ts'
import { authenticate } from './sign-in/authenticate.ts'
import { addLinkRoutes } from './sign-in/link-routes.ts'
import { addSessionRoutes } from './sign-in/routes.ts'
import { addStatementRoutes } from './statements/routes.ts'
import { addWhatIfRoutes } from './what-if/routes.ts'

export type AppOptions = { readonly rateLimit?: RateLimit; readonly logger?: boolean }

const JSON_BODY_BYTES = 4 * 1024 * 1024
const WEB_DIST = new URL('../web/dist/', import.meta.url)
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** The HTTP application: API under /api, the built web beside it. Listens to nothing yet. */
export async function buildApp(services: Services, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    logger: options.logger ? { level: 'warn' } : false,
    trustProxy: services.configuration.isBehindProxy,
    bodyLimit: JSON_BODY_BYTES,
    requestIdHeader: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 400 },
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: true, allErrors: true },
    },
  })
  app.decorateRequest('actor', undefined)
  addProblems(app)
  addSecurityHeaders(app)
  addCompression(app)
  // A write without a body is an empty object, also when a client states the type of what it does not send.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body: string, done) => {
    try {
      done(null, body === '' ? {} : (JSON.parse(body) as unknown))
    } catch {
      done(new Problem('bad-request', { reason: 'JSON' }))
    }
  })
  // Bytes as they are; uploads read the stream themselves.
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  await app.register(cookie)
  await app.register(swagger, openApiOptions)
  await app.register(async (api) => addApi(api, services, options), { prefix: '/api' })
  await addWeb(app)
  return app
}

async function addApi(api: FastifyInstance, services: Services, options: AppOptions): Promise<void> {
  const { database } = services
  api.addHook('onRoute', (route) => {
    const config = route.config ?? {}
    if (config.permission === undefined) throw new Error(`${String(route.method)} ${route.url} states no permission`)
    const methods = [route.method].flat()
    const isWrite = methods.some((method) => WRITES.has(method)) && !config.withoutIdempotencyKey
    route.schema = {
      ...route.schema,
      ...(isWrite ? { headers: IdempotencyHeaders } : {}),
      response: { ...(route.schema?.response as object | undefined), '4xx': ProblemDetails, '5xx': ProblemDetails },
      ...(config.permission === 'public' ? { security: [] } : {}),
    }
  })
  api.addHook('onRequest', async (request, reply) => {
    request.actor = await authenticate(database, request, reply)
    const { permission } = request.routeOptions.config
    if (permission === undefined || permission === 'public') return
    if (!request.actor) throw new Problem('not-signed-in')
    if (permission !== 'signed-in' && !request.actor.permissions.includes(permission))
      throw new Problem('not-permitted', { permission })
  })
  addRateLimit(api, options.rateLimit ?? DEFAULT_RATE_LIMIT)
  const typed: TypedServer = api.withTypeProvider<TypeBoxProvider>()
  addOpenApi(typed)
  for (const add of [
    addSessionRoutes,
    addLinkRoutes,
    addAccountRoutes,
    addHomeRoutes,
    addContractRoutes,
    addContractPeopleRoutes,
    addSavedViewRoutes,
    addDraftRoutes,
    addImportRoutes,
    addRecordRoutes,
    addMetricRoutes,
    addFactRoutes,
    addStatementRoutes,
    addReconcileRoutes,
    addWhatIfRoutes,
    addJobRoutes,
    addAdministrationRoutes,
    addEventRoutes,
  ])
    add(typed, services)
}

/** The built web with its own routing: what is neither a file nor the API is the application's page. */
async function addWeb(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(new URL('index.html', WEB_DIST))
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: fileURLToPath(WEB_DIST),
      preCompressed: true,
      wildcard: false,
      setHeaders: (reply, path) => {
        const isHashed = path.includes('/assets/')
        void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    // A file of an earlier build is gone: the page in its place would be run as code, and stay in caches.
    const isPage = request.method === 'GET' && !/^\/(?:api\b|assets\/)/.test(request.url) && isBuilt
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    throw new Problem('not-found')
  })
}

function addProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemFrom(error, request)
    const language = preferredLanguage(request.headers['accept-language'])
    const body = problemBody(problem, language)
    if (body.status >= 500) request.log.error(error)
    if (problem.code === 'too-many-requests') reply.header('retry-after', String(problem.data.retryAfterSeconds))
    return reply
      .status(body.status)
      .header('content-language', language)
      .type('application/problem+json')
      .serializer((payload) => JSON.stringify(payload))
      .send(body)
  })
}

function problemFrom(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  if (error.validation) return invalidRequest(error)
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Problem('body-too-large', { limitBytes: request.routeOptions.bodyLimit ?? JSON_BODY_BYTES })
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Problem('media-type-unsupported', { supported: 'application/json' })
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new Problem('bad-request', { reason: error.message })
  if (isConnectionLoss(error)) return new Problem('database-unavailable')
  return new Problem('internal-error', { requestId: request.id })
}

function invalidRequest(error: FastifyError): Problem {
  const context = error.validationContext ?? 'body'
  if (context === 'headers' && error.validation?.some(({ params }) => params.missingProperty === 'idempotency-key'))
    return new Problem('idempotency-key-missing')
  return new Problem(
    'not-valid',
    {},
    (error.validation ?? []).map(({ instancePath, keyword, message, params }) => ({
      code: `schema-${keyword}`,
      place: { path: `${context}${instancePath.replaceAll('/', '.')}` },
      data: {
        message: message ?? '',
        ...Object.fromEntries(
          Object.entries(params).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
        ),
      },
    })),
  )
}
