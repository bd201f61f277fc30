import assert from 'node:assert/strict';

export async function check(strapi, site, token) {
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'A novel.' }] }];
  await strapi
    .documents('api::book.book')
    .create({ data: { title: 'Emma', text }, status: 'published' });
  await strapi.documents('api::book.book').create({ data: { title: 'A draft' } });

  assert.equal((await fetch(`${site}/api/books`)).status, 403);
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${site}/api/books`, { headers });
  assert.equal(response.status, 200);
  const { data } = await response.json();
  assert.deepEqual(
    data.map((book) => [book.title, book.text]),
    [['Emma', text]],
  );
}
