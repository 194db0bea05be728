import { HEAD } from '../head.ts'

export const REFERENCES = {
  'reference-dangling': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 违约\n违反«第九条»的，承担责任。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 违约\n违反第一条的，按《民法典》第五百八十五条承担责任。\n`,
  },
  'reference-to-itself': {
    bad: `${HEAD}第一条 服务\n接听来电。\n第二条 附则\n未尽事宜，按照«第二条»执行。\n`,
    good: `${HEAD}第一条 服务\n接听来电。\n第二条 附则\n服务的未尽事宜，按照第一条执行。\n`,
  },
  'reference-mistaken': {
    bad: `${HEAD}第一条 付款\n甲方每月付款。\n第二条 变更\n双方协商一致可以变更。\n第三条 违约\n甲方未按«第二条»约定付款的，承担责任。\n`,
    good: `${HEAD}第一条 付款\n甲方每月付款。\n第二条 变更\n双方协商一致可以变更。\n第三条 违约\n甲方未按第一条约定付款的，承担责任。\n`,
  },
  'reference-ambiguous': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 费用\n付款。\n第二条 保密\n双方保密，依照«第二条»执行。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 费用\n付款。\n第三条 保密\n双方保密，依照第二条执行。\n`,
  },
  'reference-by-title': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 费用\n付款。\n第二条 保密\n依照«第二条»“费用”执行。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 费用\n付款。\n第三条 保密\n依照第二条“费用”执行。\n`,
  },
  'reference-style': {
    bad: `${HEAD}1.服务\n接听。\n2.费用\n依照«第一条»执行。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 费用\n依照第一条执行。\n`,
  },
  'force-majeure-undefined': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 合同解除\n发生«不可抗力»的，可以解除。\n`,
    good: `${HEAD}第一条 不可抗力\n不可抗力是指不能预见的情况。\n第二条 合同解除\n发生不可抗力的，可以解除。\n`,
  },
  'conditions-circular': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 合同解除\n(1)一方违约；\n(2)«合同约定的其他解除条件»。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 合同解除\n(1)一方违约；\n(2)连续三个月不达标。\n`,
  },
} as const
