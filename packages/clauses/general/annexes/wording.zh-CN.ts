import type { ClauseText } from '../../clause.ts'
import { localPhrase, localProse } from '../../say/index.ts'
import { choose, items, lead, p, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同附件',
  body: [
    lead(
      p`本合同依次附有下列附件，附件是本合同的组成部分，与本合同具有同等法律效力：`,
      items(
        'annexes',
        p`《${term('title', localPhrase)}》${choose('contents', { absent: s`。` }, s`，载明：${term('contents', localProse)}`)}`,
      ),
    ),
    choose('precedence', {
      body: p`附件与合同正文不一致的，以合同正文为准。`,
      annex: p`附件与合同正文不一致的，以附件为准。`,
    }),
  ],
  labels: {
    annexes: '附件',
    'annexes.title': '名称',
    'annexes.contents': '应载内容',
    precedence: '不一致时以哪个为准',
  },
  help: {
    purpose: '列明附件及其内容，约定附件与正文不一致时以哪个为准。',
    legalBasis: '《中华人民共和国民法典》第四百六十六条、第一百四十二条（合同解释）。',
    forClient: '签署时逐份核对附件是否齐备；没有附上的附件等于没有约定。',
    forProvider: '质量标准等附件由一方单独修改的，应当约定须经双方确认。',
  },
  findings: {
    'annex-twice': {
      problem: '附件“{title}”重复。',
      reason: '正文引用附件时无法确定指哪一份。',
      repair: '删去重复的附件，或者改用不同的名称。',
    },
    'contents-unsaid': {
      problem: '没有写明附件应当载明的内容，无法检查是否齐备。',
      reason: '签署时无法判断附件是否齐备，缺页不易发现。',
      repair: '写明附件应当载明的内容。',
    },
  },
}
