/** What `--to` takes. */
export const FORMATS = ['json', 'pdf', 'xlsx'] as const
export type Format = (typeof FORMATS)[number]
