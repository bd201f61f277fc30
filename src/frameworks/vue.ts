import type { HTMLAttributes } from 'vue';
import type { CamelCase, Tag, TagEvents, TagProperties } from './attributes.js';

/** A template checks a tag as it checks a component: by names in camel case. */
type TagComponent<Name extends Tag> = new () => {
  $props: HTMLAttributes &
    TagProperties<Name> &
    Pick<Partial<HTMLElementTagNameMap[Name]>, 'comparison'> & {
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
