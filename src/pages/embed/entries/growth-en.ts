import { embed as words } from '../../../text/en/embed';
import { figure } from '../../../text/en/figure';
import { growth } from '../../../text/en/growth';
import { makeFormatters } from '../../../text/format';
import { sectionsOnly } from '../../../text/sections';
import { makeGrowthFigure } from '../growth-figure';
import { start } from '../start';

const messages = sectionsOnly({ figure, growth });

void start({
  group: 'growth',
  make: makeGrowthFigure,
  words,
  speech: { language: 'en', messages, format: makeFormatters('en') },
});
