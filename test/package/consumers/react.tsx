import { useRef } from 'react';
import type { VersusComparison as ComparisonElement } from 'versus-elements';
import { VersusCode, VersusComparison, VersusTable } from 'versus-elements/react';
import tea from './tea-vs-coffee.json';

export function Components() {
  const ref = useRef<ComparisonElement>(null);
  return (
    <>
      <VersusComparison
        ref={ref}
        comparison={tea}
        headingLevel={3}
        differencesOnly
        theme="dark"
        className="wide"
        onVersusChanged={({ kind, id }) => [kind, id]}
        onVersusLoad={(event) => event.comparison.title}
      >
        <p>Tea, in words.</p>
      </VersusComparison>
      <VersusTable src="/tea.json" differencesOnly={false} />
      <VersusCode comparison={null} sync="drinks" />
    </>
  );
}

export const tags = (
  <>
    <versus-comparison
      comparison={tea}
      heading-level={3}
      differences-only
      onversus-changed={(event) => event.kind}
    />
    <versus-criteria criterion="caffeine" theme="light" />
  </>
);

export const wrong = [
  // @ts-expect-error A comparison is an object.
  <VersusComparison comparison={5} />,
  // @ts-expect-error There is no such property.
  <VersusComparison headinglevel={3} />,
  // @ts-expect-error There is no such level.
  <VersusComparison headingLevel={7} />,
  // @ts-expect-error A table has no samples.
  <VersusTable alternative="tea" />,
  // @ts-expect-error There is no such event.
  <VersusComparison onVersusChangd={() => undefined} />,
  // @ts-expect-error The event has no such field.
  <VersusComparison onVersusChanged={(event) => event.kindd} />,
  // @ts-expect-error On a server React would write it as the attribute `headingLevel`.
  <versus-comparison headingLevel={3} />,
  // @ts-expect-error There is no such level.
  <versus-comparison heading-level={7} />,
  // @ts-expect-error There is no such scheme.
  <versus-table theme="drak" />,
  // @ts-expect-error The event has no such field.
  <versus-code onversus-changed={(event) => event.kindd} />,
  // @ts-expect-error There is no such tag.
  <versus-tabel />,
];
