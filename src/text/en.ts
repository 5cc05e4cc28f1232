import type { Messages } from './fr';
import { choropleth } from './en/choropleth';
import { employment } from './en/employment';
import { explorer } from './en/explorer';
import { growth } from './en/growth';
import { notices } from './en/notices';

export const en: Messages = { choropleth, employment, explorer, growth, notices };
