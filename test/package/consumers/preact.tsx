/** @jsxImportSource preact */
import type {} from 'versus-elements/preact';
import tea from './tea-vs-coffee.json';

export const tags = (
  <>
    <versus-comparison
      comparison={tea}
      heading-level={3}
      differences-only
      onversus-changed={(event) => event.kind}
    />
    <versus-criteria criterion="caffeine" theme="light" class="wide" />
  </>
);

export const wrong = [
  // @ts-expect-error A comparison is an object.
  <versus-comparison comparison={5} />,
  // @ts-expect-error There is no such level.
  <versus-comparison heading-level={7} />,
  // @ts-expect-error A table has no samples.
  <versus-table alternative="tea" />,
  // @ts-expect-error There is no such scheme.
  <versus-table theme="drak" />,
  // @ts-expect-error The event has no such field.
  <versus-code onversus-changed={(event) => event.kindd} />,
  // @ts-expect-error There is no such tag.
  <versus-tabel />,
];
