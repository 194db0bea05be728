import type { LocalText } from '@heqi/vocabulary'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Form, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { type OrganisationFields, OrganisationInputs } from './organisation-inputs.tsx'

export type Organisation = {
  readonly organisationId: string
  readonly name: LocalText
  readonly creditCode: string | null
}

type Props = { readonly organisation: Organisation; readonly onClose: () => void }

/** The operator corrects what an organisation is called or found by. */
export function ChangeOrganisation({ organisation: { organisationId, name, creditCode }, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const client = useQueryClient()
  const [form] = Form.useForm<OrganisationFields>()
  const change = useMutation({
    mutationFn: ({ nameZh, nameEn, creditCode: code = '' }: OrganisationFields) =>
      answered(
        api.PUT('/api/organisations/{organisationId}', {
          params: { path: { organisationId } },
          body: { nameZh, nameEn, creditCode: code === '' ? null : code },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['organisations'] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('administration.changeTitle', { name: name[language] })}
      okText={t('administration.change')}
      cancelText={t('shell.close')}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {change.error ? <Alert type="error" showIcon title={change.error.message} /> : null}
      <Form<OrganisationFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ nameZh: name['zh-CN'], nameEn: name.en, ...(creditCode === null ? {} : { creditCode }) }}
        onFinish={change.mutate}
      >
        <OrganisationInputs />
      </Form>
    </Modal>
  )
}
