import { useMutation } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../api/client.ts'
import { GateSheet } from './gate-sheet.tsx'
import { NewPasswordField } from './new-password-field.tsx'

/** Asks for a reset link; the answer is the same whether the address is known or not. */
export function ForgottenPage() {
  const { t } = useTranslation()
  const ask = useMutation({
    mutationFn: ({ email }: { readonly email: string }) =>
      answered(api.POST('/api/password-resets', { body: { email } })),
  })
  return (
    <GateSheet title={t('signIn.forgottenTitle')}>
      {ask.error instanceof ApiProblem ? <Alert type="error" showIcon title={ask.error.message} /> : null}
      {ask.data === undefined ? (
        <Form layout="vertical" requiredMark={false} onFinish={ask.mutate}>
          <Form.Item
            name="email"
            label={t('signIn.email')}
            rules={[{ required: true, message: t('signIn.emailMissing') }]}
          >
            <Input type="email" autoComplete="username" autoFocus />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={ask.isPending}>
            {t('signIn.sendLink')}
          </Button>
        </Form>
      ) : (
        <p>{t(ask.data.isMailConfigured ? 'signIn.linkSent' : 'signIn.askOperator')}</p>
      )}
      <Link to="/sign-in">{t('signIn.back')}</Link>
    </GateSheet>
  )
}

/** Sets a new password by the link. */
export function ResetPage() {
  const { t } = useTranslation()
  const { token } = useParams({ from: '/reset/$token' })
  const reset = useMutation({
    mutationFn: ({ password }: { readonly password: string }) =>
      answered(api.POST('/api/password-resets/{token}', { params: { path: { token } }, body: { password } })),
  })
  return (
    <GateSheet title={t('signIn.resetTitle')}>
      {reset.error instanceof ApiProblem ? (
        <Alert type="error" showIcon title={reset.error.problem.title} description={reset.error.problem.detail} />
      ) : null}
      {reset.isSuccess ? (
        <p>{t('signIn.resetDone')}</p>
      ) : (
        <Form layout="vertical" requiredMark={false} onFinish={reset.mutate}>
          <NewPasswordField />
          <Button type="primary" htmlType="submit" block loading={reset.isPending}>
            {t('signIn.setPassword')}
          </Button>
        </Form>
      )}
      <Link to="/sign-in">{t('signIn.back')}</Link>
    </GateSheet>
  )
}
