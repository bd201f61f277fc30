import { useState } from 'react';
import { VersusComparison } from 'versus-elements/react';
import tea from './tea-vs-coffee.json';

export function Tea({ children }) {
  const [choice, setChoice] = useState('');
  return (
    <>
      <VersusComparison
        comparison={tea}
        onVersusChanged={({ kind, id }) => setChoice(`${kind} ${id}`)}
      >
        {children}
      </VersusComparison>
      <output>{choice}</output>
    </>
  );
}
