/**
 * What a language is made of; the first match wins. A key is the kind of token that its pattern
 * finds, or the name of another language that reads the stretch it finds. Any other key leaves
 * that stretch plain.
 */
type Grammar = Readonly<Record<string, RegExp>>;

/** What has no end reaches to the end of the code, so that it is read only once. */
const comment = /(?<!:)\/\/.*|\/\*[^]*?(?:\*\/|$)/;
const hashComment = /(?<!\S)#.*/;
/** A quote behind a word is plain: more likely an apostrophe. At last, regular expressions. */
const string =
  /(?<!\w\w)(?<quote>"""|'''|["'`])(?:\\[^]|[^\\])*?\k<quote>|(?<=[=(,] ?)\/(?:\\.|\[[^[\]\n]+\]|[^/\n])+\//;
const number = /\d(?:\.?\w)*/;
const call = /[\w$]+(?=!?\()/;

/**
 * One grammar for many languages: what is a word of one is seldom a name in another. The first
 * words are keywords alone too, but not as properties or keys; the others only before a word.
 */
const common = {
  comment,
  string,
  /** Text between tags. */
  plain: /[>}][^<>{}=;()]*(?=<\/)/,
  keyword:
    /(?<![^.]\.|->?|::)(?:any|bool|boolean|break|byte|catch|char|continue|default|do|double|echo|elif|else|except|false|False|finally|float|for|func|function|if|int|lambda|long|nil|null|None|number|pass|return|self|str|string|super|switch|this|true|True|try|unknown|void|while|[fiu][a-z]*(?:8|16|32|64)|(?:abstract|and|as|assert|async|await|case|chan|class|const|def|defer|del|delete|enum|export|extends|final|fn|foreach|from|go|impl|implements|import|in|instanceof|interface|is|let|match|mut|namespace|new|not|of|or|package|private|protected|pub|public|raise|range|readonly|record|select|static|struct|throws?|trait|type|typeof|use|var|where|with|yield)(?= [\w"'$&(*.[{]))(?![\w$=]|: \S)|<\?[\w=]*|\?>/,
  /** Decorators, variables, words with a capital first, and what has a value close behind it. */
  name: /@\w[\w.]*|\$\w+|[A-Z](?![A-Z\d_]+\b)[\w\\]*|(?<!-)\w[\w-]*(?==[^\s=>])/,
  number,
  function: call,
};

/** By their names, in lower case. */
export const languages: Readonly<Record<string, Grammar>> = {
  'javascript js jsx typescript ts tsx java go golang php': common,
  'python py': { ...common, comment: hashComment },
  /** A single quote may be that of a lifetime. */
  'rust rs': { ...common, string: /"(?:\\[^]|[^\\])*?"|'\\?.'/ },
  sql: {
    ...common,
    comment: /--.*/,
    keyword:
      /(?:[A-Z]{2,}|and|as|by|create|delete|from|group|in|insert|into|join|like|limit|not|null|on|or|order|select|set|table|update|values|where)(?!\w)/,
  },
  'bash sh shell': {
    comment: hashComment,
    string,
    name: /\$(?:\w+|\{[^{}]*\})|\w+(?==)/,
    keyword:
      /(?<!-)(?:case|do|done|elif|else|esac|export|fi|for|function|if|in|local|return|then|while)(?!\w)/,
    function: /[a-z./](?<=(?:^|[\n$;&|(])\s*.)[\w./-]*/,
  },
  'html xml svg django jinja': {
    comment: /<!--[^]*?(?:-->|$)|\{#[^#]*#\}/,
    javascript: /(?<=<script[^>]*>)[^<][^]*?(?=<\/script|$)/,
    css: /(?<=<style[^>]*>)[^<]+/,
    keyword: /(?<=<[/!]?|\{%-? ?)\w[\w:-]*/,
    string: /(?<=[=:(]|% \w+ )(?:"[^"]*"|'[^']*')/,
    name: /[\w:@.-]+(?=[=>])|(?<=\{\{ ?)[\w.]+/,
    plain: /[\w:@.-]+/,
  },
  css: {
    comment,
    string,
    keyword: /[@!][\w-]+/,
    function: /[^\s@{};/](?<=(?:^|[{};/])\s*.)[^{};/]*(?=\{)|[\w-]+(?=\()/,
    number: /#\w+|-?\.?\b\d[\w.%]*/,
    name: /[\w-]+(?=:)|--[\w-]+/,
    plain: /[\w-]+/,
  },
  'json yaml yml': {
    comment: hashComment,
    name: /"[^"\n]*"(?=\s*:)|(?<![\w.-])\w[\w.-]*(?=:(?!\S))/,
    string,
    keyword: /(?:false|null|true)(?!\w)/,
    number,
  },
};
