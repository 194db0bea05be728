import type { PublishedYear } from '../national-calendar.ts'

export const CHINA_2021: PublishedYear = {
  year: 2021,
  notices: [
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于2021年部分节假日安排的通知',
      number: '国办发明电〔2020〕27号',
      issuedOn: '2020-11-25',
    },
  ],
  holidays: [
    {
      name: 'new-year',
      statutory: ['2021-01-01'],
      off: ['2021-01-01', '2021-01-03'],
      makeUpWorkdays: [],
    },
    {
      name: 'spring-festival',
      statutory: ['2021-02-12', '2021-02-13', '2021-02-14'],
      off: ['2021-02-11', '2021-02-17'],
      makeUpWorkdays: ['2021-02-07', '2021-02-20'],
    },
    {
      name: 'qingming',
      statutory: ['2021-04-04'],
      off: ['2021-04-03', '2021-04-05'],
      makeUpWorkdays: [],
    },
    {
      name: 'labour-day',
      statutory: ['2021-05-01'],
      off: ['2021-05-01', '2021-05-05'],
      makeUpWorkdays: ['2021-04-25', '2021-05-08'],
    },
    {
      name: 'dragon-boat',
      statutory: ['2021-06-14'],
      off: ['2021-06-12', '2021-06-14'],
      makeUpWorkdays: [],
    },
    {
      name: 'mid-autumn',
      statutory: ['2021-09-21'],
      off: ['2021-09-19', '2021-09-21'],
      makeUpWorkdays: ['2021-09-18'],
    },
    {
      name: 'national-day',
      statutory: ['2021-10-01', '2021-10-02', '2021-10-03'],
      off: ['2021-10-01', '2021-10-07'],
      makeUpWorkdays: ['2021-09-26', '2021-10-09'],
    },
  ],
}
