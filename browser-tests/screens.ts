/** Before anybody has signed in. */
export const GATES = [
  '/sign-in',
  '/forgotten',
  '/reset/no-such-token',
  '/invitation/no-such-token',
  '/setup/no-such-token',
]

/** What each of the three has on screen in the demonstration, every route at least once. */
export function screensOf(contractId: string): Readonly<Record<'client' | 'provider' | 'operator', readonly string[]>> {
  const at = `/contracts/${contractId}`
  return {
    client: [
      '/',
      '/contracts',
      '/contracts/new',
      '/account',
      at,
      `${at}/service`,
      `${at}/service?month=2026-09&metric=service-level&part=numerator`,
      `${at}/statements`,
      `${at}/statements/2026-09?why=assessment`,
      `${at}/facts`,
      `${at}/reconcile`,
      `${at}/what-if`,
      '/no-such-page',
    ],
    provider: ['/', `${at}/records`, `${at}/statements/2026-10`],
    operator: ['/', '/administration', '/contracts'],
  }
}
