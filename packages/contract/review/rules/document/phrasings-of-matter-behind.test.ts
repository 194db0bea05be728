import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const ARTICLES = '第一条 服务\n1.1 乙方接听热线。\n第二条 费用\n2.1 每月8000元。\n第三条 期限\n3.1 为期一年。\n'
const NOTES =
  '签约提示\n一、房价写含税价。\n二、旺季写明起止日。\n适用情形\n一、连锁酒店直接采用。\n二、民宿删去第二条。\n'
const PARTS =
  '第一部分 合同正文\n1. 服务\n1.1 乙方接听热线。\n2. 人员\n2.1 每班3人。\n3. 费用\n3.1 每月8000元。\n第二部分 第三方\n1. 定义\n1.1 第三方指平台。\n2. 费用\n2.1 由甲方付。\n'
const CONTENTS = '目录\n1.服务\n2.费用\n3.争议\n4.附则\n'

const FAULTS: readonly Phrasing[] = [
  ['numbering-duplicate', `一、服务\n接听热线。\n二、费用\n每月8000元。\n二、期限\n一年。\n`],
  ['reference-ambiguous', `${PARTS}3. 退出\n3.1 违反第2条的，立即退出。\n`],
  ['contents-entry-moved', `${CONTENTS}1.服务 乙方接听热线。2.费用 每月8000元。4.争议双方先协商。5.附则 一式两份。\n`],
  ['text-cut-off', `第一条 服务\n乙方接听热线。\n第二条 费用\n每月8000元，坐席奖金不超过\n`],
]

const SOUND: readonly Phrasing[] = [
  ['numbering-duplicate', `${ARTICLES}${NOTES}`],
  [
    'numbering-restarts',
    `第一部分 合同正文\n1. 服务\n1.1 乙方接听热线。\n2. 人员\n2.1 每班3人。\n第二部分 违约如何认定\n1. 漏接以平台为准。\n2. 错单以录音为准。\n`,
  ],
  ['reference-ambiguous', `${PARTS}第三部分 适用情形\n一、小店可以删去第2条。\n`],
  [
    'reference-ambiguous',
    `第一条 服务\n接听热线。\n第二条 费用\n每月8000元，按第一条计算。\n第一章 补充\n高峰加人。\n`,
  ],
  [
    'contents-entry-missing',
    `${CONTENTS}1.服务 乙方接听热线。2.费用 每月8000元。4.争议双方先协商。5.附则 一式两份。\n`,
  ],
  [
    'contents-entry-missing',
    `目录\n1. 服务\n2. 费用\n3. 附件\n1. 服务\n乙方接听热线。\n2. 费用\n每月8000元。\n甲方（盖章）：____ 乙方（盖章）：____\n附件一：班次表\n早班三人。\n`,
  ],
  ['text-cut-off', `${ARTICLES}适用情形\n一、只外包夜班的，保留第一、二、三条。\n`],
]

testPhrasings(FAULTS, SOUND)
