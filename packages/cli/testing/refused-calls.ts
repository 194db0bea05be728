/* Calls of the command that are refused, as data; the files that they name are made by errors.test.ts. */

export const SETTLE = ['settle', '--contract', 'contract.json', '--records', 'records.jsonl', '--period', '2026-10']
/** The same call with one argument in the place of another. */
export const with_ = (args: readonly string[], from: string, to: string): readonly string[] =>
  args.map((arg) => (arg === from ? to : arg))

/** A call, its exit code, and what the message says in both languages. */
export type RefusedCall = {
  readonly name: string
  readonly args: readonly string[]
  readonly code: 1 | 2
  readonly zh: RegExp
  readonly en: RegExp
}

export const REFUSED_CALLS: readonly RefusedCall[] = [
  {
    name: 'unknown verb',
    args: ['sttle'],
    code: 2,
    zh: /没有“sttle”这个命令；可用：.*settle/,
    en: /there is no command “sttle”; there are: .*settle/,
  },
  {
    name: 'unknown option',
    args: [...SETTLE, '--explane'],
    code: 2,
    zh: /没有选项 --explane；可用：.*--explain/,
    en: /no option --explane.*--explain/,
  },
  {
    name: 'required option missing',
    args: ['settle', '--records', 'records.jsonl'],
    code: 2,
    zh: /缺少必需的选项 --contract/,
    en: /the option --contract is required/,
  },
  {
    name: 'option without its value',
    args: [...SETTLE, '--facts'],
    code: 2,
    zh: /选项 --facts 缺少取值/,
    en: /--facts lacks its value/,
  },
  {
    name: 'choice that does not exist',
    args: [...SETTLE, '--format', 'dbf'],
    code: 2,
    zh: /--format 不接受“dbf”；可选：.*csv/,
    en: /--format does not take “dbf”.*csv/,
  },
  {
    name: 'malformed period',
    args: with_(SETTLE, '2026-10', '2026-13'),
    code: 2,
    zh: /期间“2026-13”写法有误；应为 2026-10/,
    en: /period “2026-13” is malformed; write 2026-10/,
  },
  {
    name: 'malformed instant',
    args: [...SETTLE, '--as-of', 'now'],
    code: 2,
    zh: /时刻“now”写法有误/,
    en: /instant “now” is malformed/,
  },
  {
    name: 'format of a document without a file',
    args: [...SETTLE, '--to', 'pdf'],
    code: 2,
    zh: /--out/,
    en: /--out is required/,
  },
  {
    name: 'document format that does not exist',
    args: [...SETTLE, '--to', 'docx', '--out', 'x'],
    code: 2,
    zh: /--to 不接受“docx”；可选：json, pdf, xlsx/,
    en: /--to does not take “docx”/,
  },
  {
    name: 'term that does not fit',
    args: with_(SETTLE, 'contract.json', 'misfit.json'),
    code: 1,
    zh: /misfit\.json:\d+:\d+: quality\/kpi\.kpis\[\d\]\S*value: "fast"/,
    en: /misfit\.json:\d+:\d+: .*"fast" has the wrong form/,
  },
  {
    name: 'fact that does not fit',
    args: [...SETTLE, '--facts', 'facts-misfit.json'],
    code: 1,
    zh: /facts-misfit\.json:1:\d+: headcount\[0\]\.seats: -1/,
    en: /headcount\[0\]\.seats: -1/,
  },
  {
    name: 'month far outside the term',
    args: with_(SETTLE, '2026-10', '2025-07'),
    code: 1,
    zh: /2025-07 早于合同期限 2026-08-01 - 2028-07-31 一年以上/,
    en: /2025-07 lies more than a year before/,
  },
  {
    name: 'period without records',
    args: ['measure', '--contract', 'contract.json', '--records', 'records.jsonl', '--period', '2027-01'],
    code: 1,
    zh: /期间 2027-01 内没有服务记录.*2026-08-01 - 2026-10-31/,
    en: /no service records in 2027-01.*2026-08-01 - 2026-10-31/,
  },
  {
    name: 'argument too many',
    args: ['read', 'records.jsonl', 'calls.csv'],
    code: 2,
    zh: /多出参数：calls\.csv；/,
    en: /too many arguments: calls\.csv;/,
  },
  {
    name: 'day that does not exist',
    args: [...SETTLE, '--issued-on', '2026-13-01'],
    code: 2,
    zh: /--issued-on 的值“2026-13-01”不是存在的日期/,
    en: /“2026-13-01” of --issued-on is not a date that exists/,
  },
  {
    name: 'first day that does not exist',
    args: ['simulate', '--contract', 'contract.json', '--from', '2026-02-30', '--out', 'never.jsonl'],
    code: 2,
    zh: /--from 的值“2026-02-30”不是存在的日期/,
    en: /“2026-02-30” of --from is not a date that exists/,
  },
  {
    name: 'days beyond all calendars',
    args: ['simulate', '--contract', 'contract.json', '--days', '99999999', '--out', 'never.jsonl'],
    code: 2,
    zh: /--days 的值“99999999”不是允许的数；应为：1 - 3660/,
    en: /“99999999” of --days is not an allowed number; expected: 1 - 3660/,
  },
  {
    name: 'agents that are always away',
    args: ['staff', '--records', 'records.jsonl', '--target', '80%/20', '--shrinkage', '100%'],
    code: 2,
    zh: /--shrinkage 的值“100%”不是允许的数/,
    en: /“100%” of --shrinkage is not an allowed number/,
  },
  {
    name: 'agents that never work',
    args: ['staff', '--records', 'records.jsonl', '--target', '80%/20', '--occupancy', '0%'],
    code: 2,
    zh: /--occupancy 的值“0%”不是允许的数/,
    en: /“0%” of --occupancy is not an allowed number/,
  },
  {
    name: 'channel that does not exist',
    args: ['staff', '--records', 'records.jsonl', '--target', '80%/20', '--channel', 'pigeon'],
    code: 2,
    zh: /--channel 不接受“pigeon”；可选：phone/,
    en: /--channel does not take “pigeon”; choose from: phone/,
  },
  {
    name: 'unknown schema',
    args: ['schema', 'contrat'],
    code: 2,
    zh: /没有名为“contrat”的数据格式；可用：contract/,
    en: /no schema “contrat”; there are: contract/,
  },
  { name: 'missing operand', args: ['read'], code: 2, zh: /缺少 FILE/, en: /FILE is missing/ },
  {
    name: 'two options that do not go together',
    args: ['draft', 'offer.json', '--from', 'general-service'],
    code: 1,
    zh: /--from 不能与 FILE 同时使用；请只用其一/,
    en: /--from does not go with FILE; give one of them/,
  },
  {
    name: 'setting without a value',
    args: ['whatif', ...SETTLE.slice(1), '--set', 'quality'],
    code: 2,
    zh: /“quality”写法有误；应为：路径=值/,
    en: /“quality” is malformed; write path=value/,
  },
  {
    name: 'identities of customers that nobody declared to be pseudonyms',
    args: ['read', 'calls.csv', '--mapping', 'mapping.json', '--to', 'csv', '--out', 'never.csv'],
    code: 2,
    zh: /记录中有客户标识；写出前请给出 --pseudonym-key/,
    en: /the records have customer identities; before they are written give --pseudonym-key/,
  },
]
