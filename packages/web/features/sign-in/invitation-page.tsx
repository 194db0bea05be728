import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../api/client.ts'
import { sessionQuery } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Loading } from '../../shell/states.tsx'
import { GateSheet } from './gate-sheet.tsx'
import { NewPasswordField } from './new-password-field.tsx'

type Fields = { readonly name?: string; readonly password: string }

export function InvitationPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { token } = useParams({ from: '/invitation/$token' })
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => answered(api.GET('/api/invitations/{token}', { params: { path: { token } } })),
  })
  const accept = useMutation({
    mutationFn: (fields: Fields) =>
      answered(
        api.POST('/api/invitations/{token}/acceptance', { params: { path: { token } }, body: { ...fields, language } }),
      ),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session)
      void navigate({ to: '/' })
    },
  })
  if (invitation.isPending) return <Loading />
  const error = accept.error ?? invitation.error
  const view = invitation.data
  return (
    <GateSheet title={t('signIn.invitationTitle')}>
      {error instanceof ApiProblem ? (
        <Alert type="error" showIcon title={error.problem.title} description={error.problem.detail} />
      ) : null}
      {view === undefined ? (
        <Link to="/sign-in">{t('signIn.back')}</Link>
      ) : (
        <>
          <p>
            {t('signIn.invitationText', {
              organisation: view.organisationName[language],
              role: t(`signIn.roles.${view.role}`),
              email: view.email,
            })}
          </p>
          <Form layout="vertical" requiredMark={false} onFinish={(fields: Fields) => accept.mutate(fields)}>
            {view.hasAccount ? (
              <Form.Item
                name="password"
                label={t('signIn.password')}
                rules={[{ required: true, message: t('signIn.passwordMissing') }]}
              >
                <Input.Password autoComplete="current-password" autoFocus />
              </Form.Item>
            ) : (
              <>
                <Form.Item
                  name="name"
                  label={t('signIn.yourName')}
                  rules={[{ required: true, message: t('signIn.fieldMissing') }]}
                >
                  <Input autoComplete="name" autoFocus />
                </Form.Item>
                <NewPasswordField />
              </>
            )}
            <Button type="primary" htmlType="submit" block loading={accept.isPending}>
              {t('signIn.accept')}
            </Button>
          </Form>
        </>
      )}
    </GateSheet>
  )
}
