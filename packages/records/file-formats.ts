/** Formats whose columns have a meaning of their own. */
const OWN_MEANING = [
  'canonical-csv',
  'canonical-json-lines',
  'canonical-parquet',
  'asterisk-queue-log',
  'asterisk-cdr',
  'freeswitch-callcenter',
  'zendesk-metric-events',
  'chatwoot',
] as const

/** Tables whose columns mean nothing until a mapping says what. */
const FOREIGN_TABLES = ['csv', 'json-lines', 'json', 'xlsx', 'parquet'] as const

export const FILE_FORMATS = [...OWN_MEANING, ...FOREIGN_TABLES] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

export const needsMapping = (format: FileFormat): boolean => (FOREIGN_TABLES as readonly FileFormat[]).includes(format)
