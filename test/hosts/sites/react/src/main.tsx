import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Tea } from './Tea';

function App() {
  const [isAway, setAway] = useState(false);
  const [heard, setHeard] = useState('');
  return (
    <>
      <a href="#" onClick={() => setAway(!isAway)}>
        {isAway ? 'Back' : 'Away'}
      </a>
      {isAway || <Tea onChoice={setHeard} />}
      <output>{heard}</output>
    </>
  );
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
