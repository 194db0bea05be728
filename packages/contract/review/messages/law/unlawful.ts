import type { FindingTexts } from '../../finding-texts.ts'

export const UNLAWFUL = {
  'reviews-bought': {
    'zh-CN': {
      problem: '用好处换取评价的修改、删除，或者刷单刷评。',
      reason: '虚构交易、编造评价和以返现等方式诱导评价都是法律禁止的，平台和市场监管部门会处罚双方。',
      repair: '删去该约定；改为按差评成因改进服务的要求。',
    },
    en: {
      problem: 'Reviews are bought, deleted for money or made up.',
      reason: 'Made-up sales and induced reviews are unlawful; both sides risk fines and the loss of the shop.',
      repair: 'Delete it; ask for better service on what the reviews complain of.',
    },
  },
  'wages-deducted': {
    'zh-CN': {
      problem: '损失从人员的工资中扣，没有限额。',
      reason: '劳动者造成的损失每月最多扣当月工资的百分之二十，且余额不得低于最低工资；约定全扣无效。',
      repair: '改为由服务方赔偿；服务方内部依法追偿。',
    },
    en: {
      problem: 'Losses are taken from the wages of staff, without limit.',
      reason: 'At most a fifth of a month’s wage may be deducted, and the minimum wage must remain.',
      repair: 'Let the provider pay; what it recovers from its staff follows the law.',
    },
  },
  'insurance-waived': {
    'zh-CN': {
      problem: '约定不为部分人员缴纳社会保险。',
      reason: '用人单位必须为建立劳动关系的人员缴纳社会保险，试用期内也一样；自愿放弃的承诺无效。',
      repair: '删去例外；写明服务方依法为全部人员缴纳。',
    },
    en: {
      problem: 'Some of the staff go without social insurance.',
      reason: 'It is owed for everyone employed, on probation too; a waiver is void.',
      repair: 'Delete the exception; the provider insures all staff as the law says.',
    },
  },
  'staff-deposit': {
    'zh-CN': {
      problem: '向员工收取保证金、押金或者扣押证件。',
      reason: '用人单位不得要求劳动者提供担保或者以其他名义收取财物，收了要退，并可处罚款。',
      repair: '删去；工装、设备的管理用领用登记代替。',
    },
    en: {
      problem: 'Staff are to pay a deposit or leave their papers.',
      reason: 'No security or money may be taken from workers; it must be given back and can be fined.',
      repair: 'Delete it; keep a register of what is handed out.',
    },
  },
  'licence-later': {
    'zh-CN': {
      problem: '未取得资质或者许可就先开展业务。',
      reason: '依法应当取得许可的业务，未取得前开展即违法，合同相应部分可能无效，保险也可能拒赔。',
      repair: '写明取得许可后方可开展；取得前由有资质的一方承担。',
    },
    en: {
      problem: 'Work begins before the licence for it is there.',
      reason: 'What needs a licence is unlawful without it, and insurers may refuse to pay.',
      repair: 'Let it begin once licensed; until then somebody licensed does it.',
    },
  },
  'personal-data-traded': {
    'zh-CN': {
      problem: '约定购买或者出售名单、个人信息。',
      reason: '买卖个人信息违法，情节严重的是犯罪；委托方和服务方都要负责。',
      repair: '名单只能由委托方从已同意的个人取得并提供。',
    },
    en: {
      problem: 'Lists or personal data are bought or sold.',
      reason: 'Trade in personal data is unlawful and can be a crime, for both sides.',
      repair: 'Lists come from the client, of people who have agreed.',
    },
  },
  'personal-data-kept': {
    'zh-CN': {
      problem: '服务方可以为自己的目的留用客户资料。',
      reason: '受托人只能为约定的目的处理个人信息，合同终止即返还或者删除；另作他用须由个人同意。',
      repair: '删去；写明终止后返还或者删除，不得用于其他客户和业务。',
    },
    en: {
      problem: 'The provider may keep and use customers’ data for itself.',
      reason: 'Data entrusted serve the agreed purpose only and are returned or deleted at the end.',
      repair: 'Delete it; say that nothing is used for other clients or business.',
    },
  },
  'consent-presumed': {
    'zh-CN': {
      problem: '以购买、使用等行为视为个人已经同意。',
      reason: '同意须由个人在充分知情后明确作出；敏感信息、对外提供和出境还须单独同意，推定无效。',
      repair: '写明由谁、以什么方式取得同意并保存凭证。',
    },
    en: {
      problem: 'Buying or using something is taken for consent to the processing of data.',
      reason: 'Consent must be informed and explicit, and separate for sensitive data and transfers abroad.',
      repair: 'Say who obtains it, how, and keeps the proof.',
    },
  },
  'data-abroad': {
    'zh-CN': {
      problem: '客户数据传到境外，没有约定法定条件。',
      reason: '向境外提供个人信息须通过安全评估、认证或者订立标准合同，并取得单独同意；缺了就不能传。',
      repair: '写明采用哪种条件、由谁办理，办妥前不得传输。',
    },
    en: {
      problem: 'Customer data go abroad without a word on the statutory conditions.',
      reason: 'A transfer needs an assessment, certification or standard contract, and separate consent.',
      repair: 'Say which of them, who obtains it, and that nothing is sent before.',
    },
  },
  'pay-when-paid': {
    'zh-CN': {
      problem: '付款以资金到位或者收到第三方款项为条件。',
      reason: '对中小企业不得这样拖延付款；条件何时成就由付款方之外的人决定，服务方拿不到钱也追究不了。',
      repair: '改为固定的付款期限，逾期付息。',
    },
    en: {
      problem: 'Payment waits for funds or for money from a third party.',
      reason: 'Towards small and medium firms that is forbidden, and the day is in nobody’s hands.',
      repair: 'Agree a fixed day, with interest when it passes.',
    },
  },
  'holiday-paid-low': {
    'zh-CN': {
      problem: '法定节假日加班的单价没有高出平日或者休息日应有的幅度。',
      reason:
        '法定休假日加班工资不低于百分之三百，平日是百分之一百五十，休息日是百分之二百；按此单价结算，服务方须倒贴。',
      repair: '法定节假日的单价至少定为平日延时的两倍。',
    },
    en: {
      problem: 'Overtime on public holidays is not paid above other days as the law asks.',
      reason: 'Holiday work costs 300 % of the wage against 150 and 200 %; at this price the provider pays on top.',
      repair: 'Set the holiday price at twice that of a working day or more.',
    },
  },
} as const satisfies FindingTexts
