/** Replaces the content between `<!-- NAME -->` and `<!-- /NAME -->` in Markdown. */
export function replaceMarked(markdown: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, marked, ...others] = markdown.split(start);
  const after = marked?.split(end)[1];
  if (after === undefined || others.length > 0) {
    throw new Error(
      `Expected exactly one ${start} … ${end} in the Markdown. Restore the comments.`,
    );
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}
