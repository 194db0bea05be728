import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { addDisputeRoutes } from './dispute-routes.ts'
import { addDocumentRoutes } from './document-routes.ts'
import { addIssueRoutes } from './issue-routes.ts'
import { addStatementReads } from './read-routes.ts'

export function addStatementRoutes(server: TypedServer, services: Services): void {
  addStatementReads(server, services)
  addIssueRoutes(server, services)
  addDisputeRoutes(server, services)
  addDocumentRoutes(server, services)
}
