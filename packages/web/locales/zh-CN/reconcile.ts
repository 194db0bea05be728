export const reconcile = {
  title: '对账',
  text: '对方的账单或月报，与合同和记录逐行对照。',
  drop: '把对方的账单拖到这里，或点击选择',
  columns: 'CSV 或 XLSX：“项目”与“金额”；也可以有“指标”与“结果”、“岗位”与“人数”，可分在几张工作表',
  comparing: '正在对照',
  claimed: '对方主张',
  ours: '合同与记录',
  difference: '差额',
  cause: '可能的原因',
  total: '合计',
} as const
