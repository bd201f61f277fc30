/** @jsxImportSource solid-js */
import type {} from 'versus-elements/solid';
import tea from './tea-vs-coffee.json';

export const tags = (
  <>
    <versus-comparison
      prop:comparison={tea}
      heading-level={3}
      differences-only
      on:versus-changed={(event) => event.kind}
    />
    <versus-criteria comparison={tea} criterion="caffeine" theme="light" class="wide" />
  </>
);

export const wrong = [
  // @ts-expect-error A comparison is an object.
  <versus-comparison prop:comparison={5} />,
  // @ts-expect-error There is no such level.
  <versus-comparison heading-level={7} />,
  // @ts-expect-error A table has no samples.
  <versus-table alternative="tea" />,
  // @ts-expect-error There is no such scheme.
  <versus-table theme="drak" />,
  // @ts-expect-error The event has no such field.
  <versus-code on:versus-changed={(event) => event.kindd} />,
  // @ts-expect-error There is no such tag.
  <versus-tabel />,
];
