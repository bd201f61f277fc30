/** What every JavaScript runtime has, although ECMAScript doesn't define it; only what is used. */

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly host: string;
  readonly pathname: string;
  readonly protocol: string;
}

declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly fatal: boolean });
  decode(bytes: ArrayBuffer): string;
}
