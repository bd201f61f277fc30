'use client';
import 'versus-elements/without-data';
import {
  createElement,
  type DetailedHTMLProps,
  type ForwardedRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type PropsWithoutRef,
  type RefAttributes,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { CamelCase, Tag, TagAttributes, TagEvents, TagProperties } from './attributes.js';

type Listeners = {
  [Type in keyof TagEvents as `on${Capitalize<CamelCase<Type>>}`]?:
    ((event: TagEvents[Type]) => void) | undefined;
};

/** The props of a component beyond those of every HTML element. */
type OwnProps<Name extends Tag> = TagProperties<Name> &
  Listeners &
  Pick<Partial<HTMLElementTagNameMap[Name]>, 'comparison'>;

export type ComponentProps<Name extends Tag> = HTMLAttributes<HTMLElementTagNameMap[Name]> &
  OwnProps<Name>;

export type TagComponent<Name extends Tag> = ForwardRefExoticComponent<
  PropsWithoutRef<ComponentProps<Name>> & RefAttributes<HTMLElementTagNameMap[Name]>
>;

const isServer = typeof document === 'undefined';

/** React 18 warns about layout effects on the server. */
const useBrowserLayoutEffect = isServer ? useEffect : useLayoutEffect;

function useListener<Type extends keyof TagEvents>(
  element: RefObject<HTMLElement | null>,
  type: Type,
  listener: ((event: TagEvents[Type]) => void) | undefined,
): void {
  useBrowserLayoutEffect(() => {
    const target = element.current;
    if (!target || !listener) return undefined;
    target.addEventListener(type, listener);
    return () => {
      target.removeEventListener(type, listener);
    };
  }, [element, type, listener]);
}

/**
 * A tag as a component. React sets neither properties nor listeners on a custom element that it
 * hydrates, so both are set here, in the same task as the render and before the element updates.
 */
function component<Name extends Tag>(tag: Name) {
  type TagElement = HTMLElementTagNameMap[Name];

  function Component(
    props: HTMLAttributes<HTMLElement> & OwnProps<'versus-comparison'>,
    forwardedRef: ForwardedRef<TagElement>,
  ) {
    const {
      comparison,
      className,
      headingLevel,
      staleAfter,
      differencesOnly,
      onVersusLoad,
      onVersusError,
      onVersusChange,
      onVersusChanged,
      ...others
    } = props;
    const element = useRef<TagElement>(null);
    useImperativeHandle<TagElement | null, TagElement | null>(
      forwardedRef,
      () => element.current,
      [],
    );
    useListener(element, 'versus-load', onVersusLoad);
    useListener(element, 'versus-error', onVersusError);
    useListener(element, 'versus-change', onVersusChange);
    useListener(element, 'versus-changed', onVersusChanged);
    useBrowserLayoutEffect(() => {
      if (!element.current) return;
      element.current.comparison = comparison;
      element.current.removeAttribute('comparison');
    }, [comparison]);
    return createElement(tag, {
      ...others,
      class: className,
      'heading-level': headingLevel,
      'stale-after': staleAfter,
      'differences-only': differencesOnly ? '' : undefined,
      // Announces a dataset until the page is hydrated, so that no other one is shown meanwhile.
      ...(isServer && comparison !== undefined && { comparison: '' }),
      suppressHydrationWarning: true,
      ref: element,
    });
  }
  Component.displayName = tag;
  return forwardRef(Component);
}

/** `<versus-comparison>` as a component. Its `comparison` and listeners survive hydration. */
export const VersusComparison: TagComponent<'versus-comparison'> = component('versus-comparison');
/** `<versus-table>` as a component. */
export const VersusTable: TagComponent<'versus-table'> = component('versus-table');
/** `<versus-criteria>` as a component. */
export const VersusCriteria: TagComponent<'versus-criteria'> = component('versus-criteria');
/** `<versus-code>` as a component. */
export const VersusCode: TagComponent<'versus-code'> = component('versus-code');

/** The tags themselves, for clients that render without hydration. */
type TagProps<Name extends Tag> = DetailedHTMLProps<
  HTMLAttributes<HTMLElementTagNameMap[Name]>,
  HTMLElementTagNameMap[Name]
> &
  TagAttributes[Name] &
  Pick<Partial<HTMLElementTagNameMap[Name]>, 'comparison'> & {
    [Type in keyof TagEvents as `on${Type}`]?: ((event: TagEvents[Type]) => void) | undefined;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'versus-comparison': TagProps<'versus-comparison'>;
      'versus-table': TagProps<'versus-table'>;
      'versus-criteria': TagProps<'versus-criteria'>;
      'versus-code': TagProps<'versus-code'>;
    }
  }
}
