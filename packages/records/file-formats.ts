/** Formats that need no mapping, and those that do. */
export const FILE_FORMATS = [
  'canonical-csv',
  'canonical-json-lines',
  'canonical-parquet',
  'asterisk-queue-log',
  'asterisk-cdr',
  'freeswitch-callcenter',
  'zendesk-metric-events',
  'chatwoot',
  'csv',
  'json-lines',
  'json',
  'xlsx',
  'parquet',
] as const
export type FileFormat = (typeof FILE_FORMATS)[number]
