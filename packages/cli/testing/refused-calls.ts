/* Calls of the command that are refused, as data; the files that they name are made by errors.test.ts. */

const SETTLE = ['settle', '--contract', 'contract.json', '--records', 'records.jsonl', '--period', '2026-10']
const with_ = (args: readonly string[], from: string, to: string): readonly string[] =>
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
    name: 'missing file',
    args: with_(SETTLE, 'contract.json', 'contrat.json'),
    code: 1,
    zh: /contrat\.json: 找不到文件；请核对路径/,
    en: /contrat\.json: no such file; check the path/,
  },
  {
    name: 'missing records',
    args: with_(SETTLE, 'records.jsonl', 'none.jsonl'),
    code: 1,
    zh: /none\.jsonl: 找不到文件/,
    en: /none\.jsonl: no such file/,
  },
  {
    name: 'broken JSON',
    args: with_(SETTLE, 'contract.json', 'broken.json'),
    code: 1,
    zh: /broken\.json:\d+:\d+: JSON 写法有误/,
    en: /broken\.json:\d+:\d+: not JSON/,
  },
  {
    name: 'empty JSON',
    args: with_(SETTLE, 'contract.json', 'empty.json'),
    code: 1,
    zh: /empty\.json: 文件是空的/,
    en: /empty\.json: the file is empty/,
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
    name: 'carry that is none',
    args: [...SETTLE, '--carry', 'facts.json'],
    code: 1,
    zh: /facts\.json: 结转文件不是/,
    en: /facts\.json: not a file that heqi settle --carry-out/,
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
    name: 'records that need a mapping',
    args: with_(SETTLE, 'records.jsonl', 'calls.csv'),
    code: 1,
    zh: /calls\.csv: .*映射/,
    en: /calls\.csv: .*mapping/,
  },
  {
    name: 'records that are no records',
    args: with_(SETTLE, 'records.jsonl', 'binary.csv'),
    code: 1,
    zh: /binary\.csv: \p{Script=Han}+/u,
    en: /binary\.csv: [a-z]+/i,
  },
  {
    name: 'folder that does not exist',
    args: [...SETTLE, '--to', 'json', '--out', 'no/such/statement.json'],
    code: 1,
    zh: /no\/such\/statement\.json: 没有目录 .*no\/such；请先建立/,
    en: /no\/such\/statement\.json: there is no folder .*no\/such; make it first/,
  },
  {
    name: 'carry into a folder that does not exist, after a statement that could be written',
    args: [...SETTLE, '--to', 'json', '--out', 'never.json', '--carry-out', 'no/such/carry.json'],
    code: 1,
    zh: /no\/such\/carry\.json: 没有目录/,
    en: /no\/such\/carry\.json: there is no folder/,
  },
  {
    name: 'output over an input',
    args: [...SETTLE, '--to', 'json', '--out', './contract.json'],
    code: 1,
    zh: /contract\.json: --out 要写的文件同时是本次要读的/,
    en: /contract\.json: --out would write a file that this call also reads/,
  },
  {
    name: 'output over an input by the extension of its format',
    args: [...SETTLE, '--to', 'json,pdf', '--out', 'contract.pdf'],
    code: 1,
    zh: /contract\.json: --out 要写的文件同时是本次要读的/,
    en: /contract\.json: --out would write a file that this call also reads/,
  },
  {
    name: 'rejects over the records',
    args: ['read', 'records.jsonl', '--rejects', 'records.jsonl'],
    code: 1,
    zh: /records\.jsonl: --rejects 要写的文件/,
    en: /records\.jsonl: --rejects would write a file/,
  },
  {
    name: 'folder as a file',
    args: with_(SETTLE, 'contract.json', '.'),
    code: 1,
    zh: /\.: 这是目录；请给出其中的文件/,
    en: /\.: this is a folder; name a file in it/,
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
]
