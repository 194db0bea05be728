export const whatIf = {
  title: '条款试算',
  text: '同样几个月的记录，换一组条款会是多少。只试算，不改动任何东西。',
  noMonths: '还没有已经结束的月份',
  term: '条款',
  now: '现在',
  tried: '试算',
  kinds: { target: '目标', weight: '权重', price: '单价（元）', amount: '金额（元）', share: '比例' },
  run: '试算 {{changes}} 处改动',
  difference: '合计相差 {{amount}} 元',
  before: '现行条款',
  after: '试算条款',
} as const
