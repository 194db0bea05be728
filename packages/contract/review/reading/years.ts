/** 第二年起 is another time than 首年. */
const YEAR = /首年|[首第][一二三四五]?个?(?:合同|服务)?年(?!度)|次年(?!\d)|续约后|续期后/

/** Whether two texts name two years of the contract. */
export function areOfOtherYears(one: string, other: string): boolean {
  const [here, there] = [YEAR.exec(one)?.[0], YEAR.exec(other)?.[0]]
  return here !== undefined && there !== undefined && here !== there
}
