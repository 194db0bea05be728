import { expect, test } from 'vitest'
import { compileCue, cue } from './cue.ts'

const PARTIES = { client: '甲方', provider: '乙方', isTaiwanese: false, key: '' }

test.each([
  { of: cue`FCR不低于{rate:share}`, text: 'fcr不低于80%', isFound: true },
  { of: cue`FCR不低于{rate:share}`, text: 'Fcr不低于80%', isFound: true },
  { of: cue`[a-cX]类KPI`, text: 'B类kpi', isFound: true },
  { of: cue`[a-cX]类KPI`, text: 'x类Kpi', isFound: true },
  { of: cue`[^\dA]类SLA`, text: 'a类SLA', isFound: false },
  { of: cue`SLA\d(?<part>w)\b`, text: 'sla1W', isFound: true },
  { of: cue`SLA\d(?<part>w)\b`, text: 'slaDW', isFound: false },
  { of: cue`SLA为{within:duration}`, text: 'SLA为2 HOURS', isFound: true },
])('a pattern with letters of its own reads them in either case: $of.source in $text', ({ of, text, isFound }) => {
  expect(compileCue(of, PARTIES).expression.test(text)).toBe(isFound)
})
