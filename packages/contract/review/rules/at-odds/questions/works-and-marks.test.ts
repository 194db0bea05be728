import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')

testPhrasings(
  [
    certain('本项目产生的知识产权归甲方所有。', '工作成果的著作权属于乙方。'),
    certain('知识库由双方共有。', '乙方制作的话术版权属于甲方。'),
    certain('乙方不得在宣传中使用甲方名称。', '乙方可以将甲方作为合作案例进行宣传。'),
    certain('乙方自有的系统归乙方所有。', '乙方自有软件的所有权在合同终止后转移给甲方。'),
  ],
  [
    certain('成果归甲方所有。', '乙方原有的工具归乙方所有。'),
    certain('话术、知识库归甲方所有。', '乙方提供的系统软件，知识产权归乙方。'),
    certain('乙方编写的培训教材归甲方。', '成果由双方共同验收。'),
    certain('乙方不得使用甲方商标。', '经甲方书面同意，乙方可以将甲方列为合作案例。'),
    certain('未经同意，乙方不得将甲方列入客户案例。', '乙方可以以甲方名义接待客户。'),
    certain('乙方不得对外宣传甲方。', '甲方可以在官网介绍乙方。'),
    certain('乙方自有系统归乙方所有。', '甲方的系统归甲方所有。'),
    certain('乙方的软件归乙方所有。', '系统中的数据归甲方所有，合同终止后移交甲方。'),
  ],
)
