import type { PublishedYear } from '../national-calendar.ts'

export const CHINA_2022: PublishedYear = {
  year: 2022,
  notices: [
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于2022年部分节假日安排的通知',
      number: '国办发明电〔2021〕11号',
      issuedOn: '2021-10-25',
    },
  ],
  holidays: [
    {
      name: 'new-year',
      statutory: ['2022-01-01'],
      off: ['2022-01-01', '2022-01-03'],
      makeUpWorkdays: [],
    },
    {
      name: 'spring-festival',
      statutory: ['2022-02-01', '2022-02-02', '2022-02-03'],
      off: ['2022-01-31', '2022-02-06'],
      makeUpWorkdays: ['2022-01-29', '2022-01-30'],
    },
    {
      name: 'qingming',
      statutory: ['2022-04-05'],
      off: ['2022-04-03', '2022-04-05'],
      makeUpWorkdays: ['2022-04-02'],
    },
    {
      name: 'labour-day',
      statutory: ['2022-05-01'],
      off: ['2022-04-30', '2022-05-04'],
      makeUpWorkdays: ['2022-04-24', '2022-05-07'],
    },
    {
      name: 'dragon-boat',
      statutory: ['2022-06-03'],
      off: ['2022-06-03', '2022-06-05'],
      makeUpWorkdays: [],
    },
    {
      name: 'mid-autumn',
      statutory: ['2022-09-10'],
      off: ['2022-09-10', '2022-09-12'],
      makeUpWorkdays: [],
    },
    {
      name: 'national-day',
      statutory: ['2022-10-01', '2022-10-02', '2022-10-03'],
      off: ['2022-10-01', '2022-10-07'],
      makeUpWorkdays: ['2022-10-08', '2022-10-09'],
    },
  ],
}
