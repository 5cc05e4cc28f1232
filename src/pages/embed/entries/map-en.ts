import { embed as words } from '../../../text/en/embed';
import { choropleth } from '../../../text/en/choropleth';
import { figure } from '../../../text/en/figure';
import { filter } from '../../../text/en/filter';
import { makeFormatters } from '../../../text/format';
import { sectionsOnly } from '../../../text/sections';
import { makeMapFigure } from '../map-figure';
import { start } from '../start';

const messages = sectionsOnly({ choropleth, figure, filter });

void start({
  group: 'map',
  make: makeMapFigure,
  words,
  speech: { language: 'en', messages, format: makeFormatters('en') },
});
