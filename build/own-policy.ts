import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const NAME = 'versus-elements';

/** Where lit-html creates its Trusted Types policy: `types?types.createPolicy("lit-html",…):…`. */
const creation = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/**
 * Gives the bundled Lit a Trusted Types policy of its own, created along with the first template. A
 * page's CSP allows each policy name only once, so a second Lit on the page, which also asks for
 * `lit-html`, would throw, and so would merely loading a second copy of this module.
 */
export function ownPolicy(): Plugin {
  return {
    name: 'own-policy',
    apply: 'build',
    transform(code, id) {
      if (!/\/lit-html\/(?:node\/)?lit-html\.js$/.test(id)) return undefined;
      const [found, ...others] = code.matchAll(creation);
      if (!found || others.length > 0) {
        return this.error(
          `Expected exactly one createPolicy call in lit-html. Update build/own-policy.ts.`,
        );
      }
      const [original, types] = found;
      const policy = `${types}.createPolicy("${NAME}",{createHTML:html=>html})`;
      const lazy = `${types}&&{createHTML(html){return(this.policy??=${policy}).createHTML(html)}}`;
      const text = new MagicString(code);
      text.overwrite(found.index, found.index + original.length, lazy);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}
