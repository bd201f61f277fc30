import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const NAME = 'versus-elements';

/** How lit-html makes its Trusted Types policy: `types ? types.createPolicy('lit-html', …) : …`. */
const creation = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/**
 * Gives the Lit in the module a Trusted Types policy of its own, created with the first template.
 * A page's policy list allows each name once, so a second Lit on the page that asks for `lit-html`
 * as well would throw, and so would a second copy of this module when it is only loaded.
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
          `Not found once: how lit-html makes its policy. Mend build/own-policy.ts.`,
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
