import { html, type TemplateResult } from 'lit';

/** The tag of a heading can't be filled in, so there is a template for each level. */
const views = [
  (content: unknown) => html`<h1 part="heading" dir="auto">${content}</h1>`,
  (content: unknown) => html`<h2 part="heading" dir="auto">${content}</h2>`,
  (content: unknown) => html`<h3 part="heading" dir="auto">${content}</h3>`,
  (content: unknown) => html`<h4 part="heading" dir="auto">${content}</h4>`,
  (content: unknown) => html`<h5 part="heading" dir="auto">${content}</h5>`,
  (content: unknown) => html`<h6 part="heading" dir="auto">${content}</h6>`,
];

/** A heading of a level that is known only at run time; from 6 on it stays 6. */
export function heading(level: number, content: unknown): TemplateResult | undefined {
  return views.at(Math.min(level, 6) - 1)?.(content);
}
