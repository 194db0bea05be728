import type { ClauseText } from '../../clause.ts'
import { channelWords } from '../../shared/record-filter.ts'
import { choose, client, commas, list, p, provider, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '服务渠道',
  body: [
    p`${provider}通过下列渠道为客户提供服务：${list('channels', channelWords['zh-CN'], commas)}。`,
    when(
      'outside',
      choose('outside', {
        'pass-on': p`客户通过其他渠道发起的联系，${provider}应当转交${client}，并单独统计。`,
        'serve-apart': p`客户通过其他渠道发起的联系，${provider}应当予以处理，但单独统计，不计入服务指标。`,
      }),
    ),
  ],
  labels: { channels: '渠道', outside: '其他渠道的联系' },
  help: {
    purpose: '写明通过哪些渠道服务客户；渠道之外的联系单独统计。',
    legalBasis: '《中华人民共和国民法典》第四百七十条（标的、履行方式）。',
    forClient: '列全现有渠道，并约定新增渠道按变更处理。',
    forProvider: '确认每个渠道的系统由谁提供、记录由谁保存，否则无法证明达标。',
  },
  findings: {
    'channel-twice': {
      problem: '渠道重复。',
      reason: '重复的渠道会使业务量和人员配置被重复计算。',
      repair: '删去重复的渠道。',
    },
    'outside-without-rule': {
      problem: '没有约定渠道之外的联系如何处理。',
      reason: '客户仍会从其他渠道找来；没有规则，是否处理、是否计费、是否计入指标都不明。',
      repair: '选择“转交委托方”或者“处理但单独统计”。',
    },
  },
}
