import { Component, type ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter, RouterLink, RouterOutlet } from '@angular/router';
import { Tea } from './tea';

@Component({
  selector: 'app-away',
  imports: [RouterLink],
  template: `<a routerLink="/">Back</a>`,
})
export class Away {}

@Component({
  selector: 'app-home',
  imports: [RouterLink, Tea],
  template: `<a routerLink="/away">Away</a> <app-tea />`,
})
export class Home {}

@Component({ selector: 'app-root', imports: [RouterOutlet], template: `<router-outlet />` })
export class App {}

export const config: ApplicationConfig = {
  providers: [
    provideClientHydration(),
    provideRouter([
      { path: '', component: Home },
      { path: 'away', component: Away },
    ]),
  ],
};
