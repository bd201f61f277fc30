'use client';
import { VersusComparison } from 'versus-elements/react';
import tea from './tea-vs-coffee.json';
import { useState } from 'react';

export function Tea() {
  const [choice, setChoice] = useState('');
  return (
    <>
      <VersusComparison
        comparison={tea}
        onVersusChanged={({ kind, id }) => setChoice(`${kind} ${id}`)}
      >
        <p>Tea or coffee, in words.</p>
      </VersusComparison>
      <output>{choice}</output>
    </>
  );
}
