import type { paths } from '../../api/generated/schema.ts'

/** A fact as the server lists it, with its signatures. */
export type Fact =
  paths['/api/contracts/{contractId}/facts']['get']['responses'][200]['content']['application/json']['items'][number]
