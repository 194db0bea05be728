import type { FindingTexts } from '../../finding-texts.ts'

export const CONTRADICTIONS = {
  'value-contradicts': {
    'zh-CN': {
      problem: '同一事项有两种约定：第{article}条写“{first}”，此处写“{second}”。',
      reason: '两处数值不同，无法确定适用哪一处。',
      repair: '核对后只保留一处，另一处改为引用。',
    },
    en: {
      problem: 'One matter is ruled twice: "{first}" in article {article}, "{second}" here.',
      reason: 'The values differ, so nobody knows which one applies.',
      repair: 'Keep one of them and refer to it elsewhere.',
    },
  },
  'copies-differ': {
    'zh-CN': {
      problem: '合同一式 {all} 份，与各方所执合计 {handedOut} 份对不上。',
      reason: '份数不一致，签署时容易漏签或者多签。',
      repair: '改为一致的份数。',
    },
    en: {
      problem: 'There are {all} copies, but the parties receive {handedOut} in all.',
      reason: 'Copies may be missing or left over when signing.',
      repair: 'Make the numbers agree.',
    },
  },
  'permission-contradicts': {
    'zh-CN': {
      problem: '第{article}条禁止{act}，此处却允许{act}。',
      reason: '是否允许{act}，合同自相矛盾；交给关联或者合作的单位做，也是交给他人。',
      repair: '保留一处；如须经同意，两处都写明。',
    },
    en: {
      problem: 'Article {article} forbids what is allowed here ({act}).',
      reason: 'The contract contradicts itself; an affiliate or partner that does the work is a subcontractor too.',
      repair: 'Keep one of the two; where consent is needed, say so in both.',
    },
  },
  'silence-contradicts': {
    'zh-CN': {
      problem: '对方不答复的后果与第{article}条相反：一处视为同意，一处视为不同意。',
      reason: '对方沉默时，双方各执一条，是否同意无从确定。',
      repair: '保留一处，另一处改为相同的后果。',
    },
    en: {
      problem: 'Silence has the opposite effect here and in article {article}: consent in one, refusal in the other.',
      reason: 'When a party does not answer, each side may rely on the article that suits it.',
      repair: 'Keep one effect and make the other place agree.',
    },
  },
  'denied-then-ruled': {
    'zh-CN': {
      problem: '此处写不{verb}，紧接着又约定了{verb}时如何处理。',
      reason: '前一句排除的情形，后一句又以其存在为前提，自相矛盾。',
      repair: '删去其中一句，或者写明前一句的例外。',
    },
    en: {
      problem: 'This sentence {verb} what a sentence near it presupposes.',
      reason: 'The two cannot both hold.',
      repair: 'Strike one of them, or turn the second into an exception of the first.',
    },
  },
  'amount-magnitude': {
    'zh-CN': {
      problem: '金额“{sum}”与合同总额（{total} 元）相差悬殊，可能漏写了“万”。',
      reason: '单位差一万倍，双方的理解会完全不同。',
      repair: '核对单位；如确为该金额，请加注大写。',
    },
    en: {
      problem:
        'The amount "{sum}" is out of proportion to the total of {total} yuan; perhaps 万 (ten thousand) was left out.',
      reason: 'The two readings differ by a factor of ten thousand.',
      repair: 'Check the unit; if it is right, add the amount in words.',
    },
  },
} as const satisfies FindingTexts
