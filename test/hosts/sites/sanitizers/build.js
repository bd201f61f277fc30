/** A post that has gone through one sanitizer after the other, each with what it allows by itself. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const fromMarkdown = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(rehypeStringify);
const post = String(fromMarkdown.processSync(readFileSync('post.md', 'utf8')));
const sanitized = sanitizeHtml(createDOMPurify(new JSDOM('').window).sanitize(post));

mkdirSync('public');
cpSync('tea-vs-coffee.json', 'public/tea-vs-coffee.json');
cpSync('node_modules/versus-elements/dist/versus-elements.js', 'public/versus-elements.js');
const page = readFileSync('page.html', 'utf8').replace('<!-- post -->', sanitized);
writeFileSync('public/index.html', page);
writeFileSync('public/away.html', '<a href="/">Back</a>');
