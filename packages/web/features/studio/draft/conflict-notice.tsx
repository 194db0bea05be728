import { clauseById } from '@heqi/clauses'
import { Alert, Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import type { Spot } from '../wording/document-page.tsx'
import type { TakenIn } from './use-autosave.ts'
import type { DraftEditor } from './use-draft-editor.ts'

type Props = {
  readonly taken: TakenIn
  readonly editor: DraftEditor
  readonly onClose: () => void
  readonly onJump: (spot: Spot) => void
}

/** Somebody else saved meanwhile: what both changed stands as mine, and theirs can be taken, clause by clause. */
export function ConflictNotice({ taken, editor, onClose, onJump }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const takeTheirs = (id: string) => {
    const theirs = taken.theirs.clauses.find((clause) => clause.id === id)
    if (theirs === undefined) {
      editor.apply({ op: 'remove-clause', clause: id })
      return
    }
    const clauses = editor.file.clauses.map((clause) => (clause.id === id ? theirs : clause))
    editor.replace({ ...editor.file, clauses })
  }
  const titleOf = (id: string) => clauseById(id)?.text[language].title ?? id
  return (
    <Alert
      type="warning"
      showIcon
      closable={{ onClose }}
      title={t('studio.takenIn', { name: taken.byName })}
      description={
        taken.conflicts.length === 0 ? undefined : (
          <ul className="conflicts">
            {taken.conflicts.map((id) => (
              <li key={id}>
                <span>{t('studio.bothChanged', { clause: titleOf(id) })}</span>
                <Space size={4}>
                  <Button size="small" onClick={() => onJump({ clauseId: id, path: '' })}>
                    {t('studio.toPlace')}
                  </Button>
                  <Button size="small" onClick={() => takeTheirs(id)}>
                    {t('studio.takeTheirs')}
                  </Button>
                </Space>
              </li>
            ))}
          </ul>
        )
      }
    />
  )
}
