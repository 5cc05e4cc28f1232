import { choropleth } from './fr/choropleth';
import { employment } from './fr/employment';
import { explorer } from './fr/explorer';
import { figure } from './fr/figure';
import { filter } from './fr/filter';
import { growth } from './fr/growth';
import { map } from './fr/map';

/** The French catalogue decides which messages exist; English has the same keys or it does not compile. */
export const fr = { choropleth, employment, explorer, figure, filter, growth, map };
export type Messages = typeof fr;
