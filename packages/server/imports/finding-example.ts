import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Language } from '@heqi/vocabulary'
import { Type } from 'typebox'
import { Problem } from '../http/problem.ts'
import { closed, LanguageCode } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'

const PAGES = fileURLToPath(new URL('../../../docs/findings/', import.meta.url))
const CODE = '^[a-z0-9-]+(?:/[a-z0-9-]+)*$'

/** What a text with a finding looks like, and one without it. */
type FindingExample = { readonly bad: string; readonly good: string }

/** Reads the example from a page of `docs/findings`: Chinese first, then English, in each the bad text before the good one. */
export function exampleOf(page: string, language: Language): FindingExample | undefined {
  const section = page.split(/^## /m)[language === 'zh-CN' ? 1 : 2] ?? ''
  const [bad, good] = (section.match(/(?:^>.*\n?)+/gm) ?? []).map((quote) =>
    quote
      .split('\n')
      .map((line) => line.replace(/^> ?/, '').trimEnd())
      .filter((line) => line !== '')
      .join('\n'),
  )
  return bad === undefined || good === undefined ? undefined : { bad, good }
}

/** The example of a finding, for who wants to see more than its message. */
export function addFindingRoutes(server: TypedServer): void {
  server.get(
    '/findings/example',
    {
      schema: {
        tags: ['imports'],
        summary: 'An example of a finding of the review: a text that has it, and one that has not',
        querystring: closed({
          code: Type.String({ maxLength: 200, pattern: CODE }),
          language: Type.Optional(LanguageCode),
        }),
        response: { 200: Type.Object({ bad: Type.String(), good: Type.String() }) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) => {
      const { code, language = 'zh-CN' } = request.query
      const page = await readFile(`${PAGES}${code}.md`, 'utf8').catch(() => '')
      const example = exampleOf(page, language)
      if (example === undefined) throw new Problem('not-found')
      return example
    },
  )
}
