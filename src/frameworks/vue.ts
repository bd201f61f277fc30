import type { HTMLAttributes } from 'vue';
import type { Tag, TagAttributes, TagEvents } from './attributes.js';

/** `versus-load` as Vue compiles a listener for it: `onVersusLoad`. */
type Listener<Type extends string> = Type extends `${infer Head}-${infer Tail}`
  ? `on${Capitalize<Head>}${Capitalize<Tail>}`
  : never;

/** A template checks a tag as it checks a component. */
type TagComponent<Name extends Tag> = new () => {
  $props: HTMLAttributes &
    TagAttributes[Name] &
    Pick<Partial<HTMLElementTagNameMap[Name]>, 'comparison'> & {
      [Type in keyof TagEvents as Listener<Type>]?: (event: TagEvents[Type]) => void;
    };
};

declare module 'vue' {
  interface GlobalComponents {
    'versus-comparison': TagComponent<'versus-comparison'>;
    'versus-table': TagComponent<'versus-table'>;
    'versus-criteria': TagComponent<'versus-criteria'>;
    'versus-code': TagComponent<'versus-code'>;
  }
}
