export {
  createElement,
  createRef,
  forwardRef,
  StrictMode,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
export { createRoot, hydrateRoot } from 'react-dom/client';
export { flushSync } from 'react-dom';
