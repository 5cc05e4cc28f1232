import type { Caption, TableTwin, Tip } from '../../domain/scene';
import { SMALL_WHOLE, type SectorCell, type SectorRow, type SectorsData } from '../../model/employer-structure';
import type { Speech } from '../../text/messages';
import { captionSource } from './caption';
import { commonNotes, computedCell, percentText, subjectName, withNotice } from './employment-words';

const WHOLE = { unitKind: 'count', decimals: 0 } as const;
/** Under this many establishments of a sector, its quotient is no news. */
const LEAST_FOR_TITLE = 10;
const NEWSWORTHY = 1.15;
/** From this difference of shares on, two structures are not alike. */
const FAR_SHARE = 0.1;

export function sectorName(sector: string, speech: Speech): string {
  return speech.messages.employment.sectorNames[sector] ?? sector;
}

export function quotientText(quotient: number | null, speech: Speech): string {
  if (quotient === null) return speech.messages.employment.missing;
  return speech.format.number(quotient, quotient >= 10 ? 0 : 2);
}

function yearOf(data: SectorsData, speech: Speech): string {
  return data.period === null ? '' : speech.format.period(data.period);
}

/** The sector and place that stand out most, counting only enough establishments. */
export function standout(data: SectorsData): { readonly cell: SectorCell; readonly sector: string } | null {
  const cells = data.rows
    .flatMap((row) => row.cells.map((cell) => ({ cell, sector: row.sector })))
    .filter(({ cell }) => (cell.count.value ?? 0) >= LEAST_FOR_TITLE && cell.quotient !== null);
  return cells.sort((a, b) => (b.cell.quotient ?? 0) - (a.cell.quotient ?? 0))[0] ?? null;
}

/** Far enough over the metropolis to be said. */
export function isNews({ quotient }: SectorCell): boolean {
  return (quotient ?? 0) >= NEWSWORTHY;
}

function largest(data: SectorsData): SectorRow | null {
  const rows = data.rows.filter((row) => row.metropolis.share !== null);
  return [...rows].sort((a, b) => (b.metropolis.share ?? 0) - (a.metropolis.share ?? 0))[0] ?? null;
}

/** Enough employers to say so, and no sector whose share is far from that of the metropolis. */
export function isAlike({ rows }: SectorsData): boolean {
  return rows.every(({ cells: [cell], metropolis }) => {
    if (cell === undefined || (cell.total.value ?? 0) < SMALL_WHOLE) return false;
    const [own, whole] = [cell.share, metropolis.share];
    return own === null || whole === null || Math.abs(own - whole) < FAR_SHARE;
  });
}

function titleOf(data: SectorsData, speech: Speech): string {
  const { employment } = speech.messages;
  const first = largest(data);
  if (!data.isLoaded) return employment.dataNotLoaded;
  if (first === null) return employment.noData;
  if (data.origin === 'filtered' && data.subjects.length === 0) return employment.empty;
  const found = standout(data);
  const [only] = data.subjects;
  const placeOf = (subject: SectorCell['subject']): string =>
    subject.kind === 'commune'
      ? employment.inPlace(subject.name)
      : employment.bands.inFiltered(subject.placeIds.length);
  if (found !== null && isNews(found.cell)) {
    const quotient = speech.format.number(found.cell.quotient ?? 0, 1);
    return employment.sectors.titleQuotient(placeOf(found.cell.subject), found.sector, quotient);
  }
  if (only !== undefined && data.subjects.length === 1 && isAlike(data)) {
    return employment.sectors.titleAlike(placeOf(only));
  }
  const share = percentText(first.metropolis.share, speech, 0);
  return employment.sectors.titleMetropolis(sectorName(first.sector, speech), share);
}

export function sectorsCaption(data: SectorsData, speech: Speech): Caption {
  const { sectors } = speech.messages.employment;
  const cells = data.rows[0]?.cells ?? [];
  const totals = cells.map(({ subject, total }) => ({ name: subjectName(subject, speech), observation: total }));
  const small = totals.filter(({ observation }) => (observation.value ?? SMALL_WHOLE) < SMALL_WHOLE);
  const spread = data.rows[0]?.spread.length ?? 0;
  return {
    title: titleOf(data, speech),
    subtitle: withNotice(data, sectors.subtitle(yearOf(data, speech)), speech),
    notes: [
      sectors.noteQuotient,
      ...(spread > 0 ? [sectors.noteSpread(spread, SMALL_WHOLE)] : []),
      ...(small.length > 0 ? [sectors.noteSmall(speech.format.list(small.map(({ name }) => name)), SMALL_WHOLE)] : []),
      ...commonNotes(data.uncovered, totals, speech),
    ],
    ...captionSource(data.resources, speech),
  };
}

export function sectorsDescription(data: SectorsData, speech: Speech): string {
  const { employment } = speech.messages;
  const first = largest(data);
  if (first === null) return employment.noDataDescription;
  const share = percentText(first.metropolis.share, speech);
  const sentences = data.subjects.map((subject, index) => {
    const cells = data.rows
      .flatMap(({ sector, cells: all }) => ({ sector, quotient: all[index]?.quotient ?? null }))
      .flatMap(({ sector, quotient }) => (quotient === null ? [] : [{ sector, quotient }]))
      .sort((a, b) => b.quotient - a.quotient);
    const [high, low] = [cells[0], cells.at(-1)];
    if (high === undefined || low === undefined) return '';
    const say = ({ sector, quotient }: typeof high): [string, string] => [
      sectorName(sector, speech),
      quotientText(quotient, speech),
    ];
    return employment.sectors.describeQuotient(subjectName(subject, speech), ...say(high), ...say(low));
  });
  const opening = employment.sectors.describe(employment.metropolis, sectorName(first.sector, speech), share);
  return [opening, ...sentences].join('');
}

/** The selection, then the metropolis. */
function allCells(row: SectorRow): readonly SectorCell[] {
  return [...row.cells, row.metropolis];
}

export function sectorsTwin(data: SectorsData, speech: Speech): TableTwin {
  const { columns, twin, rowHeader } = speech.messages.employment.sectors;
  const subjects = data.rows[0] === undefined ? [] : allCells(data.rows[0]).map(({ subject }) => subject);
  return {
    caption: twin(yearOf(data, speech)),
    rowHeader,
    columns: subjects.flatMap((subject) => {
      const name = subjectName(subject, speech);
      const column = (id: string, label: string): TableTwin['columns'][number] => ({
        id: `${subject.key}-${id}`,
        label,
        numeric: true,
      });
      const counted = [column('count', columns.count(name)), column('share', columns.share(name))];
      return subject.kind === 'metropolis' ? counted : [...counted, column('quotient', columns.quotient(name))];
    }),
    rows: data.rows.map((row) => ({
      key: `sector:${row.sector}`,
      name: sectorName(row.sector, speech),
      cells: allCells(row).flatMap((cell) => {
        const counted = [
          { ...cell.count, text: speech.format.observation(cell.count, WHOLE) },
          computedCell(cell.share, percentText(cell.share, speech)),
        ];
        if (cell.subject.kind === 'metropolis') return counted;
        return [...counted, computedCell(cell.quotient, quotientText(cell.quotient, speech))];
      }),
    })),
  };
}

/** What a screen reader says of a sector: share and quotient of each place, then the metropolis. */
export function sectorSentence(row: SectorRow, speech: Speech): string {
  const { sectors } = speech.messages.employment;
  const parts = allCells(row).map((cell) => {
    const name = subjectName(cell.subject, speech);
    const share = percentText(cell.share, speech);
    return cell.subject.kind === 'metropolis'
      ? sectors.partOnly(name, share)
      : sectors.part(name, share, quotientText(cell.quotient, speech));
  });
  return sectors.label(sectorName(row.sector, speech), speech.format.list(parts));
}

/** Tip of a sector (`sector:BE`: every place of the selection) or of a commune (its quotient in each sector); else empty. */
export function tipSectors(data: SectorsData, key: string, speech: Speech): Tip {
  const { sectors } = speech.messages.employment;
  const plain = { spark: [], note: null };
  const row = data.rows.find(({ sector }) => `sector:${sector}` === key);
  if (row !== undefined) {
    const lines = allCells(row).map((cell) => {
      const [share, count] = [percentText(cell.share, speech), speech.format.observation(cell.count, WHOLE)];
      const value =
        cell.subject.kind === 'metropolis' || cell.quotient === null
          ? sectors.shareCount(share, count)
          : sectors.shareCountQuotient(share, count, quotientText(cell.quotient, speech));
      return { label: subjectName(cell.subject, speech), value };
    });
    return { ...plain, title: sectorName(row.sector, speech), lines };
  }
  let title = '';
  const lines = data.rows.flatMap((one) => {
    const cell = one.cells.find(({ subject }) => subject.key === key);
    const dot = one.spread.find(({ placeId }) => placeId === key);
    title = cell?.subject.name ?? dot?.name ?? title;
    const quotient = cell === undefined ? dot?.quotient : cell.quotient;
    if (quotient === undefined) return [];
    return [{ label: sectorName(one.sector, speech), value: sectors.quotientTip(quotientText(quotient, speech)) }];
  });
  return { ...plain, title, lines };
}
