import type { Mapping } from '@heqi/records/mapping'
import { Alert, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

type Props = { readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void }

/** The mapping file itself; what is no JSON yet stays in the box. */
export function MappingText({ mapping, onChange }: Props) {
  const { t } = useTranslation()
  const [broken, setBroken] = useState<{ readonly text: string; readonly problem: string } | undefined>(undefined)
  const take = (text: string) => {
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value !== 'object' || value === null || !('fields' in value)) throw new Error(t('mapping.noFields'))
      setBroken(undefined)
      onChange(value as Mapping)
    } catch (error) {
      setBroken({ text, problem: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <>
      <label htmlFor="mapping" className="quiet">
        {t('mapping.text')}
      </label>
      <Input.TextArea
        id="mapping"
        className="mapping-text"
        value={broken?.text ?? JSON.stringify(mapping, null, 2)}
        autoSize={{ minRows: 12, maxRows: 30 }}
        spellCheck={false}
        onChange={(event) => take(event.target.value)}
      />
      {broken === undefined ? null : <Alert type="error" showIcon title={broken.problem} />}
    </>
  )
}
