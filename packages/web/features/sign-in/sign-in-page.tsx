import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../api/client.ts'
import { sessionQuery } from '../../api/session.ts'
import { GateSheet } from './gate-sheet.tsx'

type Fields = { readonly email: string; readonly password: string; readonly code?: string }

export function SignInPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { next }: { readonly next?: string } = useSearch({ strict: false })
  const [needsCode, setNeedsCode] = useState(false)
  const signIn = useMutation({
    mutationFn: ({ email, password, code }: Fields) =>
      answered(api.POST('/api/session', { body: { email, password, ...(code === undefined ? {} : { code }) } })),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session)
      // Only a path of this site: `//host` would lead away.
      const isPath = next !== undefined && /^\/(?!\/)/.test(next)
      void navigate({ to: isPath ? next : '/' })
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.problem.code === 'second-factor-needed') setNeedsCode(true)
    },
  })
  const problem = signIn.error instanceof ApiProblem ? signIn.error.problem : undefined
  return (
    <GateSheet title={t('signIn.title')}>
      {problem === undefined || problem.code === 'second-factor-needed' ? null : (
        <Alert type="error" showIcon title={problem.title} description={problem.detail} />
      )}
      <Form layout="vertical" requiredMark={false} onFinish={(fields: Fields) => signIn.mutate(fields)}>
        <Form.Item
          name="email"
          label={t('signIn.email')}
          rules={[{ required: true, message: t('signIn.emailMissing') }]}
        >
          <Input type="email" autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('signIn.password')}
          rules={[{ required: true, message: t('signIn.passwordMissing') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {needsCode ? (
          <Form.Item
            name="code"
            label={t('signIn.code')}
            extra={t('signIn.codeHint')}
            rules={[{ required: true, message: t('signIn.codeMissing') }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" autoFocus />
          </Form.Item>
        ) : null}
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Form>
      <Link to="/forgotten">{t('signIn.forgotten')}</Link>
    </GateSheet>
  )
}
