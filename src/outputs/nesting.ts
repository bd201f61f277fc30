const OPENING = '[{';
const CLOSING = ']}';

/** How deeply the brackets of a JSON text are nested. */
export function nestingDepth(json: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json.charAt(index);
    if (isInString && character === '\\') index += 1;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && OPENING.includes(character)) deepest = Math.max(deepest, (depth += 1));
    else if (!isInString && CLOSING.includes(character)) depth -= 1;
  }
  return deepest;
}
