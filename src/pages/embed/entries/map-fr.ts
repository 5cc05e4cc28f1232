import { embed as words } from '../../../text/fr/embed';
import { choropleth } from '../../../text/fr/choropleth';
import { figure } from '../../../text/fr/figure';
import { filter } from '../../../text/fr/filter';
import { makeFormatters } from '../../../text/format';
import { sectionsOnly } from '../../../text/sections';
import { makeMapFigure } from '../map-figure';
import { start } from '../start';

const messages = sectionsOnly({ choropleth, figure, filter });

void start({
  group: 'map',
  make: makeMapFigure,
  words,
  speech: { language: 'fr', messages, format: makeFormatters('fr') },
});
