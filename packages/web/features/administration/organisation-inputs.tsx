import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

export type OrganisationFields = { readonly nameZh: string; readonly nameEn: string; readonly creditCode?: string }

/** GB 32100. */
const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/

/** What an organisation is called, and the code by which others find it. */
export function OrganisationInputs() {
  const { t } = useTranslation()
  const required = [{ required: true, message: t('signIn.fieldMissing') }]
  return (
    <>
      <Form.Item name="nameZh" label={t('administration.nameZh')} rules={required}>
        <Input />
      </Form.Item>
      <Form.Item name="nameEn" label={t('administration.nameEn')} rules={required}>
        <Input />
      </Form.Item>
      <Form.Item
        name="creditCode"
        label={t('administration.creditCode')}
        extra={t('administration.creditCodeHint')}
        rules={[{ pattern: CREDIT_CODE, message: t('administration.creditCodeWrong') }]}
      >
        <Input maxLength={18} />
      </Form.Item>
    </>
  )
}
