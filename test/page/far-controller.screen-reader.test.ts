import 'versus-elements';
import { expect } from '@open-wc/testing';
import { isShown, placeAt } from '../tools/helpers/below.js';
import { engine } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { countRoles } from '../tools/helpers/roles.js';
import { waitUntil } from '../tools/helpers/wait.js';

/** Texts differ, and closed popovers are only left out of what is laid out. */
const ROLES = ['table', 'columnheader', 'rowheader', 'cell', 'heading', 'tab', 'tabpanel', 'link'];

describe('to a screen reader, a widget that has rendered far below the window', () => {
  it('has its table, headings and tabs before it is laid out', async () => {
    const element = await placeAt(4);
    const isFar = () => element.matches(':state(far)');
    const countThem = async () => {
      const counts = await countRoles(element);
      return ROLES.map((role) => `${role}: ${counts[role] ?? 0}`);
    };
    await waitUntil(() => isShown(element), 'it has not come');
    await framesOf();
    const far = await countThem();
    expect(isFar()).to.equal(engine === 'chromium');
    element.scrollIntoView();
    await waitUntil(() => !isFar(), 'it is not laid out');
    await framesOf();
    expect(far).to.deep.equal(await countThem());
    expect(far).to.include('table: 1').and.include('columnheader: 2');
  });
});
