import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** The same faults in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['forum-unconnected', '甲方住所：南通市崇川区\n乙方住所：绵阳市涪城区\n第一条 争议\n向兰州市城关区人民法院起诉。\n'],
  [
    'forum-unconnected',
    '甲方地址：无锡市新吴区\n乙方地址：泉州市丰泽区\n第一条 争议\n争议交由银川市中级人民法院审理。\n',
  ],
  [
    'forum-unconnected',
    '甲方注册地址：无锡市新吴区\n乙方注册地址：泉州市丰泽区\n第一条 争议\n约定至长春市朝阳区人民法院诉讼。\n',
  ],
  [
    'forum-unconnected',
    '甲方地址：无锡市新吴区\n乙方地址：泉州市丰泽区\n第一条 争议\n提交海南省三亚市城郊人民法院裁判。\n',
  ],
  [
    'forum-unconnected',
    '甲方地址：无锡市新吴区\n乙方地址：泉州市丰泽区\n第一条 争议\n一切纠纷由曲靖市麒麟区人民法院管辖。\n',
  ],
  ['forum-undetermined', '第一条 争议\n向非违约方所在地法院提起诉讼。\n'],
  ['forum-undetermined', '第一条 争议\n纠纷提交项目所在地人民法院解决。\n'],
  ['forum-undetermined', '第一条 争议\n由当地人民法院处理。\n'],
  ['forum-undetermined', '第一条 争议\n双方的争议由上级主管部门裁决。\n'],
  ['forum-undetermined', '第一条 争议\n协商不成的，交有关部门仲裁。\n'],
  ['forum-commission-blank', '第一条 争议\n提交[]仲裁委员会仲裁。\n'],
  ['forum-commission-unnamed', '第一条 争议\n提交乙方住所地仲裁机构依照其规则裁决。\n'],
  ['forum-commission-unnamed', '第一条 争议\n向被告所在地的仲裁委员会申请仲裁。\n'],
  ['forum-commission-unnamed', '第一条 争议\n提交本地仲裁委员会仲裁。\n'],
  ['forum-commission-unnamed', '第一条 争议\n因本合同产生的争议，提交仲裁解决。\n'],
  ['forum-court-and-arbitration', '第一条 争议\n由仲裁机构或者法院处理。\n'],
  ['forum-court-and-arbitration', '第一条 争议\n提交有管辖权的法院或仲裁委员会解决。\n'],
  ['forum-place-unknown', '第一条 争议\n提交协议签署地法院诉讼。\n'],
  [
    'forum-place-unknown',
    '第一条 争议\n由合同签订地人民法院管辖。\n甲方（盖章）：        乙方（盖章）：\n签订地点：        签订日期：\n',
  ],
  ['authority-renamed', '第一条 资质\n乙方已在银保监会备案。\n'],
  ['authority-renamed', '第一条 投诉\n因乙方被工商部门处罚的，罚款由乙方承担。\n'],
  ['commission-renamed', '第一条 争议\n提交中国国际经济贸易仲裁委员会深圳分会，按其规则仲裁。\n'],
  ['commission-renamed', '第一条 争议\n由深圳仲裁委员会仲裁。\n'],
  ['forum-court-and-arbitration', '第一条 争议\n先向南昌仲裁委员会申请仲裁，仲裁无果再去法院打官司。\n'],
  ['forum-court-and-arbitration', '第一条 争议\n争议由长沙仲裁委员会仲裁，对裁决不服的，可在15日内向法院起诉。\n'],
  ['forum-court-and-arbitration', '第一条 争议\n提交合肥仲裁委员会仲裁；仲裁后仍不能解决的，由甲方所在地法院审理。\n'],
  ['forum-two', '第一条 争议\n争议提交济南仲裁委员会仲裁。原合同关于由历城区人民法院管辖的约定仍用于付款纠纷。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['forum-unconnected', '甲方住所：南通市崇川区\n乙方住所：绵阳市涪城区\n第一条 争议\n向绵阳市涪城区人民法院起诉。\n'],
  ['forum-unconnected', '甲方住所：\n乙方住所：\n第一条 争议\n向兰州市城关区人民法院起诉。\n'],
  [
    'forum-unconnected',
    '签订地点：兰州\n甲方住所：南通市崇川区\n乙方住所：绵阳市涪城区\n第一条 争议\n向兰州市城关区人民法院起诉。\n',
  ],
  ['forum-undetermined', '第一条 争议\n由被告所在地人民法院管辖。\n'],
  ['forum-undetermined', '第一条 地点\n项目地点：成都。\n第二条 争议\n由项目所在地人民法院管辖。\n'],
  ['forum-undetermined', '第一条 争议\n可以请有关部门调解，调解不成的向甲方住所地人民法院起诉。\n'],
  ['forum-commission-unnamed', '第一条 争议\n提交抚州仲裁委员会按其规则仲裁。\n'],
  ['forum-commission-unnamed', '第一条 争议\n争议提交青岛仲裁委员会仲裁解决。\n'],
  ['forum-court-and-arbitration', '第一条 违约金\n一方可以请求法院或者仲裁机构减少违约金。\n'],
  ['forum-place-unknown', '第一条 争议\n由合同签订地法院管辖。合同签订地为泉州市丰泽区。\n'],
  [
    'forum-place-unknown',
    '第一条 争议\n由合同签订地人民法院管辖。\n甲方（盖章）：        乙方（盖章）：\n签订地点：无锡市滨湖区        签订日期：\n',
  ],
  ['authority-renamed', '第一条 资质\n由市场监督管理局（原工商局）登记。\n'],
  ['commission-renamed', '第一条 争议\n提交中国国际经济贸易仲裁委员会，在上海仲裁。\n'],
  [
    'forum-court-and-arbitration',
    '第一条 争议\n争议提交长沙仲裁委员会仲裁。一方不履行裁决的，另一方可向法院申请执行。\n',
  ],
  ['forum-court-and-arbitration', '第一条 争议\n协商不成的，向长沙仲裁委员会申请仲裁，裁决是终局的。\n'],
]

testPhrasings(FAULTS, SOUND)
