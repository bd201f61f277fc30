import 'versus-elements';
import { expect } from '@open-wc/testing';
import { comparisonBy, row } from '../../tools/fixtures/comparisons.js';
import { hear } from '../../tools/helpers/heard.js';
import { countRoles } from '../../tools/helpers/roles.js';
import { showTable, tableIn } from '../../tools/helpers/tables.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const heard = hear();

describe('to a screen reader, a long table', () => {
  it('is one table with all its rows, those far from the window among them', async () => {
    const criteria = Array.from({ length: 450 }, (_, index) => row(`Row ${index}`, index, null));
    const table = tableIn(await showTable(comparisonBy(criteria)));
    await waitUntil(() => heard.loads.length === 1, 'no versus-load');
    // Its parts are laid out as blocks, but keep their roles.
    expect(getComputedStyle(table).display).to.equal('block');
    expect(await countRoles(table)).to.deep.equal({
      table: 1,
      row: 451,
      columnheader: 2,
      rowheader: 450,
      // Includes the corner.
      cell: 901,
    });
  });
});
