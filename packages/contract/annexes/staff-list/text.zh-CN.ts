import { count, duration, phrase } from '@heqi/clauses/say'
import { list, p, provider, s, semicolons, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, form, paragraphs } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`服务人员应当具备下列条件：${list('people/staffing.qualifications', s`${term('', phrase)}`, semicolons)}。`,
    when(
      'people/staffing.nameList',
      p`${provider}应当在服务开始前${term('people/staffing.nameList.before', duration)}提交本名单，人员变动的，提前${term('people/staffing.nameList.changes', duration)}更新。`,
    ),
    when(
      'people/training.initial.passScore',
      p`岗前考试达到${term('people/training.initial.passScore', count)}分的，方可列入本名单。`,
    ),
  ),
  form(
    12,
    ['姓名', 4],
    ['岗位', 4],
    ['资质和证书编号', 6],
    ['岗前培训学时', 5],
    ['考试成绩', 4],
    ['保密承诺签署日期', 5],
    ['上岗日期', 4],
  ),
  field('提交人和日期：'),
]
