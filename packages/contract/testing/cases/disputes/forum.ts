import { HEAD } from '../head.ts'

export const FORUM = {
  'forum-place-unknown': {
    bad: `${HEAD}第一条 争议解决\n向«合同签订地人民法院»提起诉讼。\n`,
    good: `${HEAD}第一条 争议解决\n向合同签订地人民法院提起诉讼。\n第二条 签署\n合同签订地点为上海市浦东新区。\n`,
  },
  'forum-court-and-arbitration': {
    bad: `${HEAD}第一条 争议解决\n协商不成的，«申请仲裁或提起诉讼»。\n`,
    good: `${HEAD}第一条 争议解决\n协商不成的，向上海市浦东新区人民法院提起诉讼。\n`,
  },
  'forum-placeholder': {
    bad: `${HEAD}第一条 争议解决\n争议解决«方式为：[解决方式]»。\n`,
    good: `${HEAD}第一条 争议解决\n争议解决方式为诉讼。\n`,
  },
  'forum-commission-unnamed': {
    bad: `${HEAD}第一条 争议解决\n协商不成的，«提交仲裁机构仲裁»。\n`,
    good: `${HEAD}第一条 争议解决\n协商不成的，提交上海仲裁委员会仲裁。\n`,
  },
  'forum-commission-blank': {
    bad: `${HEAD}第一条 争议解决\n协商不成的，提交«____仲裁委员会»仲裁。\n`,
    good: `${HEAD}第一条 争议解决\n协商不成的，提交上海仲裁委员会仲裁。\n`,
  },
  'forum-two': {
    bad: `${HEAD}第一条 违约\n可以向«人民法院提起诉讼»。\n第二条 争议解决\n提交上海仲裁委员会仲裁。\n`,
    good: `${HEAD}第一条 违约\n承担责任。\n第二条 争议解决\n提交上海仲裁委员会仲裁。\n`,
  },
  'arbitration-deadline': {
    bad: `${HEAD}第一条 争议\n提交上海仲裁委员会，«仲裁委员会应在60日内作出裁决»。\n`,
    good: `${HEAD}第一条 争议\n提交上海仲裁委员会，裁决是终局的。\n`,
  },
} as const
