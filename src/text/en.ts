import type { Messages } from './fr';
import { choropleth } from './en/choropleth';
import { employment } from './en/employment';
import { explorer } from './en/explorer';
import { figure } from './en/figure';
import { filter } from './en/filter';
import { growth } from './en/growth';
import { map } from './en/map';

export const en: Messages = { choropleth, employment, explorer, figure, filter, growth, map };
