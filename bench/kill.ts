import { killUnderIngest } from '../packages/server/testing/kill-under-ingest.ts'

export const title = 'kill -9 of server and database under ingest: acknowledged records lost or doubled'

export async function run(argument = '50'): Promise<void> {
  const { kills, acknowledged, lost, doubled } = await killUnderIngest(Number(argument))
  console.log(`kills ${kills}, records acknowledged ${acknowledged}, lost ${lost}, doubled ${doubled} (aim: 0 and 0)`)
}
