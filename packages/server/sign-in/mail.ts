import type { Language } from '@heqi/vocabulary'
import { createTransport } from 'nodemailer'
import type { MailConfiguration } from '../configuration.ts'

type Recipient = { readonly email: string; readonly name: string; readonly language: Language }

/** The organisation that one is invited to join, and who asks. */
type Inviting = { readonly organisation: string; readonly inviter: string }

export type Mail = {
  readonly sendPasswordReset: (to: Recipient, link: string) => Promise<void>
  readonly sendInvitation: (to: Recipient, by: Inviting, link: string) => Promise<void>
}

const TEXTS = {
  'zh-CN': {
    reset: (name: string, link: string) => ({
      subject: '合契：重设密码',
      text: `${name}：\n\n打开下面的链接设置新密码，一小时内有效：\n${link}\n\n如果不是你本人申请的，忽略本邮件即可。\n`,
    }),
    invitation: ({ organisation, inviter }: Inviting, link: string) => ({
      subject: `合契：邀请你加入${organisation}`,
      text: `${inviter}邀请你代表${organisation}使用合契。打开下面的链接接受邀请，七天内有效：\n${link}\n`,
    }),
  },
  en: {
    reset: (name: string, link: string) => ({
      subject: 'Heqi: set a new password',
      text: `${name},\n\nopen this link to set a new password; it is good for one hour:\n${link}\n\nIf you did not ask for it, ignore this mail.\n`,
    }),
    invitation: ({ organisation, inviter }: Inviting, link: string) => ({
      subject: `Heqi: invitation to ${organisation}`,
      text: `${inviter} invites you to act for ${organisation} in Heqi. Open this link to accept; it is good for seven days:\n${link}\n`,
    }),
  },
} as const

/** Mail by SMTP; a failure is reported to `onFailure` and never breaks the request that caused the mail. */
export function mailBySmtp(configuration: MailConfiguration, onFailure: (error: unknown) => void): Mail {
  const transport = createTransport(configuration.smtpUrl)
  const send = async (to: string, message: { subject: string; text: string }): Promise<void> => {
    try {
      await transport.sendMail({ from: configuration.from, to, ...message })
    } catch (error) {
      onFailure(error)
    }
  }
  return {
    sendPasswordReset: (to, link) => send(to.email, TEXTS[to.language].reset(to.name, link)),
    sendInvitation: (to, by, link) => send(to.email, TEXTS[to.language].invitation(by, link)),
  }
}
