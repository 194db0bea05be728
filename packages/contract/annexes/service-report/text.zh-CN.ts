import { phrase } from '@heqi/clauses/say'
import { clause, commas, list, p, provider, s, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, paragraphs } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  field('报告期间：'),
  paragraphs(
    p`${provider}依照${clause('quality/reports', '服务报告')}提交本报告。`,
    when(
      'quality/reports.contents',
      p`报告内容包括：${list('quality/reports.contents', s`${term('', phrase)}`, commas)}。`,
    ),
  ),
  heading('业务量'),
  form(5, ['渠道', 2], ['受理量', 2], ['解决量', 2], ['期末未结', 2], ['与上期相比', 2]),
  heading('指标'),
  form(6, ['指标', 3], ['目标值', 2], ['原始值', 2], ['剔除后', 2], ['说明', 3]),
  heading('投诉和重大事件'),
  form(3, ['日期', 2], ['事由', 4], ['处理结果', 4]),
  heading('人员和培训'),
  form(2, ['岗位', 2], ['在岗人数', 2], ['变动', 3], ['培训和考试', 3]),
  heading('问题和改进'),
  form(3, ['问题', 4], ['改进措施', 4], ['完成日期', 2]),
  field('报告人：'),
  field('提交日期：'),
]
