import type { PublishedYear } from '../national-calendar.ts'

/**
 * The first notice gave Labour Day one day; the second, of March, made it four with two make-up workdays. New Year's
 * days off began in 2018, whose own notice is not part of this calendar. Where the notice joins a holiday to an ordinary
 * weekend (与周末连休), the weekend is not part of the days off here: it is a weekend all the same.
 */
export const CHINA_2019: PublishedYear = {
  year: 2019,
  notices: [
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于2019年部分节假日安排的通知',
      number: '国办发明电〔2018〕15号',
      issuedOn: '2018-12-04',
    },
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
      number: '国办发明电〔2019〕3号',
      issuedOn: '2019-03-22',
    },
  ],
  holidays: [
    {
      name: 'new-year',
      statutory: ['2019-01-01'],
      off: ['2018-12-30', '2019-01-01'],
      makeUpWorkdays: ['2018-12-29'],
    },
    {
      name: 'spring-festival',
      statutory: ['2019-02-05', '2019-02-06', '2019-02-07'],
      off: ['2019-02-04', '2019-02-10'],
      makeUpWorkdays: ['2019-02-02', '2019-02-03'],
    },
    {
      name: 'qingming',
      statutory: ['2019-04-05'],
      off: ['2019-04-05', '2019-04-05'],
      makeUpWorkdays: [],
    },
    {
      name: 'labour-day',
      statutory: ['2019-05-01'],
      off: ['2019-05-01', '2019-05-04'],
      makeUpWorkdays: ['2019-04-28', '2019-05-05'],
    },
    {
      name: 'dragon-boat',
      statutory: ['2019-06-07'],
      off: ['2019-06-07', '2019-06-07'],
      makeUpWorkdays: [],
    },
    {
      name: 'mid-autumn',
      statutory: ['2019-09-13'],
      off: ['2019-09-13', '2019-09-13'],
      makeUpWorkdays: [],
    },
    {
      name: 'national-day',
      statutory: ['2019-10-01', '2019-10-02', '2019-10-03'],
      off: ['2019-10-01', '2019-10-07'],
      makeUpWorkdays: ['2019-09-29', '2019-10-12'],
    },
  ],
}
