import assert from 'node:assert/strict';

const { SITE } = process.env;

const response = await fetch(`${SITE}/wp-json/wp/v2/book`);
assert.equal(response.status, 200);
const books = await response.json();
assert.deepEqual(
  books.map(({ title }) => title.rendered),
  ['Emma'],
);
assert.match(books[0].content.rendered, /A novel\./);
