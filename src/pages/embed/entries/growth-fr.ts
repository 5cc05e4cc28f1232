import { embed as words } from '../../../text/fr/embed';
import { figure } from '../../../text/fr/figure';
import { growth } from '../../../text/fr/growth';
import { makeFormatters } from '../../../text/format';
import { sectionsOnly } from '../../../text/sections';
import { makeGrowthFigure } from '../growth-figure';
import { start } from '../start';

const messages = sectionsOnly({ figure, growth });

void start({
  group: 'growth',
  make: makeGrowthFigure,
  words,
  speech: { language: 'fr', messages, format: makeFormatters('fr') },
});
