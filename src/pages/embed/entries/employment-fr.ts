import { embed as words } from '../../../text/fr/embed';
import { employment } from '../../../text/fr/employment';
import { figure } from '../../../text/fr/figure';
import { filter } from '../../../text/fr/filter';
import { makeFormatters } from '../../../text/format';
import { sectionsOnly } from '../../../text/sections';
import { makeEmploymentFigure } from '../employment-figure';
import { start } from '../start';

const messages = sectionsOnly({ employment, figure, filter });

void start({
  group: 'employment',
  make: makeEmploymentFigure,
  words,
  speech: { language: 'fr', messages, format: makeFormatters('fr') },
});
