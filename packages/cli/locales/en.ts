import type * as zh from './zh-CN.ts'

export const problems: Record<keyof typeof zh.problems, string> = {
  'verb-unknown': 'there is no command “{value}”; there are: {expected}',
  'option-unknown': 'there is no option {value}; there are: {expected}',
  'option-value-missing': 'the option {value} lacks its value; write {expected}',
  'option-required': 'the option {value} is required; write {expected}',
  'option-conflict': '{value} does not go with {expected}; give one of them',
  'option-for-one-file': '{value} works on one file; give the files in calls of their own',
  'party-not-named': 'the contract names no party “{value}”; give one of the names it uses: {expected}',
  'operand-missing': '{expected} is missing; see --help',
  'operand-excess': 'too many arguments: {value}; quote file names that have spaces, or see --help',
  'choice-unknown': '{option} does not take “{value}”; choose from: {expected}',
  'period-malformed': 'the period “{value}” is malformed; write 2026-10, or 2026-08..2026-10',
  'number-malformed': 'the value “{value}” of {option} is not an allowed number; expected: {expected}',
  'setting-malformed': '“{value}” is malformed; write path=value, such as quality/assessment.floor=20%',
  'date-malformed': 'the value “{value}” of {option} is not a date that exists; write one such as 2026-11-03',
  usage: 'wrong use: {value}; see --help',
  'instant-malformed': 'the instant “{value}” is malformed; write 2026-11-03T00:00:00+08:00',
  'pseudonyms-undecided':
    'the records have customer identities; before they are written give --pseudonym-key FILE, or --keep-identities if they are pseudonyms',
  'key-too-short': 'the key has {value} bytes; take a key file of at least {expected}',
  'file-not-found': 'no such file; check the path',
  'file-is-folder': 'this is a folder; name a file in it',
  'output-is-folder': 'this is a folder; write the folder with a file name',
  'output-is-input':
    '{value} would write a file that this call also reads, or writes for another option; give another name',
  'folder-not-found': 'there is no folder {value}; make it first',
  'file-not-readable': 'the file cannot be read ({value}); check its permissions',
  'file-not-writable': 'cannot be written ({value}); check the folder and its permissions',
  'json-malformed': 'not JSON: “{value}” cannot stand here; check quotes, commas and brackets around it',
  'json-cut': 'the file breaks off here and is not complete JSON; complete it or export it again',
  'json-empty': 'the file is empty; check the path, or export the JSON again',
  'schema-unknown': 'there is no schema “{value}”; there are: {expected}',
  'suppressions-invalid':
    'the list of findings to let be is malformed at {value}; each needs a code and a reason, see heqi review --help',
  'fix-needs-source':
    'a PDF, rich text or web archive cannot be rewritten; use --fix on the docx or other file that it came from',
  'records-empty': 'no service records in {value}; check --period and the records (they cover {expected})',
  'month-outside-term':
    '{value} lies more than a year before or two years after the term of the contract, {expected}; check --period, and add the amendment to the contract file if it was renewed',
  'carry-malformed': 'not a file that heqi settle --carry-out has written; write it again',
  'contract-is-text':
    'a contract file or a draft (JSON) is needed; read a contract of words with heqi import first, or draft one with heqi draft',
  'contract-not-found': 'there is no contract in this file; check the file',
  'version-without-text':
    'a contract file has terms and no text, so there is nothing to redline; give a draft or the contract as text',
  'file-damaged': 'the file is damaged; open it in Word or LibreOffice and save it anew',
  'pdf-damaged': 'the PDF is damaged; fetch it anew from where it came, or export it once more from the original file',
  'file-format-unknown':
    'the format is not known; give a contract as docx, pdf, rtf, txt, md or html; save odt and wps as docx, and run text recognition on pictures',
  'contract-too-large':
    'the file is too large ({value}, at most {expected}); give the contract alone, without pictures and scanned pages',
  'file-letters-unknown':
    'the fonts of this PDF do not say which letters they draw; export it anew from its source, or run text recognition',
  'file-part-unknown':
    'the contract holds this part in a format that is not known; open the file in Word, which puts it in, and save it anew as docx',
  'file-is-master-document':
    'a master document whose text is in other files ({value}); in Word, unlink the subdocuments in the outline view and save',
  'file-is-old-word': 'this is an old .doc file; save it as .docx',
  'file-is-workbook': 'this is a workbook (Excel), not the text of a contract; save the contract as .docx or PDF',
  'file-is-slides': 'these are slides (PowerPoint), not the text of a contract; save the contract as .docx or PDF',
  'file-is-archive-bomb': 'the archive would unpack to {value}, at most {expected} are read; check where it comes from',
  'file-password-protected': 'the file has a password; save it without one',
  'file-has-no-text': 'the file has no text, perhaps it is a scan; run text recognition first',
  'data-folder-in-use':
    'another Heqi uses the data folder: {value}; stop that one, or choose another folder with --data',
  'port-in-use': 'port {value} is taken by another program; choose another one with --port',
  'database-other-version':
    'the database was made by another version of Heqi: {value}; start that version, or use a new data folder',
}

export const frame: Record<keyof typeof zh.frame, string> = {
  usage: 'Usage',
  options: 'Options',
  verbs: 'Commands',
  more: 'The manual page of a command: heqi COMMAND --help',
  about: 'Heqi: customer-service outsourcing contracts that run',
  seeHelp: 'see: heqi {verb} --help',
}

export const progress: Record<keyof typeof zh.progress, string> = {
  reading: 'reading {file}',
  measuring: 'measuring',
  settling: 'settling {month}',
  simulating: 'simulating',
}

export const reading: Record<keyof typeof zh.reading, string> = {
  read: 'rows read',
  added: 'new records',
  duplicates: 'duplicates',
  corrections: 'corrections',
  filtered: 'left out by the mapping',
  rejected: 'bad rows',
}

export const doctor: Record<keyof typeof zh.doctor, string> = {
  node: 'runtime',
  'node-ok': 'Node {value}',
  'node-warning': 'Node {value}',
  'node-failed': 'Node {value} is too old; use the node_modules/.bin/node of the project',
  fonts: 'fonts',
  'fonts-ok': '{value} font files are there',
  'fonts-warning': '{value}',
  'fonts-failed': 'missing: {value}; run npm install again',
  documents: 'documents',
  'documents-ok': 'PDF can be made ({value})',
  'documents-warning': '{value}',
  'documents-failed': 'PDF cannot be made: {value}',
  duckdb: 'DuckDB',
  'duckdb-ok': '{value}',
  'duckdb-warning': '{value}',
  'duckdb-failed': 'does not run: {value}; run npm install again',
  calendar: 'holidays',
  'calendar-ok': 'published {value}',
  'calendar-warning':
    'the holidays of {value} are not in this version; dates that need them are marked as not published',
  'calendar-failed': 'no holidays of {value}; upgrade',
  disk: 'disk',
  'disk-ok': '{value} GB free',
  'disk-warning': 'only {value} GB free; make room',
  'disk-failed': '{value}',
  machine: 'machine',
  'machine-ok': '{value}',
  'machine-warning': '{value}',
  'machine-failed': '{value}',
  locale: 'language',
  'locale-ok': '{value}',
  'locale-warning': '{value}',
  'locale-failed': '{value}',
}

export const comparison: Record<keyof typeof zh.comparison, string> = {
  before: 'as agreed',
  after: 'as changed',
  difference: 'difference',
  total: 'Difference in all',
  metric: '{metric}: {before} → {after}',
  claimed: 'claimed',
  ours: 'due',
  agrees: 'agrees',
  claimedMetric: 'metric {metric}: claimed {claimed}, measured {ours}',
  claimedSeats: 'seats {component}: claimed {claimed}, {atStart} at the start and {atEnd} at the end of the month',
  exact: 'to the fen',
}

export const week: Record<keyof typeof zh.week, string> = {
  time: 'time',
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
}

export const simulated: typeof zh.simulated = '{days} days from {from}, seed {seed}: {records} records'

export const demonstration: Record<keyof typeof zh.demonstration, string> = {
  simulated: '{days} days of simulated service from {from}: {records} records',
  month: 'statement of {month}: {amount} yuan',
  written: 'written: {pdf}, {workbook}',
  next: 'to try next: npm run heqi -- whatif --contract {contract} --records {records} --facts {facts} --period 2026-08..2026-10 --set quality/assessment.atStake=30%',
}

export const importing = {
  remarks: '{count} findings written as remarks: {file}',
  head: 'client: {client}; provider: {provider}; {clauses} clauses, {findings} findings',
  article: 'article',
  clause: 'clause',
  confidence: 'confidence',
  words: 'words',
  and: ', ',
  semicolon: '; ',
  further: 'further: {words}',
  elsewhere: 'values: see {clauses}',
  clean: 'Nothing to find fault with.',
  finding: '[{severity}] {article} {message}',
  reviser: 'Heqi review',
  fixed: '{count} repairs made, written to {file}',
  unfixed: '{count} more stand in automatic numbers, headers or notes and have to be mended by hand',
  suppressed: '{count} more findings were let be with a reason and are not shown',
  unused: 'nothing corresponds to {code} ({article}) in the list of findings to let be; it can be removed',
}

export const drafting = {
  written: 'wrote the draft {file}: {clauses} clauses',
  rendered: 'wrote {file} ({articles} articles, {size} kB)',
}

export const comparing: Record<keyof typeof zh.comparing, string> = {
  same: 'The versions are the same.',
  terms: 'Terms',
  text: 'Text',
  absent: '(none)',
  changed: 'changed',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  and: ', ',
  article: '[{kind}] {labels} {heading}',
  written: 'Redline written: {file}',
  author: 'Heqi',
}

export const severities = { error: 'error', warning: 'warning', note: 'note' }

export const server = {
  up: 'Heqi is up: {url}',
  seeding: 'Loading the demonstration (about a minute the first time)',
  demoClosed:
    "{email} no longer signs in with the demonstration's password (changed, a second factor, or too many failed sign-ins just now). What is there can be used as before; the demonstration is not continued.",
  setUp: 'First set-up: {url}',
  stopWith: 'Ctrl+C stops it',
  stopped: 'stopped; all data is kept',
  organisation: 'organisation',
  role: 'role',
  person: 'name',
  email: 'e-mail',
  password: 'The password of all demonstration accounts is {password}',
}
