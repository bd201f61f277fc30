import { html, type TemplateResult } from 'lit';

/** A template can't bind a tag name, so there is one for each level. */
const views = [
  (parts: string, content: unknown) => html`<h1 part=${parts} dir="auto">${content}</h1>`,
  (parts: string, content: unknown) => html`<h2 part=${parts} dir="auto">${content}</h2>`,
  (parts: string, content: unknown) => html`<h3 part=${parts} dir="auto">${content}</h3>`,
  (parts: string, content: unknown) => html`<h4 part=${parts} dir="auto">${content}</h4>`,
  (parts: string, content: unknown) => html`<h5 part=${parts} dir="auto">${content}</h5>`,
  (parts: string, content: unknown) => html`<h6 part=${parts} dir="auto">${content}</h6>`,
];

/**
 * A heading whose level is only known at run time, capped at 6. Pages style it as
 * `::part(heading)`, or by its level, as in `::part(level-3)`.
 *
 * @param part - An additional part name.
 */
export function headingView(
  level: number,
  content: unknown,
  part?: string,
): TemplateResult | undefined {
  const real = Math.min(level, views.length);
  const parts = ['heading', `level-${real}`, part].filter(Boolean).join(' ');
  return views.at(real - 1)?.(parts, content);
}
