type Snippet = readonly [title: string, code: string, tokens: string];

/** By language: what a snippet demonstrates, its code, and the coloured ranges in it. */
export const snippets: Readonly<Record<string, readonly Snippet[]>> = {
  python: [
    [
      'a decorator, and a property that is called like a keyword',
      '@app.get("/")\ndef home(self):\n    return self.match',
      'name @app.get | string "/" | keyword def | function home | keyword self | keyword return | keyword self',
    ],
    ['an apostrophe in a comment', "x = 1  # it's, isn't", "number 1 | comment # it's, isn't"],
    ['a sharp in a string', 'url = "/a#b"', 'string "/a#b"'],
    ['a string of many lines', `'''it's\n"a"'''`, `string '''it's\n"a"'''`],
    ['a string with a prefix', `rb'\\'' u"a"`, `string rb'\\'' | string u"a"`],
    ['a string with expressions', `f'{a["b"]} isn\\'t'`, `string f'{a["b"]} isn\\'t'`],
    [
      'properties and variables that are called like keywords of other languages',
      'self.default = default\nfunc = this.new\nvar = None',
      'keyword self | keyword None',
    ],
    ['types', 'a: Form = str(1)', 'name Form | function str | number 1'],
    ['a statement that matches', 'match point:', 'keyword match'],
    ['a variable that is called match', 'match = find(1)', 'function find | number 1'],
    [
      'arguments that are called like keywords',
      'a(default=1, class_="b", type=c)',
      'function a | name default | number 1 | name class_ | string "b" | name type',
    ],
    ['a branch', 'else:\n  a()', 'keyword else | function a'],
    [
      'a class',
      'class Form(View): pass',
      'keyword class | function Form | name View | keyword pass',
    ],
  ],
  javascript: [
    [
      'keys that are called like keywords',
      'go({ class: 1, in: a.delete })',
      'function go | number 1',
    ],
    ['a method that is called like a keyword', 'a.catch(log)', 'function catch'],
    [
      'a case and a default',
      'case 1:\ndefault:\n  a()',
      'keyword case | number 1 | keyword default | function a',
    ],
    ['a division', 'const half = a / b / 2', 'keyword const | number 2'],
    ['a regular expression', `s.split(/'\\/"/g, x)`, `function split | string /'\\/"/g`],
    ['a slash in a class of characters', `a = /["/]/ + "b"`, `string /["/]/ | string "b"`],
    ['a template', "`it's ${a}\n`", "string ` | string it's  | string \n | string `"],
    [
      'templates in a template',
      "`a ${b ? `c ${{ d: '}' }}` : ''} e` + f",
      "string ` | string a  | string ` | string c  | string '}' | string ` | string '' | string  e | string `",
    ],
    ['a template behind a tag', "html`<b>it's</b>`", "string ` | string <b>it's</b> | string `"],
    [
      'variables that are called like keywords of other languages',
      'self = str + string + number; pass(func, def, match)',
      'function pass',
    ],
    ['an import', `import A from 'a'`, `keyword import | name A | keyword from | string 'a'`],
    ['a constant', 'const MAX_SIZE = 1_000', 'keyword const | number 1_000'],
    ['a link in a string', `a = 'http://b' // it's`, `string 'http://b' | comment // it's`],
    [
      'attributes of an element',
      `<Item key={1} onClick="a">It's for the user's</Item>`,
      'keyword Item | name key | number 1 | name onClick | string "a" | keyword Item',
    ],
    ['apostrophes before a value', `<b>it's {a} isn't</b>`, 'keyword b | keyword b'],
    [
      'an element in an element',
      `<>it's <A.B/> /* isn't</> / 2 /* b */`,
      'keyword A.B | number 2 | comment /* b */',
    ],
    ['comparisons', `a <b && c> 'd'`, `string 'd'`],
    ['a quote that never ends', `a = "b\nc = 1`, 'string "b | number 1'],
    ['an address in a text', '<b>http://a.b {c}</b>', 'keyword b | keyword b'],
    ['words with a keyword in them', 'iffy(format, $if, éif, ifé)', 'function iffy'],
  ],
  typescript: [
    [
      'types',
      'export type Id = string | Map<number, any>;',
      'keyword export | keyword type | name Id | keyword string | name Map | keyword number | keyword any',
    ],
    ['variables that are called type and is', 'type = is + 1', 'number 1'],
    [
      'a class',
      '@Component({}) class A<T> implements B {}',
      'name @Component | keyword class | name A | name T | keyword implements | name B',
    ],
  ],
  tsx: [
    [
      'a generic function',
      '<T,>(a: T) => <T extends A>(b)',
      'name T | name T | name T | keyword extends | name A',
    ],
    ['a generic element', `a = <A<B>>it's</A>`, 'keyword A | keyword B | keyword A'],
  ],
  html: [
    [
      'attributes and text',
      `<a href="/x>" @b=c hidden>Don't "go" for 1</a>`,
      'keyword a | name href | string "/x>" | name @b | string c | name hidden | keyword a',
    ],
    [
      'a script',
      `<script>let a = '<b>'; // it's</script>`,
      `keyword script | keyword let | string '<b>' | comment // it's | keyword script`,
    ],
    [
      'a style',
      '<style>a{b:1px}</style>',
      'keyword style | function a | name b | number 1px | keyword style',
    ],
    ['a comment', '<!-- <a href="b"> -->', 'comment <!-- <a href="b"> -->'],
    [
      'tags of a template',
      `{% extends "x" %}{{ user.name }}{# it's #}{% endif %}`,
      `keyword extends | string "x" | name user.name | comment {# it's #} | keyword endif`,
    ],
    [
      'a template in an attribute',
      `<a href="{% url 'x' %}">`,
      `keyword a | name href | string "{% url 'x' %}"`,
    ],
  ],
  css: [
    [
      'a rule',
      'a:hover, .b{color:#fff;margin:-1.5em auto!important}',
      'function a:hover, .b | name color | number #fff | name margin | number -1.5em | keyword !important',
    ],
    ['a condition', '@media (width: 30em) {', 'keyword @media | name width | number 30em'],
    [
      'a comment',
      `/* it's { */ b { --x: var(--y) }`,
      `comment /* it's { */ | function b | name --x | function var | name --y`,
    ],
  ],
  json: [
    [
      'keys and values',
      `{"it's": "a: \\"b\\"", "c" : [1.5e3, true, null]}`,
      `name "it's" | string "a: \\"b\\"" | name "c" | number 1.5e3 | keyword true | keyword null`,
    ],
    ['a value close to its key', '{"a":true}', 'name "a" | keyword true'],
  ],
  bash: [
    [
      'commands and a comment',
      `cd "$HOME" && pip install x#y # it's`,
      `function cd | string " | name $HOME | string " | function pip | comment # it's`,
    ],
    ['variables', 'A=${B:-1} C=$1', 'name A | name ${B:-1} | name C | name $1'],
    [
      'a loop',
      'for f in *; do\n  rm $f\ndone',
      'keyword for | keyword in | keyword do | function rm | name $f | keyword done',
    ],
    ['a prompt', '$ npm test', 'function npm'],
    ['an option that is called like a keyword', 'a --local', 'function a'],
    [
      'a command in a string in a command in a string',
      'a="$(b "$(c "it\'s")" \'d\')"',
      'name a | string " | function b | string " | function c | string " | string it\'s | string " | string " | string \'d\' | string "',
    ],
    [
      'patterns of a case',
      'case "$a" in\n  *.b) d ;;\nesac',
      'keyword case | string " | name $a | string " | keyword in | keyword esac',
    ],
    [
      'a text of many lines',
      `cat <<'A'\n"it's\nA\nb`,
      `function cat | string <<'A'\n"it's\nA | function b`,
    ],
    [
      'a string behind another',
      `a <<< "b" 'c'`,
      `function a | string " | string b | string " | string 'c'`,
    ],
    ['a command over lines', 'a b \\\n  -c d', 'function a'],
  ],
  sql: [
    [
      'upper case',
      `SELECT COUNT(*) FROM a WHERE b = '--'`,
      `keyword SELECT | function COUNT | keyword FROM | keyword WHERE | string '--'`,
    ],
    [
      'a comment of many lines',
      `/* it's\nSELECT */ select 'it''s'`,
      `comment /* it's\nSELECT */ | keyword select | string 'it' | string 's'`,
    ],
    ['names in quotes', 'select "from", `it\'s`', 'keyword select | name "from" | name `it\'s`'],
    ['backslashes', `'a\\' 'it\\'s'`, `string 'a\\' | string 'it\\'s'`],
    ['lower case', `select a from b -- it's`, `keyword select | keyword from | comment -- it's`],
  ],
  java: [
    [
      'a method',
      `@Id public long id(String a) { return 1L; } // it's`,
      `name @Id | keyword public | keyword long | function id | name String | keyword return | number 1L | comment // it's`,
    ],
    ['a record', 'record Point(int x)', 'keyword record | function Point | keyword int'],
    ['a text of many lines', '"""\n"it\'s"\n"""', 'string """\n"it\'s"\n"""'],
  ],
  go: [
    [
      'a function',
      'func (s *Server) Run(port int) string { defer s.stop() }',
      'keyword func | name Server | function Run | keyword int | keyword string | keyword defer | function stop',
    ],
    ['a raw string', '`"it\'s" \\d`', 'string `"it\'s" \\d`'],
    ['a case', `case 'x': go run()`, `keyword case | string 'x' | keyword go | function run`],
  ],
  rust: [
    [
      'lifetimes and characters',
      `impl<'a> A<'a> for &'a str { '\\'' }`,
      `keyword impl | name 'a | name A | name 'a | keyword for | name 'a | keyword str | string '\\''`,
    ],
    ['a string of many lines', '"it\'s\n{}"', 'string "it\'s\n{}"'],
    ['a raw string', 'r#"^"a"b$"# + br##""#"##', 'string r#"^"a"b$"# | string br##""#"##'],
    ['visibility', 'pub(crate) mod a', 'keyword pub | keyword crate | keyword mod'],
    ['a type with a size', 'pub a: u8', 'keyword pub | keyword u8'],
    ['a macro', 'println!("{}", 0..9u8)', 'function println | string "{}" | number 0 | number 9u8'],
  ],
  php: [
    [
      'text around code',
      `<p class="a">it's <?php echo $a->class; ?> isn't</p>`,
      `keyword p | name class | string "a" | keyword <?php | keyword echo | name $a | keyword ?> | keyword p`,
    ],
    ['a comment', "<?php // it's", "keyword <?php | comment // it's"],
    ['a string of many lines', `"it's\n$b"`, `string "it's\n$b"`],
    [
      'code in an attribute',
      `<a href="<?= $a["b"] // it's ?>c">"d"`,
      `keyword a | name href | string "<?= $a["b"] // it's ?>c"`,
    ],
    ['a heredoc', "<?php <<<A\nit's\n  A; $b", "keyword <?php | string <<<A\nit's\n  A | name $b"],
    [
      'a namespace',
      'use App\\Models\\Article;',
      'keyword use | name App | name Models | name Article',
    ],
  ],
  yaml: [
    [
      'keys and values',
      `a-b: true # it's\n- c: "d: e"\n  f: [1, g]`,
      `name a-b | keyword true | comment # it's | name c | string "d: e" | name f | number 1`,
    ],
    ['a link', `url: https://a.b/#c`, 'name url'],
    [
      'a block',
      'a:\n  - b: |\n      it\'s # c\n\n       "d: e\n    f: 1',
      'name a | name b | string |\n      it\'s # c\n\n       "d: e | name f | number 1',
    ],
    ['words and numbers in a text', 'a: true story 1\nb: 12 "c"', 'name a | name b'],
    ['an apostrophe in quotes', `a: 'it''s'`, `name a | string 'it''s'`],
    ['an apostrophe', `a: it's\nb: isn't`, 'name a | name b'],
  ],
};
