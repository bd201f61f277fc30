import { expect } from '@open-wc/testing';
import { contrast, toColour } from '../tools/helpers/colours.js';
import { find } from '../tools/helpers/find.js';
import { openPage } from '../tools/helpers/frame.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const KINDS = ['comment', 'string', 'keyword', 'number', 'function', 'name'];
const ENOUGH = 4.5;

describe('where Dark Reader makes a light page dark', () => {
  for (const settings of [{}, { brightness: 100, contrast: 90, sepia: 10 }]) {
    it(`code is legible (${JSON.stringify(settings)})`, async () => {
      const page = await openPage('/test/pages/dark-reader.html', 800, 900);
      const code = find(page.document, 'pre code');
      const figure = find(page.document, 'figure');
      await waitUntil(() => Reflect.has(page, 'DarkReader'), 'Dark Reader is not there');
      const { enable } = Reflect.get(page, 'DarkReader') as { enable: (theme: object) => void };
      enable(settings);
      const groundOf = () => page.getComputedStyle(figure).backgroundColor;
      const isDark = () => {
        const [red, , , alpha] = toColour(groundOf());
        return red < 60 && alpha === 255;
      };
      await waitUntil(isDark, 'the page stays light');
      await framesOf(page);
      await framesOf(page);
      expect(contrast(page.getComputedStyle(code).color, groundOf())).to.be.at.least(ENOUGH);
      if (!('highlights' in page.CSS)) return;
      for (const kind of KINDS) {
        const { color } = page.getComputedStyle(code, `::highlight(versus-${kind})`);
        expect(contrast(color, groundOf()), kind).to.be.at.least(ENOUGH);
      }
    });
  }
});
