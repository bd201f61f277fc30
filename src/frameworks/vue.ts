import type { HTMLAttributes } from 'vue';
import type { CamelCase, Tag, TagEvents, TagProperties } from './attributes.js';

/** A template checks a tag as it checks a component: by names in camel case. */
type TagComponent<Name extends Tag> = new () => {
  $props: HTMLAttributes &
    TagProperties<Name> & {
      /** The dataset. Without a value it says, in a server's output, that one is coming. */
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
