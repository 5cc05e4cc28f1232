import type { Caption, TableTwin, TwinCell } from '../../domain/scene';
import { crossesItself } from '../../model/area-members';
import type { AreaCell, AreaData, AreaFigure, AreaMembers } from '../../model/area';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { captionSource } from '../layout/caption';
import { lastingNotes, subtitleOf } from '../layout/choropleth-words';
import { computedCell } from '../layout/employment-words';

/** Names that a note lists before it counts the others. */
const MOST_NAMES = 30;

/** As the reader named it, else by its number. */
export function nameOfArea({ area }: Pick<AreaMembers, 'area'>, index: number, speech: AnalysisSpeech): string {
  return area.name === '' ? speech.analysis.area.unnamed(index + 1) : area.name;
}

export function communesText(count: number, speech: AnalysisSpeech): string {
  const { area } = speech.analysis;
  const plural = speech.language === 'fr' ? count >= 2 : count !== 1;
  return count === 0 ? area.noCommune : area.communes(speech.format.number(count), plural);
}

/** Name of the indicator, or of its share in another. */
export function figureName({ indicator, of }: AreaFigure, speech: AnalysisSpeech): string {
  const name = indicator.name[speech.language];
  return of === null ? name : speech.analysis.area.shareOf(name, of.name[speech.language].toLowerCase());
}

export function figureShortName({ indicator, of }: AreaFigure, speech: AnalysisSpeech): string {
  const name = indicator.shortName[speech.language];
  return of === null ? name : speech.analysis.area.shareOf(name, of.shortName[speech.language].toLowerCase());
}

export function periodText({ indicator, period }: AreaFigure, speech: AnalysisSpeech): string {
  return period === null ? '' : speech.format.period(period, indicator.frequency);
}

/** A value in its own form; a share of another indicator as a percentage. */
export function observationText(
  figure: AreaFigure,
  cell: Pick<AreaCell, 'observation'>,
  speech: AnalysisSpeech,
): string {
  if (!figure.isLoaded) return speech.messages.employment.notLoaded;
  const { value } = cell.observation;
  if (figure.indicator.unitKind === 'area' && value !== null)
    return speech.format.valueWithUnit(value, figure.indicator);
  const form = figure.of === null ? figure.indicator : { unitKind: 'share' as const, decimals: 1 };
  return speech.format.observation(cell.observation, form);
}

/** "14,2 %" of the metropolis, or "× 1,3"; empty where neither can be said. */
export function againstText({ share, ratio }: AreaCell, speech: AnalysisSpeech): string {
  const { format } = speech;
  if (share !== null) return format.percent(share);
  return ratio === null ? '' : speech.analysis.area.times(format.number(ratio, 2));
}

function spokenAgainst({ share, ratio }: AreaCell, speech: AnalysisSpeech): string {
  const { format } = speech;
  const { area } = speech.analysis;
  if (share !== null) return area.ofMetropolis(format.percent(share));
  return ratio === null ? '' : area.timesSpoken(format.number(ratio, 2));
}

/** Parts two members of an enumeration that have commas of their own. */
function between({ language }: AnalysisSpeech): string {
  return language === 'fr' ? '\u00a0; ' : '; ';
}

/** What a screen reader says of a row. */
export function figureLabel(figure: AreaFigure, data: AreaData, speech: AnalysisSpeech): string {
  const { area } = speech.analysis;
  const values = data.areas.map((one, index) => {
    const cell = figure.cells[index];
    const parts = cell === undefined ? [] : [observationText(figure, cell, speech), spokenAgainst(cell, speech)];
    return `${nameOfArea(one, index, speech)}, ${parts.filter((part) => part !== '').join(', ')}`;
  });
  const whole = `${area.metropolis}, ${observationText(figure, { observation: figure.metropolis }, speech)}`;
  const name = [figureName(figure, speech), periodText(figure, speech)].filter((part) => part !== '').join(', ');
  return area.rowLabel(name, [...values, whole].join(between(speech)));
}

function titleOf(data: AreaData, speech: AnalysisSpeech): string {
  const { area } = speech.analysis;
  const figure = data.figures.find(({ indicator }) => indicator.id === 'establishments');
  const [only] = data.areas;
  if (only === undefined) return area.titleNone;
  const named = data.areas.map((one, index) => ({
    name: nameOfArea(one, index, speech),
    count: one.members.length,
    cell: figure?.cells[index],
  }));
  const empty = named.find(({ count }) => count === 0);
  if (empty !== undefined) return area.titleEmpty(empty.name);
  const said = named.flatMap(({ name, cell }) =>
    cell?.share == null || figure === undefined
      ? []
      : [{ name, share: speech.format.percent(cell.share), value: observationText(figure, cell, speech) }],
  );
  const [first] = said;
  if (first === undefined) return area.titleUnknown(named[0]?.name ?? '');
  if (said.length === 1) return area.titleOne(first.name, first.share, first.value);
  return area.titleMany(speech.format.list(said.map(({ name, share }) => area.titlePart(name, share))));
}

function namesOf(names: readonly string[], speech: AnalysisSpeech): string {
  if (names.length <= MOST_NAMES) return speech.format.list(names);
  const rest = speech.format.number(names.length - MOST_NAMES);
  return speech.analysis.area.more(names.slice(0, MOST_NAMES).join(', '), rest);
}

export function areaCaption(data: AreaData, speech: AnalysisSpeech): Caption {
  const { area } = speech.analysis;
  const lacking = data.figures.flatMap((figure) =>
    figure.cells.flatMap((cell, index) => {
      const one = data.areas[index];
      if (one === undefined || cell.lacking.length === 0 || !figure.isLoaded) return [];
      const places = namesOf(
        cell.lacking.map(({ name }) => name),
        speech,
      );
      return [area.lackingNote(figureName(figure, speech), nameOfArea(one, index, speech), places)];
    }),
  );
  return {
    title: titleOf(data, speech),
    subtitle: area.subtitle,
    notes: [area.pointNote, area.sumNote, area.zoneNote, ...lacking, ...memberNotes(data, speech)],
    ...captionSource(data.resources, speech),
  };
}

function memberNotes(data: AreaData, speech: AnalysisSpeech): readonly string[] {
  const { area } = speech.analysis;
  return data.areas.map((one, index) => {
    const names = one.members.map(({ name }) => name);
    const places = names.length === 0 ? area.noCommune : speech.format.list(names);
    return area.membersNote(nameOfArea(one, index, speech), places);
  });
}

function crossingNotes(data: AreaData, speech: AnalysisSpeech): readonly string[] {
  return data.areas.flatMap((one, index) =>
    crossesItself(one.area.shape) ? [speech.analysis.area.crossing(nameOfArea(one, index, speech))] : [],
  );
}

export function areaMapCaption(data: AreaData, speech: AnalysisSpeech): Caption {
  const { area } = speech.analysis;
  const parts = data.areas.map((one, index) =>
    area.mapPart(nameOfArea(one, index, speech), communesText(one.members.length, speech)),
  );
  return {
    title: parts.length === 0 ? area.mapTitleNone : speech.messages.employment.upperFirst(speech.format.list(parts)),
    subtitle: subtitleOf(data.map, speech),
    notes: [
      area.pointNote,
      ...crossingNotes(data, speech),
      ...lastingNotes(data.map, speech),
      ...memberNotes(data, speech),
    ],
    ...captionSource(data.map.resources, speech),
  };
}

export function areaDescription(data: AreaData, speech: AnalysisSpeech): string {
  const { area } = speech.analysis;
  if (data.areas.length === 0) return area.describeNone;
  const sentences = data.areas.map((one, index) => {
    const figures = data.figures.slice(0, 6).flatMap((figure) => {
      const cell = figure.cells[index];
      if (cell === undefined) return [];
      const parts = [observationText(figure, cell, speech), spokenAgainst(cell, speech)].filter((part) => part !== '');
      return [`${figureShortName(figure, speech)} ${parts.join(', ')}`];
    });
    const communes = communesText(one.members.length, speech);
    return area.describe(nameOfArea(one, index, speech), communes, figures.join(between(speech)));
  });
  return sentences.join(' ');
}

/** One row a figure: value and share or ratio of each area, then the metropolis. */
export function areaTable(data: AreaData, caption: Caption, speech: AnalysisSpeech): TableTwin {
  const { area } = speech.analysis;
  return {
    caption: `${caption.title}. ${caption.subtitle}`,
    rowHeader: area.rowHeader,
    columns: [
      { id: 'year', label: area.columnYear, numeric: true },
      ...data.areas.flatMap((one, index) => {
        const name = nameOfArea(one, index, speech);
        return [
          { id: `area-${index}`, label: name, numeric: true },
          { id: `area-${index}-against`, label: area.columnShare(name), numeric: true },
        ];
      }),
      { id: 'metropolis', label: area.metropolis, numeric: true },
    ],
    rows: data.figures.map((figure) => ({
      key: keyOfFigure(figure),
      name: figureName(figure, speech),
      cells: [
        computedCell(figure.period, periodText(figure, speech)),
        ...figure.cells.flatMap((cell): readonly TwinCell[] => [
          { ...cell.observation, text: observationText(figure, cell, speech) },
          computedCell(cell.share ?? cell.ratio, againstText(cell, speech) || '–'),
        ]),
        { ...figure.metropolis, text: observationText(figure, { observation: figure.metropolis }, speech) },
      ],
    })),
  };
}

export function keyOfFigure({ indicator }: AreaFigure): string {
  return `indicator:${indicator.id}`;
}
