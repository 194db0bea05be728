import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { useSession } from '../../api/session.ts'
import { ProblemAlert } from '../../shell/problem-alert.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { SecondFactorSheet } from './second-factor-sheet.tsx'

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
