import type { HTMLAttributes } from 'vue';
import type { CamelCase, Tag, TagEvents, TagProperties } from './attributes.js';

/** Templates check a tag like a component: by camel-case names. */
type TagComponent<Name extends Tag> = new () => {
  $props: HTMLAttributes &
    TagProperties<Name> & {
      /** The dataset. Without a value, it announces one in a server's output. */
      comparison?: HTMLElementTagNameMap[Name]['comparison'] | true;
    } & {
      [Type in keyof TagEvents as `on${Capitalize<CamelCase<Type>>}`]?: (
        event: TagEvents[Type],
      ) => void;
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
