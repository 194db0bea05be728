import { importContract, reviewStructure, type SourceText, suppressFindings } from '@heqi/contract'
import { expect, test } from 'vitest'
import { reviewSarif } from './sarif.ts'

const text =
  '客服合同\n甲方（委托方）：天一公司\n乙方（受托方）：地二公司\n第一条 依据\n根据《中华人民共和国合同法》订立。\n第二条 违约\n(1)乙方未按约定支付服务费；\n(2)乙方未提供服务。\n'
const source: SourceText = { format: 'text', text, hints: [] }
const findings = importContract(source, [], [reviewStructure]).contracts.flatMap((contract) => contract.findings)
const parted = suppressFindings(findings, [{ code: 'law-repealed', reason: '沿用范本' }])
const sarif = reviewSarif({ file: '合同 一.txt', source, ...parted, language: 'zh-CN' })

/** What the schema of SARIF 2.1.0 requires of the objects that we write. */
test('the log has the shape that SARIF 2.1.0 requires', () => {
  expect(sarif.version).toBe('2.1.0')
  expect(sarif.$schema).toMatch(/sarif-2\.1\.0/)
  for (const run of sarif.runs) {
    expect(run.tool.driver.name).toBe('Heqi')
    expect(run.language).toMatch(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/)
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(new Set(run.tool.driver.rules.map(({ id }) => id)).size).toBe(run.tool.driver.rules.length)
    for (const rule of run.tool.driver.rules) expect(rule.help.text).not.toBe('')
    expect(run.results.length).toBe(findings.length)
    for (const result of run.results) {
      expect(result.message.text).not.toBe('')
      expect(['none', 'note', 'warning', 'error']).toContain(result.level)
      expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
      for (const { physicalLocation } of result.locations) {
        const { region, artifactLocation } = physicalLocation
        expect(artifactLocation.uri).toBe(encodeURI('合同 一.txt'))
        expect(Math.min(region.startLine, region.startColumn, region.endLine, region.endColumn)).toBeGreaterThan(0)
        expect(region.charOffset + region.charLength).toBeLessThanOrEqual(text.length)
      }
      for (const { artifactChanges } of result.fixes ?? []) {
        for (const { replacements } of artifactChanges) expect(replacements.length).toBeGreaterThan(0)
      }
    }
  }
})

test('lines and columns, fixes and justifications are those of the finding', () => {
  const [run] = sarif.runs
  const wrong = run?.results.find(({ ruleId }) => ruleId === 'wrong-party-pays')
  expect(wrong?.locations[0]?.physicalLocation.region).toMatchObject({ startLine: 7, startColumn: 4 })
  expect(wrong?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text).toMatch(/^甲方/)
  expect(wrong).not.toHaveProperty('suppressions')
  const repealed = run?.results.find(({ ruleId }) => ruleId === 'law-repealed')
  expect(repealed).toHaveProperty('suppressions', [{ kind: 'external', justification: '沿用范本' }])
})
