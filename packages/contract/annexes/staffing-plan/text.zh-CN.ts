import { count, date, duration, phrase, share } from '@heqi/clauses/say'
import { p, provider, s, term, when } from '@heqi/clauses/words'
import { type AnnexPart, column, form, heading, ifSet, paragraphs, signatures, tableOf, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  ifSet(
    'people/staffing.headcount',
    heading('岗位人数'),
    tableOf(
      'people/staffing.headcount',
      column('岗位', 3, s`${term('role', phrase)}`),
      column('人数', 1, s`${term('number', count)}`),
    ),
  ),
  ifSet('scope/service-hours', heading('服务时间'), wordingOf('scope/service-hours')),
  ifSet(
    'riders/peak-period',
    heading('高峰期'),
    tableOf(
      'riders/peak-period.periods',
      column('高峰期', 3, s`${term('name', phrase)}`),
      column('开始', 2, s`${when('from', term('from', date))}`),
      column('结束', 2, s`${when('to', term('to', date))}`),
    ),
    paragraphs(
      when(
        'riders/peak-period.extraStaffShare',
        p`高峰期增加的人数不少于平时人数的${term('riders/peak-period.extraStaffShare', share)}。`,
      ),
      when(
        'riders/peak-period.extraStaff',
        p`高峰期增加的人数不少于${term('riders/peak-period.extraStaff', count)}人。`,
      ),
      when(
        'riders/peak-period.staff',
        p`高峰期内在岗的客服人员总数不少于${term('riders/peak-period.staff', count)}人。`,
      ),
      p`${provider}应当在每一高峰期开始${term('riders/peak-period.planBefore', duration)}前按下表提交安排。`,
    ),
  ),
  heading('班次'),
  form(8, ['日期', 2], ['时段', 2], ['预计联系量', 2], ['所需人数', 2], ['安排人数', 2], ['负责人', 2]),
  signatures,
]
