import type { LocalText } from '@heqi/vocabulary'

type ProblemText = { readonly status: number; readonly title: LocalText; readonly cure: LocalText }

const text = (status: number, title: [string, string], cure: [string, string]): ProblemText => ({
  status,
  title: { 'zh-CN': title[0], en: title[1] },
  cure: { 'zh-CN': cure[0], en: cure[1] },
})

/** Every problem that the API answers with: status, what is wrong, how to mend it. `{name}` is filled from the data. */
export const PROBLEM_TEXTS = {
  'bad-request': text(400, ['请求格式不对', 'The request is not well formed'], ['{reason}', '{reason}']),
  'idempotency-key-missing': text(
    400,
    ['缺少 Idempotency-Key', 'Idempotency-Key is missing'],
    [
      '每个写操作都要带一个唯一的 Idempotency-Key 请求头，重试时用同一个值。',
      'Send a unique Idempotency-Key header with every write and the same one when you retry.',
    ],
  ),
  'idempotency-key-reused': text(
    422,
    ['Idempotency-Key 已用于另一个请求', 'The Idempotency-Key belongs to another request'],
    ['内容不同的请求要用新的值。', 'Use a new key for a request with other content.'],
  ),
  'cursor-invalid': text(
    400,
    ['分页游标无效', 'The page cursor is not valid'],
    ['从第一页重新读取。', 'Read again from the first page.'],
  ),
  'not-signed-in': text(401, ['尚未登录', 'Not signed in'], ['请先登录。', 'Sign in first.']),
  'sign-in-failed': text(
    401,
    ['邮箱、密码或验证码不对', 'E-mail, password or code is wrong'],
    ['请核对后重试。', 'Check them and try again.'],
  ),
  'second-factor-needed': text(
    401,
    ['需要动态验证码', 'A one-time code is needed'],
    ['输入身份验证器上的六位数字，或一个恢复码。', 'Enter the six digits of your authenticator or a recovery code.'],
  ),
  'not-permitted': text(
    403,
    ['你的角色没有这项权限', 'Your role does not include this'],
    ['需要的话，请本组织的负责人为你换一个角色。', "If you need it, ask your organisation's owner for another role."],
  ),
  'foreign-origin': text(
    403,
    ['请求来自其他网站', 'The request comes from another site'],
    ['请在本系统的页面里操作。', 'Act from the pages of this system.'],
  ),
  'not-found': text(
    404,
    ['没有找到', 'Not found'],
    ['它不存在，或者你无权查看。', 'It does not exist, or you may not see it.'],
  ),
  'method-not-allowed': text(
    405,
    ['不支持这种请求方法', 'The method is not supported'],
    ['见接口文档。', 'See the API guide.'],
  ),
  conflict: text(409, ['与现有内容冲突', 'It conflicts with what is there'], ['{reason}', '{reason}']),
  'already-set-up': text(
    409,
    ['系统已完成初始设置', 'The system is set up already'],
    ['请直接登录。', 'Sign in instead.'],
  ),
  'email-taken': text(
    409,
    ['该邮箱已有账号', 'The e-mail has an account already'],
    ['请用该账号登录后接受邀请。', 'Sign in with that account.'],
  ),
  'link-expired': text(
    410,
    ['链接已失效', 'The link is no longer valid'],
    ['请让发送人重新发送。', 'Ask for a new one.'],
  ),
  'body-too-large': text(
    413,
    ['请求内容过大', 'The request is too large'],
    ['最多 {limitBytes} 字节。大文件请用上传接口。', 'At most {limitBytes} bytes. Use the upload for large files.'],
  ),
  'media-type-unsupported': text(
    415,
    ['不支持这种内容类型', 'The content type is not supported'],
    ['支持：{supported}。', 'Supported: {supported}.'],
  ),
  'not-valid': text(
    422,
    ['内容没有通过检查', 'The content did not pass the checks'],
    ['见 problems 里的逐项说明。', 'See the entries under problems.'],
  ),
  'password-too-weak': text(
    422,
    ['密码太短', 'The password is too short'],
    ['至少 {minimum} 个字符。', 'At least {minimum} characters.'],
  ),
  'code-wrong': text(
    422,
    ['验证码不对', 'The code is wrong'],
    ['请核对手机时间后重试。', 'Check the clock of your device and try again.'],
  ),
  'parties-equal': text(
    422,
    ['委托方和服务方不能是同一单位', 'Client and provider must differ'],
    ['请选择另一个单位。', 'Choose another organisation.'],
  ),
  'not-a-party': text(
    422,
    ['本单位不是合同当事人', 'Your organisation is no party'],
    ['合同双方之一必须是本单位。', 'One of the parties must be your organisation.'],
  ),
  'file-incomplete': text(
    409,
    ['文件还没有传完', 'The file is not complete'],
    ['已收到 {receivedBytes} 字节，请从这里继续上传。', '{receivedBytes} bytes are here; go on from there.'],
  ),
  'file-already-read': text(
    409,
    ['文件已经读取过', 'The file has been read already'],
    ['要更正请撤销它，或上传更正后的文件。', 'Undo it, or upload a corrected file.'],
  ),
  'file-not-readable': text(
    422,
    ['无法读取该文件', 'The file cannot be read'],
    ['见 problems 里的原因。', 'See the reasons under problems.'],
  ),
  'mapping-missing': text(
    422,
    ['需要列映射', 'A mapping is needed'],
    ['这种格式要先说明哪一列是什么。', 'Say which column is which for this format.'],
  ),
  'month-not-over': text(
    409,
    ['本月尚未结束', 'The month is not over'],
    ['{month} 结束后才能出具结算单。', 'A statement can be issued once {month} is over.'],
  ),
  'month-outside-term': text(
    422,
    ['不在合同期内', 'Outside the term of the contract'],
    ['合同期为 {startsOn} 至 {endsOn}。', 'The contract runs from {startsOn} to {endsOn}.'],
  ),
  'earlier-month-open': text(
    409,
    ['上一期还没有结清', 'An earlier month is open'],
    ['请先出具 {month} 的结算单。', 'Issue the statement of {month} first.'],
  ),
  'statement-not-issued': text(
    409,
    ['结算单尚未出具', 'The statement is not issued'],
    ['请先出具 {month} 的结算单。', 'Issue the statement of {month} first.'],
  ),
  'statement-superseded': text(
    409,
    ['结算单已有新版本', 'The statement has a newer version'],
    ['请查看第 {version} 版。', 'Look at version {version}.'],
  ),
  'statement-changed': text(
    409,
    ['数据在你查看之后有变化', 'The data changed since you looked'],
    ['请重新核对后再出具。', 'Check again before issuing.'],
  ),
  'statement-confirmed': text(
    409,
    ['结算单已由双方确认', 'Both parties have confirmed the statement'],
    ['之后的差异会列在以后的结算单里。', 'Later differences appear on a later statement.'],
  ),
  'already-confirmed': text(
    409,
    ['本单位已经确认过', 'Your side has confirmed already'],
    ['无需再次确认。', 'Nothing more to do.'],
  ),
  'dispute-open': text(
    409,
    ['还有未了结的异议', 'A dispute is open'],
    ['请先撤回或了结异议。', 'Withdraw or settle it first.'],
  ),
  'amount-differs': text(
    409,
    ['金额与结算单不一致', "The amount is not the statement's"],
    ['结算单金额为 {totalFen} 分，请重新核对。', 'The statement says {totalFen} fen; check again.'],
  ),
  'line-unknown': text(
    422,
    ['结算单里没有这一行', 'The statement has no such line'],
    ['行号：{line}。', 'Line: {line}.'],
  ),
  'metric-unknown': text(
    404,
    ['合同里没有这个指标', 'The contract has no such metric'],
    ['指标：{metric}。', 'Metric: {metric}.'],
  ),
  'job-not-running': text(
    409,
    ['任务已经结束', 'The job has ended'],
    ['可以重试，但不能取消。', 'It can be retried, not cancelled.'],
  ),
  'job-not-failed': text(
    409,
    ['任务没有失败', 'The job has not failed'],
    ['只有失败或取消的任务可以重试。', 'Only failed or cancelled jobs can be retried.'],
  ),
  'last-owner': text(
    409,
    ['至少要有一位所有者', 'One owner must remain'],
    ['请先指定另一位所有者。', 'Name another owner first.'],
  ),
  'draft-changed': text(
    409,
    ['草稿已有更新的修订', 'The draft has a newer revision'],
    [
      '{byName}已存为第 {revision} 次修订。你的修改没有丢：读取新修订，合并后再保存。',
      '{byName} saved revision {revision}. Nothing of yours is lost: read the new revision, merge, and save again.',
    ],
  ),
  'draft-in-force': text(
    409,
    ['草稿已成为合同', 'The draft has become a contract'],
    ['要修改合同，请签订补充协议，或以它为底稿新建草稿。', 'Amend the contract, or begin a new draft from it.'],
  ),
  'draft-read-only': text(
    403,
    ['对方只开放了阅读', 'The other party lets you read only'],
    ['请对方改为可提修改意见。', 'Ask the other party for the right to propose changes.'],
  ),
  'counterparty-unknown': text(
    422,
    ['系统里没有对方单位', 'The other organisation is not on this system'],
    ['核对统一社会信用代码，或请运营方登记对方单位。', 'Check its credit code, or ask the operator to register it.'],
  ),
  'template-unknown': text(
    404,
    ['没有这个模板', 'There is no such template'],
    ['模板：{template}。可用模板见 /api/draft-templates。', 'Template: {template}. See /api/draft-templates.'],
  ),
  'import-unreadable': text(
    422,
    ['无法读取该文件', 'The file cannot be read'],
    ['原因：{reason}。', 'Reason: {reason}.'],
  ),
  'nothing-to-mend': text(
    409,
    ['没有可以改正的意见', 'Nothing can be mended'],
    ['所选意见没有确定的改法，或已标为保留不改。', 'The findings have no repair of one way only, or are let stand.'],
  ),
  'import-not-read': text(
    409,
    ['文件还没有读完', 'The file has not been read yet'],
    ['读取完成后再继续。', 'Go on when the reading is done.'],
  ),
  'party-not-named': text(
    422,
    ['合同里没有这样称呼的当事人', 'The contract names no such party'],
    [
      '给出的是“{value}”；合同把双方称为“{client}”和“{provider}”，请用其中之一。',
      'Given: "{value}"; the contract calls its parties "{client}" and "{provider}": give one of these.',
    ],
  ),
  'too-many-requests': text(
    429,
    ['请求过于频繁', 'Too many requests'],
    ['请在 {retryAfterSeconds}后再试。', 'Try again in {retryAfterSeconds}.'],
  ),
  'internal-error': text(
    500,
    ['系统内部错误', 'Internal error'],
    ['已记录，编号 {requestId}。请稍后重试。', 'It has been logged as {requestId}. Try again later.'],
  ),
  'database-unavailable': text(
    503,
    ['数据库暂时不可用', 'The database is not available'],
    ['请稍后重试，用同一个 Idempotency-Key。', 'Try again shortly, with the same Idempotency-Key.'],
  ),
} as const satisfies Readonly<Record<string, ProblemText>>
export type ProblemCode = keyof typeof PROBLEM_TEXTS
