import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { addBatchRoutes } from './batch-routes.ts'
import { addFileRoutes } from './file-routes.ts'
import { addMappingRoutes } from './mapping-routes.ts'
import { addRecordListRoutes } from './record-routes.ts'
import { addRejectRoutes } from './reject-routes.ts'
import { addUploadRoutes } from './upload-routes.ts'

export function addRecordRoutes(server: TypedServer, services: Services): void {
  addBatchRoutes(server, services)
  addUploadRoutes(server, services)
  addFileRoutes(server, services)
  addRejectRoutes(server, services.database)
  addMappingRoutes(server, services)
  addRecordListRoutes(server, services)
}
