import { isElement } from '../page/node-kind.js';

/**
 * Calls back, until the signal is aborted, whenever the address is to be followed: the reader
 * clicks a link on the page or moves through the history, or a router sets another fragment.
 */
export function observeAddress(onFollow: () => void, signal: AbortSignal): void {
  let seen = location.hash;
  const follow = () => {
    seen = location.hash;
    onFollow();
  };
  addEventListener('hashchange', follow, { signal });
  addEventListener('popstate', follow, { signal });
  // Not every engine fires one of them for a click on a link to the current address.
  addEventListener(
    'click',
    ({ target }) => {
      if (isElement(target) && target.closest('a')?.href === location.href) follow();
    },
    { signal },
  );
  // The page may have replaced `window.navigation` with a global variable of its own.
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (!(navigation instanceof EventTarget)) return;
  // The only event for pushState. It also fires for a replaceState that keeps the fragment.
  navigation.addEventListener(
    'currententrychange',
    () => {
      if (location.hash !== seen) follow();
    },
    { signal },
  );
}
