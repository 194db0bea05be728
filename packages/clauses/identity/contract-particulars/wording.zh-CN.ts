import type { ClauseText } from '../../clause.ts'
import { date, localProse, phrase, prose } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同基本信息',
  body: [
    p`合同名称：${term('title', localProse)}`,
    p`合同编号：${term('number', prose)}`,
    when('signedOn', p`签订日期：${term('signedOn', date)}。`),
    when('signedAt', p`签订地点：${term('signedAt', phrase)}。`),
    p`本合同${choose('effectiveness', {
      signed: s`自双方法定代表人或者授权代表签字之日起生效`,
      'signed-and-sealed': s`自双方法定代表人或者授权代表签字并加盖公章或者合同专用章之日起生效`,
      'signed-or-sealed': s`自双方法定代表人或者授权代表签字或者加盖公章或者合同专用章之日起生效`,
      sealed: s`自双方加盖公章或者合同专用章之日起生效`,
      date: s`自${term('effectiveFrom', date)}起生效`,
    })}。`,
    when(
      'prevailingLanguage',
      p`本合同以中文和英文写成，两种文本不一致的，以${choose('prevailingLanguage', { 'zh-CN': s`中文`, en: s`英文` })}文本为准。`,
    ),
    when(
      'currency',
      p`本合同的价款以${choose('currency', { CNY: s`人民币`, HKD: s`港币`, USD: s`美元`, EUR: s`欧元` })}计价和结算。`,
    ),
    when(
      'timeZone',
      p`本合同所称的日期和时间，以${choose(
        'timeZone',
        { 'Asia/Shanghai': s`北京时间`, 'Asia/Hong_Kong': s`香港时间`, 'Asia/Taipei': s`台北时间` },
        s`“${term('timeZone', phrase)}”时区的时间`,
      )}为准。`,
    ),
  ],
  labels: {
    number: '合同编号',
    title: '合同名称',
    timeZone: '时区',
    currency: '币种',
    signedOn: '签订日期',
    signedAt: '签订地点',
    prevailingLanguage: '优先语言',
    effectiveness: '生效条件',
    effectiveFrom: '生效日期',
  },
  help: {
    purpose: '合同的名称、编号、签订时间地点和生效条件。',
    legalBasis:
      '《中华人民共和国民法典》第四百九十条（签名、盖章）、第四百九十三条（合同成立的地点）、第五百零二条（合同生效）。',
    forClient: '约定“签订地人民法院”管辖的，必须写明签订地点。',
    forProvider: '核对生效条件：签字“并”盖章与签字“或”盖章的后果不同。',
  },
  findings: {
    'no-place-of-signing': {
      problem: '没有写明签订地点；以签订地确定管辖的，管辖将无法确定。',
      reason: '约定由合同签订地法院管辖时，签订地不明会使管辖约定落空。',
      repair: '写明签订地，具体到市、区。',
    },
    'date-without-date': {
      problem: '约定自某日起生效，却没有写明日期。',
      reason: '没有日期，合同何时生效无从确定，此前的履行也没有依据。',
      repair: '填写生效日期，或者改为签字盖章之日起生效。',
    },
  },
}
