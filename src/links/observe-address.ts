import { isElement } from '../page/node-kind.js';

/**
 * Calls back whenever the address leads somewhere: the reader follows a link of the page or goes
 * back or forward, or a router writes another fragment. Until the signal is aborted.
 */
export function observeAddress(onFollow: () => void, signal: AbortSignal): void {
  let seen = location.hash;
  const follow = () => {
    seen = location.hash;
    onFollow();
  };
  addEventListener('hashchange', follow, { signal });
  addEventListener('popstate', follow, { signal });
  // A click on a link to the current address fires neither of them in every engine.
  addEventListener(
    'click',
    ({ target }) => {
      if (isElement(target) && target.closest('a')?.href === location.href) follow();
    },
    { signal },
  );
  // A global variable of the page's may have replaced `window.navigation`.
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (!(navigation instanceof EventTarget)) return;
  // The only event that pushState fires. A replaceState with the same fragment leads nowhere.
  navigation.addEventListener(
    'currententrychange',
    () => {
      if (location.hash !== seen) follow();
    },
    { signal },
  );
}
