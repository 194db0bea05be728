type Reader = { readonly read: <Body>(path: string) => Promise<Body> }
type Listed = { readonly contractId: string; readonly number: string }

/** The contract of the story, beside whatever else somebody has signed since: the first one of its number, `undefined` before it is told. */
export async function storyContract(client: Reader, number: string): Promise<string | undefined> {
  const { items } = await client.read<{ readonly items: readonly Listed[] }>(
    `/contracts?search=${encodeURIComponent(number)}&limit=200`,
  )
  // The list begins with the newest.
  return items.findLast((contract) => contract.number === number)?.contractId
}
