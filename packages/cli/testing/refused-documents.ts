import type { RefusedCall } from './refused-calls.ts'

/** Refused calls of the verbs that work on contracts as documents. */
export const REFUSED_DOCUMENTS: readonly RefusedCall[] = [
  {
    name: 'unit that makes no sense',
    args: ['draft', 'offer.json', '--set', 'fees/payment-day.within.unit=percent'],
    code: 1,
    zh: /fees\/payment-day\.within\.unit: "percent" 不在可选范围内.*working-day/,
    en: /fees\/payment-day\.within\.unit: "percent" is not one of the choices.*working-day/,
  },
  {
    name: 'term out of its range',
    args: ['draft', 'offer.json', '--set', 'fees/payment-day.within.value=-5'],
    code: 1,
    zh: /fees\/payment-day\.within\.value: "?-5"? 超出范围；应满足：/,
    en: /fees\/payment-day\.within\.value: "?-5"? is out of range; expected: /,
  },
  {
    name: 'clause that the library does not have',
    args: ['draft', 'offer.json', '--add', 'fees/tips'],
    code: 1,
    zh: /条款库中没有 fees\/tips；可用：.*fees\/refund/,
    en: /the library has no clause fees\/tips; there are: .*fees\/refund/,
  },
  {
    name: 'clause that the draft does not have',
    args: ['draft', 'offer.json', '--remove', 'riders/emergency'],
    code: 1,
    zh: /草稿中没有条款 riders\/emergency；现有：/,
    en: /the draft has no clause riders\/emergency; it has: /,
  },
  {
    name: 'draft cut off',
    args: ['render', 'offer-cut.json', '--to', 'md', '--out', 'never.md'],
    code: 1,
    zh: /offer-cut\.json:1:\d+: 文件在此处中断/,
    en: /offer-cut\.json:1:\d+: the file breaks off here/,
  },
  {
    name: 'draft of a later template',
    args: ['render', 'offer-later.json', '--to', 'md', '--out', 'never.md'],
    code: 1,
    zh: /template\.version: 草稿所用模板的版本 9 比本程序所带的 1 新/,
    en: /template\.version: the draft began with version 9 of its template, this program has 1/,
  },
  {
    name: 'clause twice in a draft',
    args: ['render', 'offer-twice.json', '--to', 'md', '--out', 'never.md'],
    code: 1,
    zh: /条款 term\/duration 出现了两次/,
    en: /the clause term\/duration stands twice/,
  },
  {
    name: 'unknown format of a document',
    args: ['render', 'offer.json', '--to', 'rtf'],
    code: 1,
    zh: /--to 不接受“rtf”；可选：docx, pdf, md, html, txt/,
    en: /--to .*rtf.*docx, pdf, md, html, txt/,
  },
  {
    name: 'redline of terms alone',
    args: ['compare', 'contract.json', 'agreement.txt', '--to', 'docx', '--out', 'redline.docx'],
    code: 1,
    zh: /contract\.json: 合同文件只有取值，没有文字/,
    en: /contract\.json: a contract file has terms and no text/,
  },
  {
    name: 'a second version missing',
    args: ['compare', 'agreement.txt'],
    code: 2,
    zh: /缺少 AFTER/,
    en: /AFTER/,
  },
]
