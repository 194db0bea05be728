import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '服务方的义务',
  body: [
    p`${provider}应当勤勉、谨慎地提供服务，并遵守下列要求：${list('standards', s`${term('', phrase)}`, commas)}。`,
    p`${provider}自行招用、管理服务人员并承担用工责任；${client}对服务提出要求的，向${provider}的负责人提出，不直接对服务人员进行劳动管理。`,
    p`${provider}应当妥善保管${client}交付的资料、账号和设备，不得擅自对客户作出超出授权的承诺。`,
    when(
      'incidentReport',
      p`发生重大投诉、舆情或者服务中断的，${provider}应当自知道之时起${term('incidentReport', duration)}内告知${client}。`,
    ),
    when(
      'escalateWithin',
      p`超出${provider}处理权限或者能力的问题，${provider}应当自确认之时起${term('escalateWithin', duration)}内转交${client}指定的人员处理，并跟踪至办结。`,
    ),
    when(
      'recordKeeping',
      p`${provider}应当完整保存通话录音、会话记录和工单，自形成之日起保存${term('recordKeeping', duration)}，并按照${client}的要求提供。`,
    ),
    when(
      'inspection',
      p`${client}提前${term('inspection.notice', duration)}通知后，可以检查服务现场${choose('inspection.records', {
        cases: s`和工单记录`,
        'recordings-and-cases': s`、工单记录和通话录音`,
      })}，${provider}应当配合。`,
    ),
    choose('continuity', {
      true: p`${provider}应当制定业务连续性预案，备有人员、电力和网络的备份，保证服务不中断。`,
      false: p`服务中断的，${provider}应当及时恢复；双方不另行约定业务连续性预案。`,
    }),
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' })['zh-CN'],
  ],
  labels: {
    standards: '服务要求',
    incidentReport: '重大事项告知时限',
    escalateWithin: '问题升级时限',
    recordKeeping: '记录保存期限',
    inspection: '检查',
    'inspection.notice': '检查的提前通知',
    'inspection.records': '检查范围',
    continuity: '业务连续性预案',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定服务方在服务水平之外的义务：遵守规范、报告、留存记录、接受检查、保持连续。',
    legalBasis:
      '《中华人民共和国民法典》第五百零九条、第八百八十三条（受托人按约完成服务）；《劳务派遣暂行规定》第二十七条（以外包之名行派遣之实）。',
    forClient: '记录保存期限应当覆盖异议期和诉讼时效；检查权与个人信息保护相协调。',
    forProvider: '服务规范的变更应当提前告知并给予准备时间；用工管理由服务方负责，避免被认定为劳务派遣。',
  },
  findings: {
    'records-kept-briefly': {
      problem: '记录保存不足三个月，难以覆盖异议和结算争议的期间。',
      reason: '诉讼时效为三年，记录过早销毁会使双方都无法举证。',
      repair: '延长至一年以上，并与个人信息的保存期限一致。',
    },
    'no-records': {
      problem: '没有约定服务记录的保存期限，考核和争议缺少依据。',
      reason: '没有录音和会话记录，考核、投诉和结算都缺少证据。',
      repair: '填写保存期限，例如一年。',
    },
    'no-inspection': {
      problem: '没有约定检查权，委托方难以核实服务。',
      reason: '委托方只能看到服务方报告的内容。',
      repair: '约定提前通知后的检查权和可查阅的记录。',
    },
  },
}
