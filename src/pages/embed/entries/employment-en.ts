import { embed as words } from '../../../text/en/embed';
import { employment } from '../../../text/en/employment';
import { figure } from '../../../text/en/figure';
import { filter } from '../../../text/en/filter';
import { makeFormatters } from '../../../text/format';
import { sectionsOnly } from '../../../text/sections';
import { makeEmploymentFigure } from '../employment-figure';
import { start } from '../start';

const messages = sectionsOnly({ employment, figure, filter });

void start({
  group: 'employment',
  make: makeEmploymentFigure,
  words,
  speech: { language: 'en', messages, format: makeFormatters('en') },
});
