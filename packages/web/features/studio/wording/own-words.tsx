import { assembleDocument, chineseIn, type DraftFile } from '@heqi/contract'
import { Drawer, Input } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftEditor } from '../draft/use-draft-editor.ts'

type Props = {
  readonly editor: DraftEditor
  readonly isOpen: boolean
  readonly isReadOnly: boolean
  readonly onClose: () => void
}

/** The parties' own words in a contract of two languages: what still lacks its English first, then what has it. */
export function OwnWords({ editor, isOpen, isReadOnly, onClose }: Props) {
  const { t } = useTranslation()
  const { file } = editor
  const lacking = useMemo(() => (isOpen ? lackingIn(file) : []), [isOpen, file])
  const given = file.translations ?? []
  const words = [...lacking.map((word) => ({ 'zh-CN': word, en: '' })), ...given]
  return (
    <Drawer title={t('studio.translations')} open={isOpen} onClose={onClose} size={520} destroyOnHidden>
      <p className="quiet">{t('studio.translationsText', { count: lacking.length })}</p>
      <ul className="own-words">
        {words.map(({ 'zh-CN': word, en }) => (
          <li key={word}>
            <span lang="zh-CN">{word}</span>
            <Input
              defaultValue={en}
              lang="en"
              disabled={isReadOnly}
              aria-label={t('studio.translationOf', { word })}
              placeholder="English"
              onBlur={({ target }) => {
                const english = target.value.trim()
                if (english !== en) editor.apply({ op: 'translate', text: { 'zh-CN': word, en: english } })
              }}
              onPressEnter={({ currentTarget }) => currentTarget.blur()}
            />
          </li>
        ))}
      </ul>
    </Drawer>
  )
}

const lackingIn = (file: DraftFile): readonly string[] => [
  ...new Set([...chineseIn(assembleDocument(file, 'en')).values()].flat()),
]
