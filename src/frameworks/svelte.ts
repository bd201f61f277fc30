import type { HTMLAttributes } from 'svelte/elements';
import type { Tag, TagAttributes, TagEvents } from './attributes.js';

type Props<Name extends Tag> = HTMLAttributes<HTMLElementTagNameMap[Name]> &
  TagAttributes[Name] &
  Pick<Partial<HTMLElementTagNameMap[Name]>, 'comparison'> & {
    [Type in keyof TagEvents as `on${Type}`]?: ((event: TagEvents[Type]) => void) | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'versus-comparison': Props<'versus-comparison'>;
    'versus-table': Props<'versus-table'>;
    'versus-criteria': Props<'versus-criteria'>;
    'versus-code': Props<'versus-code'>;
  }
}
