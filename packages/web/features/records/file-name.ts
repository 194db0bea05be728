import type { TFunction } from 'i18next'

type Named = { readonly kind: 'upload' | 'batch' | 'undo'; readonly name: string }

/** What a row of the history is called: an upload by its name, a machine's batch and an undoing by what they are. */
export function fileName({ kind, name }: Named, t: TFunction): string {
  const shown = name.includes('/') && kind !== 'upload' ? t('records.batch') : name
  if (kind === 'undo') return t('records.undoOf', { name: shown })
  return kind === 'batch' ? t('records.batch') : name
}
