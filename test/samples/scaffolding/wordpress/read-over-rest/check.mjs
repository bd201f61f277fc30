import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const helper = `${process.env.SCAFFOLDING}/local-site.mjs`;
const printed = execFileSync('node', ['--import', helper, 'plugins/posts.mjs'], {
  encoding: 'utf8',
});
assert.equal(printed, 'Seven\nSix\nFive\nFour\nThree\n');
