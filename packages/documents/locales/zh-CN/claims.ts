/** Why a cell of the other side's invoice or report cannot be read, and what helps. */
export const claims = {
  'claimed-columns':
    '找不到表头：账单须有“项目”与“金额”两列，指标须有“指标”与“结果”，人数须有“岗位”与“人数”；文件中是：{value}',
  'claimed-amount': '“{value}”不是金额；请写成 1234.56（元）',
  'claimed-value': '“{value}”不是指标的结果；请写成 86.2%、0.862 或秒数 41.35',
  'claimed-seats': '“{value}”不是人数；请写成整数，例如 20',
}
