import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../api/client.ts'
import { sessionQuery } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { GateSheet } from './gate-sheet.tsx'
import { NewPasswordField } from './new-password-field.tsx'

type Fields = {
  readonly token: string
  readonly nameZh: string
  readonly nameEn: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/** The first start: makes the operator's organisation and its owner with the token from the server's console. */
export function SetUpPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const { token }: { readonly token?: string } = useParams({ strict: false })
  const client = useQueryClient()
  const setUp = useMutation({
    mutationFn: ({ token, nameZh, nameEn, ...person }: Fields) =>
      answered(
        api.POST('/api/setup', { body: { token, organisation: { nameZh, nameEn }, person: { ...person, language } } }),
      ),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session)
      void navigate({ to: '/administration' })
    },
  })
  const problem = setUp.error instanceof ApiProblem ? setUp.error.problem : undefined
  const required = [{ required: true, message: t('signIn.fieldMissing') }]
  return (
    <GateSheet title={t('signIn.setUpTitle')}>
      <p className="quiet">{t('signIn.setUpText')}</p>
      {problem === undefined ? null : (
        <Alert type="error" showIcon title={problem.title} description={problem.detail} />
      )}
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ token }}
        onFinish={(fields: Fields) => setUp.mutate(fields)}
      >
        <Form.Item name="token" label={t('signIn.setUpToken')} rules={required}>
          <Input autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item name="nameZh" label={t('signIn.organisationZh')} rules={required}>
          <Input autoComplete="organization" />
        </Form.Item>
        <Form.Item name="nameEn" label={t('signIn.organisationEn')} rules={required}>
          <Input />
        </Form.Item>
        <Form.Item name="name" label={t('signIn.yourName')} rules={required}>
          <Input autoComplete="name" />
        </Form.Item>
        <Form.Item name="email" label={t('signIn.email')} rules={required}>
          <Input type="email" autoComplete="username" />
        </Form.Item>
        <NewPasswordField />
        <Button type="primary" htmlType="submit" block loading={setUp.isPending}>
          {t('signIn.setUpSubmit')}
        </Button>
      </Form>
    </GateSheet>
  )
}
