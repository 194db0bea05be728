import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')
const doubtful = twoRules('rules-unreconciled')

testPhrasings(
  [
    certain('乙方为甲方独家客服供应商。', '甲方可以同时委托其他公司提供客服。'),
    certain('甲方不得再聘请别的外包公司。', '本合同不构成独家委托。'),
    certain('乙方不得为甲方的竞争对手提供服务。', '乙方可以承接竞品店铺的业务。'),
    certain('乙方有权与甲方的同行签约。', '乙方承诺不承接竞争企业的客服。'),
    doubtful('客服以甲方名义答复顾客。', '接听时应报乙方公司名称。'),
    doubtful('坐席不得自称甲方员工。', '坐席对外使用甲方品牌。'),
  ],
  [
    certain('乙方为甲方独家客服供应商。', '甲方可以委托第三方审计乙方的服务。'),
    certain('乙方为甲方独家客服供应商。', '乙方违约的,甲方可以委托其他公司代为服务。'),
    certain('甲方可以同时委托其他公司提供客服。', '乙方不得委托第三方提供服务。'),
    certain('乙方不得为竞争对手提供服务。', '客服不得贬低竞争品牌。'),
    certain('乙方不得向竞争对手泄露信息。', '乙方可以承接其他行业的业务。'),
    certain('服务甲方的坐席不得同时服务竞争对手。', '乙方可以承接竞品店铺的业务。'),
    doubtful('客服以甲方名义答复顾客。', '乙方不得以甲方名义签订合同。'),
    doubtful('客服以甲方名义答复顾客。', '乙方以自己的名义与员工签订劳动合同。'),
    doubtful('客服以甲方名义答复顾客。', '乙方不得使用甲方名称对外宣传。'),
  ],
)
