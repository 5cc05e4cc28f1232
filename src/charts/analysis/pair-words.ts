import type { Caption, TableTwin, Tip } from '../../domain/scene';
import type { ChoroplethData, ChoroplethPlace } from '../../model/choropleth';
import type { PairData } from '../../model/pair';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { nameWithin } from './indicator-words';
import { captionSource } from '../layout/caption';
import {
  choroplethCaption,
  choroplethDescription,
  lastingNotes,
  rankText,
  timeText,
  valueText,
} from '../layout/choropleth-words';
import { computedCell } from '../layout/employment-words';

/** "Établissements par km², 2023" */
export function nameOfMap(data: ChoroplethData, speech: AnalysisSpeech): string {
  return [data.indicator.name[speech.language], timeText(data, speech)].filter((part) => part !== '').join(', ');
}

function shortNameOf(data: ChoroplethData, speech: AnalysisSpeech): string {
  return [data.indicator.shortName[speech.language], timeText(data, speech)].filter((part) => part !== '').join(', ');
}

function titleOf({ left, right, compared, finding }: PairData, speech: AnalysisSpeech): string {
  const { pair } = speech.analysis;
  const { number } = speech.format;
  const name = left.indicator.name[speech.language];
  if (compared === 0) return pair.titleEmpty;
  const [from, to] = [timeText(left, speech), timeText(right, speech)];
  if (finding.type === 'change')
    return from === to
      ? pair.titleUnchanged(name, from)
      : pair.titleChange(number(finding.up), number(compared), name, from, to);
  const names = [left, right].map((map) => nameWithin(map.indicator.name[speech.language]));
  return pair.titleOverlap(number(finding.shared), number(finding.among), names[0] ?? '', names[1] ?? '');
}

export function pairCaption(data: PairData, speech: AnalysisSpeech): Caption {
  const { pair } = speech.analysis;
  const { left, right, finding, compared } = data;
  const notes =
    finding.type === 'change'
      ? [pair.sameClasses]
      : [pair.otherClasses, pair.overlapNote(speech.format.number(finding.among), speech.format.number(compared))];
  return {
    title: titleOf(data, speech),
    subtitle: pair.subtitle(nameOfMap(left, speech), nameOfMap(right, speech)),
    notes: [...new Set([...notes, ...lastingNotes(left, speech), ...lastingNotes(right, speech)])],
    ...captionSource([...new Set([...left.resources, ...right.resources])], speech),
  };
}

/** Words of one of the maps. */
export function mapCaption(data: ChoroplethData, speech: AnalysisSpeech): Caption {
  return choroplethCaption(data, speech);
}

export function pairDescription(data: PairData, speech: AnalysisSpeech): string {
  return speech.analysis.pair.describe(
    choroplethDescription(data.left, speech),
    choroplethDescription(data.right, speech),
  );
}

/** One row a commune: value and rank on both maps. */
export function pairTable({ left, right }: PairData, caption: Caption, speech: AnalysisSpeech): TableTwin {
  const { pair } = speech.analysis;
  const columns = (map: ChoroplethData, id: string): TableTwin['columns'] => [
    { id, label: nameOfMap(map, speech), numeric: true },
    { id: `${id}-rank`, label: pair.rank(shortNameOf(map, speech)), numeric: true },
  ];
  const cells = (map: ChoroplethData, place: ChoroplethPlace | undefined): TableTwin['rows'][number]['cells'] =>
    place === undefined
      ? [computedCell(null, ''), computedCell(null, '')]
      : [
          { ...place.observation, text: speech.format.observation(place.observation, map.indicator) },
          computedCell(place.rank?.rank ?? null, rankText(place, speech)),
        ];
  return {
    caption: `${caption.title}. ${caption.subtitle}`,
    rowHeader: pair.rowHeader,
    columns: [...columns(left, 'left'), ...columns(right, 'right')],
    rows: left.places.map((place) => ({
      key: place.id,
      name: place.name,
      cells: [...cells(left, place), ...cells(right, right.byId.get(place.id))],
    })),
  };
}

/** Both values and ranks of a commune. */
export function tipPair(data: PairData, key: string, speech: AnalysisSpeech): Tip {
  const lines = [data.left, data.right].flatMap((map) => {
    const place = map.byId.get(key);
    if (place === undefined) return [];
    const value = [valueText(place, map, speech), rankText(place, speech)].filter((part) => part !== '').join(' · ');
    return [{ label: shortNameOf(map, speech), value }];
  });
  return { title: data.left.byId.get(key)?.name ?? key, lines, spark: [], note: null };
}
