/**
 * Replaces one member of the outermost object in a JSON text and leaves every other character
 * as it stands, so that the record of a run shows as nothing else in a diff.
 */
export function replaceMember(json: string, name: string, value: unknown): string {
  let depth = 0;
  let start: number | undefined;
  let key: string | undefined;

  // Strings, brackets and the two separators: all that tells where a member begins and ends.
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}:,]/g)) {
    const isEnd = depth === 1 && (token === ',' || token === '}');
    if (isEnd && start !== undefined) {
      const before = json.slice(0, start);
      return `${before} ${JSON.stringify(value, null, 2)}${json.slice(index)}`;
    }
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token.startsWith('"')) key = token;
    else if (depth === 1 && token === ':' && key === JSON.stringify(name)) start = index + 1;
  }
  throw new Error(`The JSON text has no member "${name}" to replace.`);
}
