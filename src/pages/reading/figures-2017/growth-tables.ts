import { captionSource } from '../../../charts/layout/caption';
import { tableToHtml } from '../../../charts/table-to-html';
import type { IndicatorId } from '../../../domain/indicator';
import type { TableTwin, TwinCell } from '../../../domain/scene';
import type { Course } from '../../../model/claims';
import { resourcesOf } from '../../../model/sources';
import type { Figures2017Words } from '../../../text/figures-2017-words';
import type { Speech } from '../../../text/messages';
import { asMarkup, markup, type Html } from '../html';
import { spanTexts } from './claim-words';
import type { Facts } from './facts';

const ABSENT: TwinCell = { value: null, status: 'M', text: '–' };

/** Rates of every series that could be meant, before the claim and since, each over its own years. */
export function measuresTable(facts: Facts, words: Figures2017Words, speech: Speech): Html {
  const { measures, over, inYear } = words.growth;
  const { format, language } = speech;
  const rate = (course: Course | null): TwinCell => {
    if (course === null || course.growth.value === null) return ABSENT;
    const [from, to] = spanTexts(course.span, format);
    const { value } = course.growth;
    return { value, status: course.to.status, text: over(format.signedPercent(value), from, to) };
  };
  const table: TableTwin = {
    caption: measures.caption,
    rowHeader: measures.series,
    columns: [
      { id: 'before', label: measures.before, numeric: true },
      { id: 'after', label: measures.after, numeric: true },
      { id: 'level', label: measures.level, numeric: true },
    ],
    rows: facts.candidates.map(({ indicator, before, after }) => ({
      key: indicator.id,
      name: indicator.name[language],
      cells: [
        rate(before),
        rate(after),
        { ...after.to, text: inYear(format.observation(after.to, indicator), format.period(after.span[1])) },
      ],
    })),
  };
  return sourced(
    facts,
    table,
    facts.candidates.map(({ indicator }) => indicator.id),
    'mesures',
    speech,
  );
}

/** Our zones among those of the other metropolises, the fastest first. */
export function zonesTable(facts: Facts, words: Figures2017Words, speech: Speech): Html {
  const { zones } = words.growth;
  const { format } = speech;
  const [from, to] = spanTexts(facts.projection.span, format);
  const percent = (value: number | null): TwinCell =>
    value === null ? ABSENT : { value, status: 'A', text: format.signedPercent(value) };
  const table: TableTwin = {
    caption: zones.caption,
    rowHeader: zones.zone,
    columns: [
      { id: 'rank', label: zones.rank, numeric: true },
      { id: 'digital', label: zones.digital, numeric: true },
      { id: 'all', label: zones.all, numeric: true },
      { id: 'from', label: from, numeric: true },
      { id: 'to', label: to, numeric: true },
    ],
    rows: facts.zones.map(({ place, role, rank, digital, allSectors }) => ({
      key: role,
      name: role === 'ours' ? zones.ours : role === 'part' ? zones.part(place.name) : place.name,
      cells: [
        rank === null ? { ...ABSENT, text: '' } : { value: rank.rank, status: 'A', text: format.number(rank.rank) },
        percent(digital.growth.value),
        percent(allSectors.value),
        { ...digital.from, text: format.observation(digital.from, digital.indicator) },
        { ...digital.to, text: format.observation(digital.to, digital.indicator) },
      ],
    })),
  };
  return sourced(facts, table, ['zone-establishments-jz', 'zone-establishments'], 'zones', speech);
}

function sourced(facts: Facts, table: TableTwin, ids: readonly IndicatorId[], id: string, speech: Speech): Html {
  const resources = [...new Set(ids.flatMap((indicator) => resourcesOf(facts.atlas, indicator)))];
  const { source, vintage, licence } = captionSource(resources, speech);
  const origin = [speech.messages.figure.source(source), vintage, licence].join(' · ');
  return markup`${asMarkup(tableToHtml(table, `${id}-table`))}<p class="origin">${origin}</p>`;
}
