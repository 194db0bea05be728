/** What a month measures depends on these clauses; changes of others only move money, and its results stay. */
const MEASURING = ['quality/kpi', 'quality/reports', 'scope/', 'service-level/', 'term/', 'identity/']

/** Whether a change of the terms at this path makes the records be measured anew. */
export const movesMetrics = (path: string): boolean => MEASURING.some((prefix) => path.startsWith(prefix))
