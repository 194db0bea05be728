import type { Messages } from '../messages.ts'
import type { importing as chinese } from '../zh-CN/import.ts'

export const importing: Messages<typeof chinese> = {
  title: 'Import contract files',
  text: 'Send a contract that exists. It is read on this server: clauses, terms and what is wrong; what is not recognised is kept word for word.',
  drop: 'Drop files here or click to choose; several at once',
  formats: 'Word (.docx), PDF with text, text, Markdown, web pages; at most 50 MB each',
  sending: 'Sending {{name}}',
  none: 'Nothing has been imported yet.',
  summary:
    'Contracts: {{contracts}}; clauses recognised: {{clauses}}; kept word for word: {{custom}}; findings: {{findings}}',
  notRead: 'The file has not been read yet',
  noContract: 'No contract found',
  noContractText: 'Nothing in the file looks like a contract. Check that it is the right one.',
  contract: 'Contract {{number}} ({{clauses}} places)',
  source: 'Source',
  clauses: 'Clauses {{count}}',
  findings: 'Findings {{count}}',
  downloads: 'Download',
  download: {
    original: 'The file as it came',
    sarif: 'Findings (SARIF)',
    comments: 'Word with the findings as remarks',
    json: 'What was read (JSON)',
  },
  acceptAll: 'Accept all ({{count}})',
  toStudio: 'Go on drafting',
  toSource: 'Show in the source',
  repair: 'Mend it',
  repairAll: 'Mend {{count}} at once',
  repairAllText:
    'What can be mended in one way only is mended and imported as a new file of the same format, in Word as tracked changes, text in UTF-8; the file stays as it is.',
  repairedName: '{{name}} (mended)',
  repairFailed: 'The mended text was not read to its end; see the list of imports',
  kind: 'Kind of clause',
  correct: 'Save the correction',
  accept: 'Accept',
  takeBack: 'Back to what was read',
  saidBy: 'Checked by {{name}}',
  trust: { said: 'Checked', sure: 'Sure', fair: 'Fairly sure', doubtful: 'Doubtful', verbatim: 'Word for word' },
  reason: {
    'file-empty': 'The file is empty; export it again',
    'contract-too-large': 'The file is too large or too involved; send it in parts',
    'file-damaged': 'The file is damaged; save it anew in its own program',
    'file-format-unknown': 'The format is not known; save it as .docx or PDF',
    'file-is-old-word': 'An old Word file (.doc); save it as .docx',
    'file-is-archive-bomb': 'Its packed content swells beyond reason; it was refused',
    'file-password-protected': 'The file has a password; take it off first',
    'file-letters-unknown':
      'The fonts of this PDF do not say which letters they draw; export it anew or run text recognition (OCR)',
    'file-has-no-text': 'The file has pictures only; run text recognition (OCR) first',
  },
}
