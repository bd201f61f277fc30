import type { Comparison } from 'versus-elements';

/** All that an editor or a template could change: tabs, spaces, emoji, markup, an empty line. */
export const TRICKY = 'def tea():\n\treturn "🍵 <b>&amp;</b>"  \n\n    # 1 cup';
/** What no line of the window holds. */
const LONG = `total = ${'cups + '.repeat(60)}0`;

/** Three samples: all kinds of files, a side without any, one with an empty list. */
export const coded: Comparison = {
  id: 'coded',
  title: 'Tea vs Coffee',
  lang: 'en',
  alternatives: [
    { id: 'tea', name: 'Tea' },
    { id: 'coffee', name: 'Coffee' },
  ],
  criteria: [{ id: 'plant', label: 'Plant', values: { tea: 'Camellia' } }],
  samples: [
    {
      id: 'brew',
      label: 'Brew it',
      code: {
        tea: {
          description: 'With `water`.',
          files: [
            { name: 'tea.py', language: 'python', code: TRICKY },
            { name: 'lines.py', language: 'python', code: ['if hot:', '    sip()', ''] },
            { name: 'end.txt', language: 'text', code: 'one\n\n' },
            { name: 'windows.ini', language: 'klingon', code: 'a = 1\r\nb =\u00a02\r\n' },
          ],
        },
        coffee: { files: [{ name: 'coffee.py', language: 'python', code: LONG }] },
      },
    },
    {
      id: 'serve',
      label: 'Serve it',
      code: { coffee: { files: [{ name: 'cup.js', language: 'js', code: 'pour(cup)' }] } },
    },
    { id: 'pay', label: 'Pay for it', code: { tea: { files: [] } } },
  ],
};

/** What the files of the first side hold. */
export const sources: Readonly<Record<string, string>> = {
  'tea.py': TRICKY,
  'lines.py': 'if hot:\n    sip()\n',
  'end.txt': 'one\n\n',
  'windows.ini': 'a = 1\r\nb =\u00a02\r\n',
};
