import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, QRCode } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { sessionQuery } from '../../api/session.ts'
import { ProblemAlert } from '../../shell/problem-alert.tsx'

type Password = { readonly password: string }

/** The authenticator beside the password: enrolled with a first code, removed with the password. */
export function SecondFactorSheet({ enrolled }: { readonly enrolled: boolean }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: sessionQuery.queryKey })
  const begin = useMutation({
    mutationFn: ({ password }: Password) => answered(api.POST('/api/me/second-factor', { body: { password } })),
  })
  const confirm = useMutation({
    mutationFn: ({ code }: { readonly code: string }) =>
      answered(api.POST('/api/me/second-factor/confirmation', { body: { code } })),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: ({ password }: Password) => answered(api.POST('/api/me/second-factor/removal', { body: { password } })),
    onSuccess: () => {
      begin.reset()
      confirm.reset()
      return onSuccess()
    },
  })
  const isConfirming = begin.data !== undefined && !confirm.isSuccess
  return (
    <section className="sheet sheet--padded">
      <h2 className="section-title">{t('signIn.secondFactor')}</h2>
      <p className="quiet">{t(enrolled ? 'signIn.secondFactorOn' : 'signIn.secondFactorOff')}</p>
      <ProblemAlert error={confirm.error ?? begin.error ?? remove.error} />
      {confirm.data === undefined ? null : (
        <>
          <p>{t('signIn.recoveryCodes')}</p>
          <pre className="codes">{confirm.data.recoveryCodes.join('\n')}</pre>
        </>
      )}
      {isConfirming ? (
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
      ) : (
        <Form<Password>
          key={String(enrolled)}
          layout="vertical"
          requiredMark={false}
          onFinish={enrolled ? remove.mutate : begin.mutate}
        >
          <Form.Item
            name="password"
            label={t('signIn.currentPassword')}
            rules={[{ required: true, message: t('signIn.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Button htmlType="submit" danger={enrolled} loading={begin.isPending || remove.isPending}>
            {t(enrolled ? 'signIn.secondFactorRemove' : 'signIn.secondFactorBegin')}
          </Button>
        </Form>
      )}
    </section>
  )
}
