import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Alternative, Comparison } from '../dataset/types.js';
import { isServer } from '../page/is-server.js';
import { PopoverController } from '../page/popover-controller.js';
import type { Statement } from './model.js';

/** A claim with its evidence, and what identifies it to the reader of its mark. */
export interface ClaimReference extends Statement {
  /** The label, without markup, of the criterion, list or section that the claim belongs to. */
  readonly label: string;
  /** The alternative that the claim is about, unless it is about all of them. */
  readonly alternative?: Alternative | undefined;
  /** What is claimed, as the reader sees it, without markup; empty if there is no data. */
  readonly text: string;
  /** The claim is in a table cell, whose headers identify it. */
  readonly isCell?: boolean;
}

interface EvidenceHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** The dataset that is shown, once it has loaded. */
  readonly shownComparison: Comparison | undefined;
}

/** Shows the evidence of a claim, in one popover for all claims of an element. */
export class EvidenceController implements ReactiveController {
  readonly #host: EvidenceHost;
  readonly #popover: PopoverController;
  #claim: ClaimReference | undefined;
  #comparison: Comparison | undefined;
  #listsSources = isServer;

  constructor(host: EvidenceHost) {
    this.#host = host;
    this.#popover = new PopoverController(host, 'evidence');
    host.addController(this);
  }

  /** Whether the lists of sources have been asked for: they are long and seldom opened. */
  get listsSources(): boolean {
    return this.#listsSources;
  }

  readonly onListSources = (): void => {
    this.#listsSources = true;
    this.#host.requestUpdate();
  };

  /** The claim whose evidence was last asked for. */
  get claim(): ClaimReference | undefined {
    return this.#claim;
  }

  /** The path in a link to the claim, or to the section that it is in. */
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

  /** A claim of another dataset is no longer shown. */
  hostUpdate(): void {
    const { shownComparison } = this.#host;
    if (shownComparison !== this.#comparison) this.#claim = undefined;
    this.#comparison = shownComparison;
  }

  hostUpdated(): void {
    if (!this.#claim) this.#popover.close();
  }
}
