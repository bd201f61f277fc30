/** Loads what the address asks for, one after the other: `?load=older&load=present`. */
const addresses = {
  present: '../../dist/versus-elements.js',
  copy: '../../dist/versus-elements.js?copy',
  older: './versions/older.js',
  newer: './versions/newer.js',
};

const copies = [];
for (const name of new URLSearchParams(location.search).getAll('load')) {
  copies.push(await import(addresses[name]));
}
window.copies = copies;
