import type { JSX } from 'solid-js';
import type { Tag, TagAttributes, TagEvents } from './attributes.js';

type Dataset<Name extends Tag> = HTMLElementTagNameMap[Name]['comparison'];

type Props<Name extends Tag> = JSX.HTMLAttributes<HTMLElementTagNameMap[Name]> &
  TagAttributes[Name] & {
    comparison?: Dataset<Name>;
    'prop:comparison'?: Dataset<Name>;
  } & {
    [Type in keyof TagEvents as `on:${Type}`]?: ((event: TagEvents[Type]) => void) | undefined;
  };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'versus-comparison': Props<'versus-comparison'>;
      'versus-table': Props<'versus-table'>;
      'versus-criteria': Props<'versus-criteria'>;
      'versus-code': Props<'versus-code'>;
    }
  }
}
