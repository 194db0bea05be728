import type { paths } from '../../api/generated/schema.ts'

type Home = paths['/api/home']['get']['responses'][200]['content']['application/json']

export type HomeTask = Home['tasks'][number]
export type HomeContract = Home['contracts'][number]
