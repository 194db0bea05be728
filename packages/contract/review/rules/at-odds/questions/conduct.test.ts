import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')
const doubtful = twoRules('rules-unreconciled')

testPhrasings(
  [
    certain('坐席不得从事第二职业。', '客服可以在业余时间兼职。'),
    certain('员工可以另有工作,甲方不过问。', '禁止客服在外兼职。'),
    certain('甲方不得聘用乙方的坐席。', '甲方可以直接录用乙方的优秀客服。'),
    certain('双方不限制对方招聘己方员工。', '双方均不得招揽对方员工。'),
    doubtful('上班时手机一律锁入柜中。', '客服可以随身带手机进职场。'),
    doubtful('职场允许使用私人手机。', '进入职场前手机须存入柜中。'),
    certain('客服不得收受客户礼品。', '顾客送的礼物,客服可以收下。'),
    certain('不禁止坐席收取客户红包。', '客户的红包一律谢绝。'),
  ],
  [
    certain('坐席不得从事第二职业。', '班长兼任培训联络人。'),
    certain('客服可以在业余时间兼职。', '坐席不得泄露兼职信息以外的客户资料。'),
    certain('坐席不得在外兼职。', '客户咨询兼职招聘信息的,引导至官网。'),
    certain('甲方不得聘用乙方的坐席。', '甲方可以聘请第三方机构检查服务。'),
    certain('甲方不得聘用乙方的坐席。', '乙方可以自行招聘坐席。'),
    certain('甲方可以录用乙方的客服。', '乙方不得泄露甲方员工的信息。'),
    doubtful('坐席上岗时不得携带手机。', '客户可以用手机号登录。'),
    doubtful('坐席上岗时不得携带手机。', '坐席可以在休息区使用手机。'),
    doubtful('职场允许使用私人手机。', '不得用私人手机保存客户信息。'),
    certain('客服不得收受客户礼品。', '会员可以领取生日礼品。'),
    certain('客服不得收受客户礼品。', '甲方可以向客户赠送礼品。'),
    certain('不禁止坐席收取客户红包。', '乙方不得向甲方人员赠送礼品。'),
  ],
)
