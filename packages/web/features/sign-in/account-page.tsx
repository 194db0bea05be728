import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form, Input, QRCode } from 'antd'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../api/client.ts'
import { useSession } from '../../api/session.ts'
import { NewPasswordField } from './new-password-field.tsx'

/** The own account: password and second factor. */
export function AccountPage() {
  const { t } = useTranslation()
  const session = useSession()
  return (
    <>
      <h1 className="page-title">{t('signIn.account')}</h1>
      <p className="quiet">{session?.person.email}</p>
      <div className="columns">
        <PasswordSheet />
        <SecondFactorSheet enrolled={session?.hasSecondFactor ?? false} />
      </div>
    </>
  )
}

function ProblemAlert({ error }: { readonly error: unknown }) {
  if (!(error instanceof ApiProblem)) return null
  return <Alert type="error" showIcon title={error.problem.title} description={error.problem.detail} />
}

function PasswordSheet() {
  const { t } = useTranslation()
  const [form] = Form.useForm()
  const change = useMutation({
    mutationFn: ({ current, password }: { readonly current: string; readonly password: string }) =>
      answered(api.POST('/api/me/password', { body: { current, next: password } })),
    onSuccess: () => form.resetFields(),
  })
  return (
    <section className="sheet sheet--padded">
      <h2 className="section-title">{t('signIn.changePassword')}</h2>
      <ProblemAlert error={change.error} />
      {change.isSuccess ? <Alert type="success" showIcon title={t('signIn.passwordChanged')} /> : null}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={change.mutate}>
        <Form.Item
          name="current"
          label={t('signIn.currentPassword')}
          rules={[{ required: true, message: t('signIn.passwordMissing') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <NewPasswordField />
        <Button htmlType="submit" loading={change.isPending}>
          {t('signIn.changePassword')}
        </Button>
      </Form>
    </section>
  )
}

function SecondFactorSheet({ enrolled }: { readonly enrolled: boolean }) {
  const { t } = useTranslation()
  const begin = useMutation({
    mutationFn: ({ password }: { readonly password: string }) =>
      answered(api.POST('/api/me/second-factor', { body: { password } })),
  })
  const confirm = useMutation({
    mutationFn: ({ code }: { readonly code: string }) =>
      answered(api.POST('/api/me/second-factor/confirmation', { body: { code } })),
  })
  return (
    <section className="sheet sheet--padded">
      <h2 className="section-title">{t('signIn.secondFactor')}</h2>
      <p className="quiet">{t(enrolled || confirm.isSuccess ? 'signIn.secondFactorOn' : 'signIn.secondFactorOff')}</p>
      <ProblemAlert error={confirm.error ?? begin.error} />
      {confirm.data === undefined ? null : (
        <>
          <p>{t('signIn.recoveryCodes')}</p>
          <pre className="codes">{confirm.data.recoveryCodes.join('\n')}</pre>
        </>
      )}
      {enrolled || begin.data !== undefined ? null : (
        <Form layout="vertical" requiredMark={false} onFinish={begin.mutate}>
          <Form.Item
            name="password"
            label={t('signIn.currentPassword')}
            rules={[{ required: true, message: t('signIn.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Button htmlType="submit" loading={begin.isPending}>
            {t('signIn.secondFactorBegin')}
          </Button>
        </Form>
      )}
      {begin.data === undefined || confirm.isSuccess ? null : (
        <Form layout="vertical" requiredMark={false} onFinish={confirm.mutate}>
          <p>{t('signIn.secondFactorScan')}</p>
          <QRCode value={begin.data.uri} type="svg" />
          <p className="note">{begin.data.secret}</p>
          <Form.Item
            name="code"
            label={t('signIn.code')}
            rules={[{ required: true, message: t('signIn.codeMissing') }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={confirm.isPending}>
            {t('signIn.secondFactorConfirm')}
          </Button>
        </Form>
      )}
    </section>
  )
}
