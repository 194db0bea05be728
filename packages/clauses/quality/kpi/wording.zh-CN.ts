import type { ClauseText } from '../../clause.ts'
import { count, decimal, difference, metricName, quantity } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { recordFilterLabels } from '../../shared/record-filter.ts'
import { choose, items, lead, list, p, s, semicolons, term, when } from '../../wording/build.ts'
import { metricDefinition } from './metric-words.zh-CN.ts'

export const text: ClauseText = {
  title: '关键绩效指标',
  body: [
    lead(p`本合同使用的指标和计算公式如下：`, items('metrics', p`${metricDefinition}。`)),
    lead(
      p`关键绩效指标的目标值和权重如下，权重按其占全部权重之和的比例计算：`,
      items(
        'kpis',
        p`“${term('metric', metricName)}”：目标值${choose('direction', { 'at-least': s`不低于`, 'at-most': s`不高于` })}${term('target', quantity)}，权重${term('weight', decimal)}${choose(
          'noData',
          {
            'share-out': s`；当期无数据的，权重分摊至其他指标`,
            met: s`；当期无数据的，视为达标`,
            failed: s`；当期无数据的，视为未达标`,
            absent: s``,
          },
        )}${when('comparePlaces', s`；比较前四舍五入至小数点后${term('comparePlaces', count)}位`)}${choose(
          'scoring.kind',
          {
            'met-or-zero': s`；达标得满分，未达标不得分`,
            proportional: s`；按实际值占目标值的比例得分，最高为满分`,
            steps: s`；按档得分：${list('scoring.steps', s`达到${term('bound', quantity)}得${term('score', decimal)}分`, semicolons)}`,
            'per-unit': s`；未达标的，每差${term('scoring.unit', difference)}从权重中扣${term('scoring.points', decimal)}分，扣完为止${when(
              'scoring.bonus',
              s`；优于目标值的，每优${term('scoring.bonus.unit', difference)}加${term('scoring.bonus.points', decimal)}分${when('scoring.bonus.most', s`，最多加${term('scoring.bonus.most', decimal)}分`)}`,
            )}${choose('scoring.partial', {
              exact: s`；不足整单位的部分按比例计算`,
              begun: s`；不足整单位的部分按整单位计算`,
              full: s`；不足整单位的部分不计`,
            })}`,
            absent: s``,
          },
        )}。`,
      ),
    ),
    p`指标按照双方认可的服务记录计算，同时列明原始值和剔除后的值；指标值精确计算，仅在展示时取整。`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' })['zh-CN'],
  ],
  labels: {
    metrics: '指标',
    'metrics.title': '指标名称',
    'metrics.id': '指标编号',
    ...recordFilterLabels('metrics.filter')['zh-CN'],
    'metrics.attribution': '归属时间',
    'metrics.formula': '公式',
    'metrics.variant': '口径',
    'metrics.threshold': '门槛',
    'metrics.within': '时限',
    'metrics.shortAbandon': '短时放弃',
    'metrics.includeRing': '计入振铃',
    'metrics.includeMenu': '计入语音导航',
    'metrics.basis': '计时方式',
    'metrics.countBots': '智能客服计为响应',
    'metrics.percentile': '百分位',
    'metrics.transfers': '转接的计法',
    'metrics.repeatWindow': '重复联系期间',
    'metrics.beyondFirstLevel': '一线不能解决的类型',
    'metrics.clock': '解决以哪次为准',
    'metrics.satisfiedFrom': '满意的最低分',
    'metrics.dispatchWithin': '派出时限',
    'metrics.arriveWithin': '到场时限',
    'metrics.minimumHours': '最少学时',
    kpis: '关键绩效指标',
    'kpis.metric': '指标',
    'kpis.target': '目标值',
    'kpis.direction': '方向',
    'kpis.weight': '权重',
    'kpis.noData': '无数据时',
    'kpis.comparePlaces': '比较的小数位',
    'kpis.scoring': '得分方法',
    'kpis.scoring.kind': '得分方法',
    'kpis.scoring.unit': '每个单位的差距',
    'kpis.scoring.points': '每差一个单位扣分',
    'kpis.scoring.partial': '不足一个单位',
    'kpis.scoring.bonus': '优于目标的加分',
    'kpis.scoring.bonus.unit': '每个单位的超出',
    'kpis.scoring.bonus.points': '每优一个单位加分',
    'kpis.scoring.bonus.most': '最多加分',
    'kpis.scoring.steps': '得分档次',
    'kpis.scoring.steps.bound': '界限',
    'kpis.scoring.steps.score': '得分',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定衡量服务质量的指标、公式、目标值和权重。',
    legalBasis: '《中华人民共和国民法典》第五百一十条、第五百一十一条第一项（质量要求不明确）。',
    forClient: '每项指标写明公式、口径和数据来源；目标值参考过去三个月的实际水平。',
    forProvider: '剔除不可抗力和委托方原因；样本过少时约定无数据规则；避免目标值相互矛盾。',
  },
  findings: {
    'metric-unknown': {
      problem: '关键绩效指标引用了未定义的指标“{metric}”。',
      reason: '没有公式的指标不能计算，也就不能考核。',
      repair: '在指标中定义“{metric}”，或者改为已定义的指标。',
    },
    'metric-named-twice': {
      problem: '指标编号“{metric}”重复。',
      reason: '其他条款引用该编号时，无法确定适用哪一个公式。',
      repair: '为其中一个换用新的编号。',
    },
    'metric-without-target': {
      problem: '指标“{metric}”只有公式，没有目标值，不参与考核。',
      reason: '只计算不考核，可能是遗漏了目标值。',
      repair: '为“{metric}”约定目标值；只需统计的可以忽略本提示。',
    },
    'weights-zero': {
      problem: '全部权重为零，无法计算得分。',
      reason: '加权得分的分母为零，考核结果无法得出。',
      repair: '按重要程度填写权重，例如合计一百。',
    },
    'share-above-whole': {
      problem: '指标“{metric}”的目标值{target}%超过百分之百，无法达到。',
      reason: '比率最高为百分之百，目标自始不能实现。',
      repair: '改为百分之百以内的目标值。',
    },
    'direction-unusual': {
      problem: '指标“{metric}”的方向与通常相反，请确认。',
      reason: '例如满意度“不高于”、投诉率“不低于”，会奖励差的服务。',
      repair: '确认方向；确有误的改正“不低于”或者“不高于”。',
    },
  },
}
