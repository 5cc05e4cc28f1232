import type { Caption, TableTwin, TwinCell, TwinRow } from '../../domain/scene';
import type { ChoroplethData, ChoroplethPlace } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { captionSource } from './caption';
import { choroplethTitle, extremesOf, keptPlaces } from './choropleth-title';
import { appliedFilters } from './filter-words';
import { legendOf } from './legend';

/** "2023", or "2016-2022" for a change. */
export function timeText(data: ChoroplethData, speech: Speech): string {
  const { span, period } = data.at;
  const { format, messages } = speech;
  if (span !== null) return messages.choropleth.between(format.period(span[0]), format.period(span[1]));
  return period === null ? '' : format.period(period, data.indicator.frequency);
}

/** "445,2 établissements par km²", or the word for missing, confidential or not loaded. */
export function valueText(
  place: Pick<ChoroplethPlace, 'observation'>,
  { indicator, isLoaded }: Pick<ChoroplethData, 'indicator' | 'isLoaded'>,
  speech: Speech,
): string {
  const { value, status } = place.observation;
  if (!isLoaded) return speech.messages.employment.notLoaded;
  if (value === null) return speech.messages.choropleth.status(status === 'C' ? 'C' : 'M');
  return speech.format.valueWithUnit(value, indicator);
}

export function rankText(place: ChoroplethPlace, speech: Speech): string {
  const { rank } = place;
  return rank === null
    ? ''
    : speech.messages.choropleth.rank(speech.format.ordinal(rank.rank), speech.format.number(rank.of));
}

/** Title, subtitle, notes and source of a map: all that stands around it, in words. */
export function choroplethCaption(data: ChoroplethData, speech: Speech): Caption {
  return {
    title: choroplethTitle(data, speech),
    subtitle: subtitleOf(data, speech),
    notes: notesOf(data, speech),
    ...captionSource(data.resources, speech),
  };
}

/** @param time empty where the words hold for every period */
export function subtitleOf(data: ChoroplethData, speech: Speech, time: string = timeText(data, speech)): string {
  const { language, format } = speech;
  const words = speech.messages.choropleth;
  const { indicator, circles } = data;
  const unit = indicator.unit[language];
  const name = indicator.name[language];
  const unitPart =
    indicator.unitKind === 'share' || indicator.unitKind === 'change'
      ? words.inUnit('%')
      : unit === '' || saysUnit(name, unit)
        ? ''
        : words.inUnit(unit);
  const isSector = indicator.coverage === 'sector';
  const coverage =
    isSector || saidBy(name, words.coverage(indicator.coverage)) ? '' : words.coverage(indicator.coverage);
  const what = [name, unitPart, coverage].filter((part) => part !== '').join(', ');
  const circlesPart =
    circles === null || circles.indicator === indicator
      ? ''
      : words.circlesSubtitle(
          circles.indicator.shortName[language],
          circles.period === null || time === '' ? '' : format.period(circles.period),
        );
  const scope = words.scope(format.number(data.places.length), indicator.level);
  return [what, scope, time, circlesPart, filtersOf(data, speech)].filter((part) => part !== '').join('\u00a0· ');
}

/** The filters in force by name; empty without any. */
function filtersOf(data: ChoroplethData, speech: Speech): string {
  if (data.applied.length === 0) return '';
  return appliedFilters(data.applied, speech, (index) => legendOf(data, speech).classes[index]?.label ?? null);
}

/** True where a name says its unit, or ends as it does: "Créations d’entreprises pour 1 000 habitants". */
function saysUnit(name: string, unit: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s/g, ' ');
  const said = plain(name);
  const wanted = plain(unit);
  return said.includes(wanted) || (wanted.includes(' ') && said.endsWith(wanted.replace(/^\S+/, '')));
}

/** True where the name says the coverage already: "Part de l’information-communication...", or its sector. */
/** Whether a name says already which sectors are counted. */
export function saidBy(name: string, coverage: string): boolean {
  return name.toLowerCase().includes(coverage.replace(/ \(.*/, '').toLowerCase());
}

function notesOf(data: ChoroplethData, speech: Speech): readonly string[] {
  const { format } = speech;
  const words = speech.messages.choropleth;
  const counted = (count: number, say: (text: string, plural: boolean) => string): readonly string[] =>
    count === 0 ? [] : [say(format.number(count), count > 1)];
  return [
    ...filterNotes(data, speech),
    ...counted(data.missingCount, words.noteMissing),
    ...counted(data.confidentialCount, words.noteConfidential),
    ...lastingNotes(data, speech),
  ];
}

/** How many places the filters leave, where there are any. */
export function filterNotes(data: ChoroplethData, { format, messages }: Speech): readonly string[] {
  const passing = keptPlaces(data).length;
  return data.filtered ? [messages.choropleth.noteFiltered(format.number(passing), passing > 1)] : [];
}

/** Notes that are the same in every period. */
export function lastingNotes(
  data: ChoroplethData,
  { language, format, messages }: Speech,
  mostCautions = Infinity,
): readonly string[] {
  const words = messages.choropleth;
  const { indicator, classification } = data;
  const [first, last] = [indicator.periods[0], indicator.periods.at(-1)];
  return [
    ...(classification === null ? [words.noteCount] : []),
    ...indicator.cautions.slice(0, mostCautions).map((caution) => caution[language]),
    ...(classification === null || first === undefined || last === undefined
      ? []
      : [words.noteClasses(classification.method, format.period(first), format.period(last))]),
  ];
}

/** Highest, lowest and the whole in two or three sentences, for those who do not see the map. */
export function choroplethDescription(data: ChoroplethData, speech: Speech): string {
  const { language, format } = speech;
  const words = speech.messages.choropleth;
  const { indicator, metropolis } = data;
  const map = words.describeKind(
    indicator.name[language],
    format.number(data.places.length),
    indicator.level,
    timeText(data, speech),
  );
  const filters = data.filtered ? [`${filtersOf(data, speech)}.`, ...filterNotes(data, speech)] : [];
  const kind = [map, ...filters].join(' ');
  const extremes = extremesOf(data);
  if (!data.isLoaded) return choroplethTitle(data, speech);
  if (extremes === null) return `${kind} ${words.describeEmpty}`;
  const say = (place: ChoroplethPlace): string => words.placeValue(place.name, valueText(place, data, speech));
  const whole =
    metropolis.value === null
      ? ''
      : words.placeValue(words.metropolis(indicator.level), valueText({ observation: metropolis }, data, speech));
  const notes = [
    ...(data.missingCount > 0 ? [words.noteMissing(format.number(data.missingCount), data.missingCount > 1)] : []),
    ...(data.confidentialCount > 0
      ? [words.noteConfidential(format.number(data.confidentialCount), data.confidentialCount > 1)]
      : []),
  ];
  return [words.describe(kind, say(extremes.highest), say(extremes.lowest), whole), ...notes].join(' ');
}

/** The table that says the same: one row for each place that the filters leave, in the order of the file of places. */
export function choroplethTable(data: ChoroplethData, caption: Caption, speech: Speech): TableTwin {
  const { language, format } = speech;
  const words = speech.messages.choropleth;
  const { indicator } = data;
  const circles = data.circles === null || data.circles.indicator === indicator ? null : data.circles;
  const rowOf = (place: ChoroplethPlace): TwinRow => {
    const cells: TwinCell[] = [
      { ...place.observation, text: format.observation(place.observation, indicator) },
      { value: place.rank?.rank ?? null, status: place.rank === null ? 'M' : 'A', text: rankText(place, speech) },
    ];
    if (circles !== null && place.circle !== null)
      cells.push({ ...place.circle, text: format.observation(place.circle, circles.indicator) });
    return { key: place.id, name: place.name, cells };
  };
  return {
    caption: `${caption.title}. ${caption.subtitle}`,
    rowHeader: words.rowHeader(indicator.level),
    columns: [
      { id: indicator.id, label: indicator.name[language], numeric: true },
      { id: 'rank', label: words.columnRank, numeric: true },
      ...(circles === null
        ? []
        : [{ id: circles.indicator.id, label: circles.indicator.name[language], numeric: true }]),
    ],
    rows: data.isLoaded ? keptPlaces(data).map(rowOf) : [],
  };
}
