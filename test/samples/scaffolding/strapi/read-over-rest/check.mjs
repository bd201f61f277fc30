import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function check(strapi, site, token) {
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
    await strapi.documents('api::post.post').create({ data: { title }, status: 'published' });
  }
  const env = { ...process.env, SITE: site, API_TOKEN: token };
  const helper = `${process.env.SCAFFOLDING}/local-site.mjs`;
  const { stdout } = await run('node', ['--import', helper, 'posts.mjs'], { env });
  assert.equal(stdout, 'Seven\nSix\nFive\nFour\nThree\n');
}
