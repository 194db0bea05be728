import { assembleDocument, type DraftFile, untranslatedIn } from '@heqi/contract'
import type { Language, LocalText } from '@heqi/vocabulary'
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

/** The parties' own words in a contract of two languages: what still lacks the other language first, then what has it. */
export function OwnWords({ editor, isOpen, isReadOnly, onClose }: Props) {
  const { t } = useTranslation()
  const { file } = editor
  const lacking = useMemo(() => (isOpen ? lackingIn(file) : []), [isOpen, file])
  const given = file.translations ?? []
  const words = [...lacking, ...given]
  return (
    <Drawer title={t('studio.translations')} open={isOpen} onClose={onClose} size={520} destroyOnHidden>
      <p className="quiet">{t('studio.translationsText', { count: lacking.length })}</p>
      <ul className="own-words">
        {words.map((text) => {
          const [from, to] = sidesOf(text)
          return (
            <li key={`${from} ${text[from]}`}>
              <span lang={from}>{text[from]}</span>
              <Input
                defaultValue={text[to]}
                lang={to}
                disabled={isReadOnly}
                aria-label={t('studio.translationOf', { word: text[from], language: NAMES[to] })}
                placeholder={NAMES[to]}
                onBlur={({ target }) => {
                  const translated = target.value.trim()
                  if (translated !== text[to]) editor.apply({ op: 'translate', text: { ...text, [to]: translated } })
                }}
                onPressEnter={({ currentTarget }) => currentTarget.blur()}
              />
            </li>
          )
        })}
      </ul>
    </Drawer>
  )
}

const NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' }

/** The language that is there, and the one to write. */
const sidesOf = (text: LocalText): readonly [from: Language, to: Language] =>
  text['zh-CN'] === '' ? ['en', 'zh-CN'] : ['zh-CN', 'en']

/** Words that the English document shows in Chinese lack their English, and the other way round. */
const lackingIn = (file: DraftFile): readonly LocalText[] => [
  ...wordsOf(file, 'en').map((word) => ({ 'zh-CN': word, en: '' })),
  ...wordsOf(file, 'zh-CN').map((word) => ({ 'zh-CN': '', en: word })),
]

const wordsOf = (file: DraftFile, language: Language): readonly string[] => [
  ...new Set([...untranslatedIn(assembleDocument(file, language)).values()].flat()),
]
