export const today = {
  title: '今日',
  ours: '等你处理 {{items}} 件',
  oursEmpty: '没有等你处理的事。',
  atRisk: '本月有风险的承诺',
  atRiskEmpty: '本月各项承诺预计都能达标。',
  soFar: '目前 {{value}}，目标 {{target}}',
  theirs: '等对方处理 {{items}} 件',
  theirsEmpty: '没有等对方处理的事。',
  tasks: {
    'issue-statement': '签发{{month}}结算单',
    'confirm-statement': '确认{{month}}结算单 {{amount}} 元',
    'await-confirmation': '{{month}}结算单 {{amount}} 元待对方确认',
    'settle-dispute': '{{month}}结算单有 {{items}} 项异议待解决',
    'sign-exclusion': '签认一段免责时段',
    'mend-file': '一个记录文件有 {{items}} 行没有读入',
    'contract-ends': '合同将于 {{due}} 到期',
  },
} as const
