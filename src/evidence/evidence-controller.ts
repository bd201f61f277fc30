import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Alternative } from '../dataset/types.js';
import type { Evidence } from './model.js';
import { isServer } from '../page/is-server.js';
import { PopoverController } from '../page/popover-controller.js';

/** A claim as its mark stands for it, with what it rests on. */
export interface ClaimReference extends Evidence {
  /** The criterion, or the list or section that the claim stands in, without markup. */
  readonly label: string;
  /** The one that it is about, if it isn't about all of them. */
  readonly alternative?: Alternative | undefined;
  /** What is claimed, as the reader sees it, without markup. */
  readonly text: string;
  /** It belongs to a criterion that is a judgement as a whole, or it only explains. */
  readonly needsNoSource?: boolean | undefined;
  /** It stands in a cell, whose headers say which claim it is. */
  readonly isCell?: boolean;
}

type EvidenceHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Shows what a claim rests on: one popover for all claims of an element. */
export class EvidenceController implements ReactiveController {
  readonly #host: EvidenceHost;
  readonly #popover: PopoverController;
  #claim: ClaimReference | undefined;
  #listsSources = isServer;

  constructor(host: EvidenceHost) {
    this.#host = host;
    this.#popover = new PopoverController(host, 'evidence');
    host.addController(this);
  }

  /** Whether somebody has asked for the lists of sources, which are long and seldom opened. */
  get listsSources(): boolean {
    return this.#listsSources;
  }

  readonly onListSources = (): void => {
    this.#listsSources = true;
    this.#host.requestUpdate();
  };

  /** The claim that was asked about last. */
  get claim(): ClaimReference | undefined {
    return this.#claim;
  }

  /** The path of a link to it, or to the section that it stands in. */
  get path(): string {
    const { link, section } =
      this.#popover.control?.closest<HTMLElement>('[data-link], [data-section]')?.dataset ?? {};
    return link ?? section ?? '';
  }

  readonly onEvidence = (event: MouseEvent, claim: ClaimReference): void => {
    this.#popover.onControl(event);
    this.#claim = claim;
    this.#host.requestUpdate();
  };

  get onToggle(): (event: ToggleEvent) => void {
    return this.#popover.onToggle;
  }

  close(): void {
    this.#claim = undefined;
    this.#popover.close();
  }

  /** The claim is not shown any more: with the next rendering the popover closes. */
  forget(): void {
    this.#claim = undefined;
  }

  hostUpdated(): void {
    if (!this.#claim) this.#popover.close();
  }
}
