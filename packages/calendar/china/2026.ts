import type { PublishedYear } from '../national-calendar.ts'

export const CHINA_2026: PublishedYear = {
  year: 2026,
  notices: [
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      number: '国办发明电〔2025〕7号',
      issuedOn: '2025-11-04',
    },
  ],
  holidays: [
    {
      name: 'new-year',
      statutory: ['2026-01-01'],
      off: ['2026-01-01', '2026-01-03'],
      makeUpWorkdays: ['2026-01-04'],
    },
    {
      name: 'spring-festival',
      statutory: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'],
      off: ['2026-02-15', '2026-02-23'],
      makeUpWorkdays: ['2026-02-14', '2026-02-28'],
    },
    {
      name: 'qingming',
      statutory: ['2026-04-05'],
      off: ['2026-04-04', '2026-04-06'],
      makeUpWorkdays: [],
    },
    {
      name: 'labour-day',
      statutory: ['2026-05-01', '2026-05-02'],
      off: ['2026-05-01', '2026-05-05'],
      makeUpWorkdays: ['2026-05-09'],
    },
    {
      name: 'dragon-boat',
      statutory: ['2026-06-19'],
      off: ['2026-06-19', '2026-06-21'],
      makeUpWorkdays: [],
    },
    {
      name: 'mid-autumn',
      statutory: ['2026-09-25'],
      off: ['2026-09-25', '2026-09-27'],
      makeUpWorkdays: [],
    },
    {
      name: 'national-day',
      statutory: ['2026-10-01', '2026-10-02', '2026-10-03'],
      off: ['2026-10-01', '2026-10-07'],
      makeUpWorkdays: ['2026-09-20', '2026-10-10'],
    },
  ],
}
