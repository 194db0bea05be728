import type { DocumentStyle } from '@heqi/contract'
import { Drawer, Form, Radio, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DraftEditor } from './draft/use-draft-editor.ts'

type Props = { readonly editor: DraftEditor; readonly isOpen: boolean; readonly onClose: () => void }

/** How the document looks; no right and no duty changes with it. */
export function StyleSettings({ editor, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const { style } = editor.file
  const set = (change: Partial<DocumentStyle>) => editor.apply({ op: 'style', style: change })
  return (
    <Drawer title={t('studio.style')} open={isOpen} onClose={onClose} size={420}>
      <p className="quiet">{t('studio.styleText')}</p>
      <Form layout="vertical">
        <Form.Item label={t('studio.languages')}>
          <Radio.Group
            value={style.languages.join('+')}
            onChange={(event) =>
              set({ languages: String(event.target.value).split('+') as DocumentStyle['languages'] })
            }
            options={(['zh-CN', 'en', 'zh-CN+en', 'en+zh-CN'] as const).map((value) => ({
              value,
              label: t(`studio.languageChoice.${value}`),
            }))}
            vertical
          />
        </Form.Item>
        <Form.Item label={t('studio.scheme')}>
          <Radio.Group
            value={style.scheme}
            onChange={(event) => set({ scheme: event.target.value as DocumentStyle['scheme'] })}
            options={(['party-a-b', 'client-provider', 'customer-provider'] as const).map((value) => ({
              value,
              label: t(`studio.schemeChoice.${value}`),
            }))}
            vertical
          />
        </Form.Item>
        <Form.Item label={t('studio.numbering')}>
          <Radio.Group
            value={style.numbering}
            onChange={(event) => set({ numbering: event.target.value as DocumentStyle['numbering'] })}
            options={(['article', 'decimal', 'bracketed'] as const).map((value) => ({
              value,
              label: t(`studio.numberingChoice.${value}`),
            }))}
            vertical
          />
        </Form.Item>
        <Form.Item label={t('studio.chapters')}>
          <Switch
            checked={style.chapters}
            aria-label={t('studio.chapters')}
            onChange={(chapters) => set({ chapters })}
          />
        </Form.Item>
      </Form>
    </Drawer>
  )
}
