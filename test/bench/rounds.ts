/** What is measured in turn, by the name that the report gives it. */
export type Variants = Readonly<Record<string, string>>;

/**
 * Measures each variant once a round, so that whatever slows the machine down for a while slows
 * all of them down. The order rotates. What warms up has done so when the content was compared.
 */
export async function measureInRounds<Result>(
  variants: Variants,
  rounds: number,
  measure: (url: string) => Promise<Result>,
): Promise<Map<string, Result[]>> {
  const entries = Object.entries(variants);
  const results = new Map<string, Result[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % entries.length;
    for (const [name, url] of [...entries.slice(first), ...entries.slice(0, first)]) {
      results.get(name)?.push(await measure(url));
    }
  }
  return results;
}

export function resultsOf<Result>(results: Map<string, Result[]>, name: string): Result[] {
  const found = results.get(name);
  if (!found) throw new Error(`Nothing was measured under the name ${name}.`);
  return found;
}
