/** Refusals of the command itself: what is wrong and how to mend it. */
export const problems = {
  'verb-unknown': '没有“{value}”这个命令；可用：{expected}',
  'option-unknown': '没有选项 {value}；可用：{expected}',
  'option-value-missing': '选项 {value} 缺少取值；写法：{expected}',
  'option-required': '缺少必需的选项 {value}；写法：{expected}',
  'option-conflict': '{value} 不能与 {expected} 同时使用；请只用其一',
  'operand-missing': '缺少 {expected}；用法见 --help',
  'operand-excess': '多出 {value} 个参数；请用引号括住含空格的文件名，或见 --help',
  'choice-unknown': '{option} 不接受“{value}”；可选：{expected}',
  'period-malformed': '期间“{value}”写法有误；应为 2026-10，或 2026-08..2026-10',
  'number-malformed': '{option} 的值“{value}”不是允许的数；应为：{expected}',
  'setting-malformed': '“{value}”写法有误；应为：路径=值，例如 quality/assessment.floor=20%',
  usage: '用法有误：{value}',
  'file-not-found': '找不到文件；请核对路径',
  'file-not-readable': '文件无法读取（{value}）；请核对权限',
  'file-not-writable': '无法写入（{value}）；请核对目录与权限',
  'json-malformed': 'JSON 写法有误：{value}；请改正该处',
  'json-empty': '文件是空的；应为 JSON',
  'facts-malformed': '{value} 不符合要求；应为：{expected}',
  'schema-unknown': '没有名为“{value}”的数据格式；可用：{expected}',
  'records-empty': '期间 {value} 内没有服务记录；请核对 --period 与记录文件（记录覆盖 {expected}）',
  'records-failed': '记录读取失败：{value}',
  'format-unknown': '认不出文件格式；请用 --mapping 给出映射，或用 --format 指明格式（{expected}）',
  'month-outside-term': '{value} 不在合同期限 {expected} 之内',
  'metric-unknown': '合同中没有指标“{value}”；已有：{expected}',
  'claimed-malformed': '对方账单无法读取：{value}',
  'carry-malformed': '结转文件不是 heqi settle --carry-out 写出的文件；请重新生成',
}

export const frame = {
  usage: '用法',
  options: '选项',
  verbs: '命令',
  more: '每个命令的手册：heqi 命令 --help',
  about: '合契：让客户服务外包合同运转起来',
  seeHelp: '用法见：heqi {verb} --help',
}

export const progress = {
  reading: '读取 {file}',
  measuring: '计量',
  settling: '结算 {month}',
  simulating: '模拟',
}
