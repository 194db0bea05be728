import { HEAD } from '../head.ts'

export const WITHOUT_MEASURE = {
  'targets-unbinding': {
    bad: `${HEAD}第一条 指标\n接起率应达90%。«各项指标达不到的，乙方均不承担违约责任»。\n`,
    good: `${HEAD}第一条 指标\n接起率应达90%，每低1个百分点扣当月费用1%。试运行期内指标达不到的，乙方不承担违约责任。\n`,
  },
  'licence-unbounded': {
    bad: `${HEAD}第一条 许可\n甲方«许可乙方永久、不限用途地使用其会员数据»和标识。\n`,
    good: `${HEAD}第一条 许可\n甲方许可乙方仅为本合同使用其标识，许可随本合同终止。\n`,
  },
} as const
