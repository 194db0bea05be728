import { takesWholeNumber } from '@heqi/terms'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import type { TSchema } from 'typebox'

export type Setting = { readonly path: string; readonly value: unknown }

/**
 * `path=value`; a value that is JSON is taken as such, a number where the terms say so, anything else as text, as amounts and
 * shares are. `schemaOf` gives the schema of the clause with which a path begins.
 */
export function settingsOf(
  texts: readonly string[],
  schemaOf: (clause: string) => TSchema | undefined,
): Result<readonly Setting[]> {
  const settings: Setting[] = []
  for (const text of texts) {
    const cut = text.indexOf('=')
    if (cut <= 0) return refuse({ code: 'setting-malformed', data: { value: text } })
    const path = text.slice(0, cut)
    settings.push({ path, value: settingValue(text.slice(cut + 1), path, schemaOf) })
  }
  return accept(settings)
}

function settingValue(text: string, path: string, schemaOf: (clause: string) => TSchema | undefined): unknown {
  if (/^-?\d{1,15}$/.test(text)) {
    const [clause = ''] = path.split(/[.[]/)
    const schema = schemaOf(clause)
    return schema && takesWholeNumber(schema, path.slice(clause.length)) ? Number(text) : text
  }
  if (!/^[[{"]|^(true|false|null)$/.test(text)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
