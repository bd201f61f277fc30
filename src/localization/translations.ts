import { ar } from './languages/ar.js';
import { de } from './languages/de.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { he } from './languages/he.js';
import { hi } from './languages/hi.js';
import { it } from './languages/it.js';
import { ja } from './languages/ja.js';
import { ko } from './languages/ko.js';
import { nl } from './languages/nl.js';
import { pl } from './languages/pl.js';
import { pt } from './languages/pt.js';
import { ptBR } from './languages/pt-BR.js';
import { ru } from './languages/ru.js';
import { uk } from './languages/uk.js';
import { zh } from './languages/zh.js';
import { zhHant } from './languages/zh-Hant.js';
import type { Translation } from './words.js';

/** By language tag, which has a script or a region where the language is written differently. */
export const translations: ReadonlyMap<string, Translation> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['he', he],
  ['hi', hi],
  ['it', it],
  ['ja', ja],
  ['ko', ko],
  ['nl', nl],
  ['pl', pl],
  ['pt', pt],
  ['pt-BR', ptBR],
  ['ru', ru],
  ['uk', uk],
  ['zh', zh],
  ['zh-Hant', zhHant],
]);
