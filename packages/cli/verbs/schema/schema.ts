import { accept, refuse } from '@heqi/vocabulary'
import { isSchemaName, SCHEMAS, type SchemaName } from '../../schemas.ts'
import { table } from '../../terminal/table.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

export const schema: Verb = {
  name: 'schema',
  schema: 'schema-list',
  summary: { 'zh-CN': '打印文件与 --json 输出的 JSON Schema', en: 'print the JSON Schema of files and of --json' },
  operand: {
    name: 'NAME',
    required: false,
    text: { 'zh-CN': '名称；不给则列出全部', en: 'name; without it, the list of all' },
  },
  options: [],
  run,
}

async function run({ operand, language }: Call): Promise<Outcome> {
  const names = Object.keys(SCHEMAS) as SchemaName[]
  if (operand === undefined) {
    const list = names.map((name) => ({ name, description: SCHEMAS[name].text[language] }))
    const text = table(
      [{ head: 'NAME' }, { head: '' }],
      list.map(({ name, description }) => [name, description]),
    )
    return accept({ json: { schemas: list }, text })
  }
  if (!isSchemaName(operand))
    return {
      ...refuse({ code: 'schema-unknown', data: { value: operand, expected: names.join(', ') } }),
      isUsage: true,
    }
  const json = { $schema: DIALECT, title: `heqi ${operand}`, ...SCHEMAS[operand].schema }
  return accept({ json, text: JSON.stringify(json, null, 2) })
}
