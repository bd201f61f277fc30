import { VersusComparison } from 'versus-elements/react';
import tea from './tea-vs-coffee.json';

export function Tea({ onChoice }: { onChoice: (choice: string) => void }) {
  return (
    <VersusComparison
      comparison={tea}
      onVersusChanged={({ kind, id }) => onChoice(`${kind} ${id}`)}
    >
      <p>Tea or coffee, in words.</p>
    </VersusComparison>
  );
}
