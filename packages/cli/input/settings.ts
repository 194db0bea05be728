import { accept, type Result, refuse } from '@heqi/vocabulary'

export type Setting = { readonly path: string; readonly value: unknown }

/** `path=value`; a value that is JSON is taken as such, anything else as text, as amounts and shares are. */
export function settingsOf(texts: readonly string[]): Result<readonly Setting[]> {
  const settings: Setting[] = []
  for (const text of texts) {
    const cut = text.indexOf('=')
    if (cut <= 0) return refuse({ code: 'setting-malformed', data: { value: text } })
    settings.push({ path: text.slice(0, cut), value: settingValue(text.slice(cut + 1)) })
  }
  return accept(settings)
}

/** Integers of the terms are JSON numbers only where the terms say so; decimals, amounts and shares are texts. */
function settingValue(text: string): unknown {
  if (!/^[[{"]|^(true|false|null)$/.test(text)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
