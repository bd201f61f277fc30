import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { defineComparison, type VersusChangedEvent } from 'versus-elements';
import tea from './tea-vs-coffee.json';

@Component({
  selector: 'app-tea',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <versus-comparison comparison [comparison]="tea" (versus-changed)="onChanged($event)">
      <p>Tea or coffee, in words.</p>
    </versus-comparison>
    <output>{{ choice() }}</output>
  `,
})
export class Tea {
  readonly tea = defineComparison(tea);
  readonly choice = signal('');

  onChanged({ kind, id }: VersusChangedEvent) {
    this.choice.set(`${kind} ${id}`);
  }
}
