import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const SERVICE = '第一条 服务\n乙方安排客服坐席接听热线，客服每日在线。\n'

/** What came from the contract of another trade, or was named by a slip. */
const FAULTS: readonly Phrasing[] = [
  ['trade-left-over', `${SERVICE}第二条 协助\n乙方协助甲方完成育儿嫂上门前的面试。\n`],
  ['trade-left-over', `${SERVICE}第二条 其他\n乙方负责网签材料的准备。\n`],
  ['trade-left-over', `${SERVICE}第二条 担保\n甲方对抵押物享有优先受偿权。\n`],
  ['trade-left-over', `${SERVICE}第二条 演出\n演职人员应提前两小时到达彩排现场。\n`],
  [
    'party-unsigned',
    `${SERVICE}第二条 生效\n双方签章后生效。\n\n甲方（盖章）：天一公司\n授权代表：周立\n2025年3月1日\n`,
  ],
  [
    'identity-differs',
    `受托方：云州天蓝客服信息技术有限公司\n${SERVICE}第二条 生效\n双方签章后生效。\n\n甲方（盖章）：天一公司\n乙方（盖章）：云州天蓝客服科技有限公司\n2025年3月1日\n`,
  ],
]

const SOUND: readonly Phrasing[] = [
  ['trade-left-over', '第一条 服务\n乙方接听客服热线，办理租车套餐、租金、免押、展期、退租。\n'],
  [
    'party-unsigned',
    `${SERVICE}第二条 生效\n双方签章后生效。\n\n甲方（盖章）：天一公司\n地二公司（盖章）\n2025年3月1日\n`,
  ],
  [
    'party-unsigned',
    `${SERVICE}第二条 生效\n双方签章后生效。\n\n甲方（盖章）：          乙方（盖章）：\n2025年3月1日\n`,
  ],
  [
    'party-unsigned',
    `${SERVICE}第二条 附件\n附件：\n一、班次表\n二、往来文件（略）\n\n甲方（盖章） 乙方（盖章）\n授权代表：周立 授权代表：何平\n\n附件一 班次表\n早班 8:00-16:00\n`,
  ],
  ['trade-left-over', `${SERVICE}第二条 业务\n家政平台的客服协助家政门店完成月嫂上户前的沟通。\n`],
  [
    'trade-left-over',
    `${SERVICE}第二条 人员\n客服须持健康证，熟悉冷链温控。\n第三条 咨询\n客服解答冷链配送与水产签收的问题。\n`,
  ],
  ['trade-left-over', `${SERVICE}第二条 咨询\n客服解答网签、过户的常见咨询。\n`],
  ['trade-left-over', `${SERVICE}第二条 补偿\n酒店客人不满的，客服可赠送酒店早餐或者延迟退房，酒店前台予以配合。\n`],
  ['reviews-bought', `${SERVICE}第二条 范围\n乙方不负责发货，也不做刷单。\n`],
  ['reviews-bought', `${SERVICE}第二条 范围\n刷单、淘客的事一概不接。\n`],
  [
    'numbering-duplicate',
    `第一部分 专用\n一、服务\n接听来电。\n二、费用\n每月一万元。\n第二部分 通用\n第二条 保密\n双方保密。\n第三条 争议\n协商解决。\n`,
  ],
]

testPhrasings(FAULTS, SOUND)
