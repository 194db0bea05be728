import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import type { useAutosave } from './draft/use-autosave.ts'
import type { DraftEditor } from './draft/use-draft-editor.ts'

const FORMATS = ['docx', 'pdf', 'md', 'html'] as const

export type MenuOpens = 'style' | 'share' | 'translations' | 'what-if'

type Props = {
  readonly draftId: string
  readonly editor: DraftEditor
  readonly save: ReturnType<typeof useAutosave>
  readonly isReadOnly: boolean
  readonly onOpen: (what: MenuOpens) => void
}

/** What is wanted of a draft now and then, and its documents. */
export function StudioMenu({ draftId, editor, save, isReadOnly, onOpen }: Props) {
  const { t } = useTranslation()
  // What is printed is what is saved.
  const download = async (format: (typeof FORMATS)[number], isShown = false) => {
    const page = isShown ? globalThis.open('', '_blank') : null
    if (!isReadOnly) await save.saveNow()
    const address = `/api/drafts/${draftId}/document?format=${format}${isShown ? '&inline=true' : ''}`
    if (page === null) globalThis.location.assign(address)
    else page.location.href = address
  }
  const opening = (key: MenuOpens, label: string) => ({ key, label, onClick: () => onOpen(key) })
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...(isReadOnly ? [] : [opening('style', t('studio.style')), opening('share', t('studio.share'))]),
          ...(editor.file.style.languages.length > 1 ? [opening('translations', t('studio.translations'))] : []),
          opening('what-if', t('studio.whatIf')),
          { type: 'divider' },
          ...FORMATS.map((format) => ({
            key: format,
            label: t('studio.download', { format: t(`studio.format.${format}`) }),
            onClick: () => void download(format),
          })),
          { key: 'pages', label: t('studio.asPages'), onClick: () => void download('pdf', true) },
        ],
      }}
    >
      <Button icon={<MoreOutlined />}>{t('studio.more')}</Button>
    </Dropdown>
  )
}
