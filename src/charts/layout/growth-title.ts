import type { Period } from '../../domain/observation';
import type { GrowthData, GrowthLine } from '../../model/growth-lines';
import type { Speech } from '../../text/messages';
import { paceText } from './growth-pace';
import { isPlaced } from './growth-segments';
import { lineName } from './growth-style';

/** Nearer to the published rate than this (a share a year): "close to"; below it: "far from". */
const NEAR = 0.015;

export function periodText(data: GrowthData, period: Period, { format }: Speech): string {
  return format.period(period, data.indicator.frequency);
}

/** What brackets say of a place: a zone is told from the commune of its name. */
function bracketName(line: GrowthLine, speech: Speech): string {
  const { place } = line;
  const isZone = place.level === 'zone' && place.memberIds.length === 0;
  return isZone ? speech.messages.growth.zoneShort(place.name) : lineName(line, speech);
}

/** "in Marseille", "in the three zones": where a sentence needs a place and not a name. */
export function inPlace({ place }: GrowthLine, { messages: { growth } }: Speech): string {
  if (place.level === 'metropolis') return growth.inMetropolis;
  if (place.level === 'area') return growth.inArea(place.name);
  if (place.level === 'commune') return growth.inCommune(place.name);
  return place.memberIds.length > 0 ? growth.inOurZones : growth.inZone(place.name);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The lines that the title speaks of: the pinned ones, else the total, else our own. */
export function subjectsOf(data: GrowthData): readonly GrowthLine[] {
  for (const role of ['pinned', 'total', 'own'] as const) {
    const lines = data.lines.filter((line) => line.role === role);
    if (lines.length > 0) return lines;
  }
  return data.lines;
}

/** The finding, as a sentence built from the data. */
export function titleOf(data: GrowthData, speech: Speech): string {
  const { growth } = speech.messages;
  const name = data.indicator.name[speech.language];
  const subjects = subjectsOf(data);
  const span = growth.over(...spanTexts(data, speech));
  const focus = subjects[0];
  if (!data.isLoaded) return speech.messages.figure.notLoaded(name);
  if (focus === undefined) return growth.titleNone(name, span);
  if (data.periods.length < 2) return titleOfOnePeriod(data, focus, speech);
  if (data.pace !== 'annual') return titleOfLevels(data, focus, speech);
  const rated = subjects
    .filter((line) => line.growth.value !== null)
    .sort((a, b) => (b.growth.value ?? 0) - (a.growth.value ?? 0));
  const [high, low] = [rated[0], rated.at(-1)];
  if (high === undefined || low === undefined) return growth.titleNone(name, span);
  return high === low ? titleOfOne(data, high, speech) : titleOfMany(data, high, low, speech);
}

function spanTexts(data: GrowthData, speech: Speech): [string, string] {
  return [periodText(data, data.span[0], speech), periodText(data, data.span[1], speech)];
}

function titleOfOne(data: GrowthData, line: GrowthLine, speech: Speech): string {
  const { messages, format, language } = speech;
  const { growth } = messages;
  const rate = line.growth.value ?? 0;
  const span = growth.over(...spanTexts(data, speech));
  const subject = growth.subject(data.indicator.id);
  const place = inPlace(line, speech);
  const sentence =
    subject === null
      ? growth.titleOneNamed(data.indicator.name[language], format.signedPercent(rate, 1), span, place)
      : growth.titleOne(capitalised(place), subject, format.percent(Math.abs(rate), 1), rate, span);
  return sentence + comparison(data, line, rate, speech);
}

/** The claim spoke of companies of the digital economy over years: a flow, or two years, is no test of it. */
function isWhatWasClaimed({ indicator, span }: GrowthData): boolean {
  return indicator.coverage === 'information-communication' && indicator.nature === 'stock' && span[1] - span[0] >= 5;
}

/** Held against the published rate where the indicator is of the digital economy, else against the whole. */
function comparison(data: GrowthData, line: GrowthLine, rate: number, speech: Speech): string {
  const { messages, format } = speech;
  const { growth } = messages;
  if (data.reference !== null && isWhatWasClaimed(data)) {
    const announced = format.percent(data.reference.rate, 0);
    const distance = rate - data.reference.rate;
    if (Math.abs(distance) <= NEAR) return growth.near(announced);
    return distance < 0 ? growth.farBelow(announced) : growth.above(announced);
  }
  const total = data.lines.find(({ role }) => role === 'total');
  if (line.role !== 'pinned' || total === undefined || total.growth.value === null) return '';
  return growth.against(format.signedPercent(total.growth.value, 1), inPlace(total, speech));
}

function titleOfMany(data: GrowthData, high: GrowthLine, low: GrowthLine, speech: Speech): string {
  const { growth } = speech.messages;
  const permille = ({ growth: { value } }: GrowthLine): number => Math.round((value ?? 0) * 1000);
  // "From 0.5 % to 0.5 %" tells nothing.
  const decimals = permille(high) === permille(low) ? 2 : 1;
  const ranked = (line: GrowthLine): Parameters<typeof growth.titleMany>[2] => {
    return {
      place: inPlace(line, speech),
      rate: paceText(data, line, speech) ?? '',
      name: bracketName(line, speech),
      amount: speech.format.percent(Math.abs(line.growth.value ?? 0), decimals),
      sign: permille(line),
    };
  };
  const span = growth.over(...spanTexts(data, speech));
  const subject = growth.subject(data.indicator.id);
  return subject === null
    ? growth.titleManyNamed(data.indicator.name[speech.language], span, ranked(high), ranked(low))
    : growth.titleMany(capitalised(span), subject, ranked(high), ranked(low));
}

function titleOfLevels(data: GrowthData, line: GrowthLine, speech: Speech): string {
  const { messages, format, language } = speech;
  const [start, end] = data.span.map((period) => line.points.find((point) => point.period === period));
  const name = data.indicator.name[language];
  if (start === undefined || end === undefined || !isPlaced(start) || !isPlaced(end)) {
    return messages.growth.titleNone(name, messages.growth.over(...spanTexts(data, speech)));
  }
  const value = (amount: number): string => format.value(amount, data.indicator);
  const [from, to] = spanTexts(data, speech);
  return messages.growth.titleLevels(name, value(start.value), from, value(end.value), to, inPlace(line, speech));
}

function titleOfOnePeriod(data: GrowthData, line: GrowthLine, speech: Speech): string {
  const point = line.points.findLast(isPlaced);
  const name = data.indicator.name[speech.language];
  if (point === undefined) return name;
  const value = speech.format.valueWithUnit(point.value, data.indicator);
  return speech.messages.growth.titleSingle(name, value, periodText(data, point.period, speech), inPlace(line, speech));
}

/** What (unless the title says it), which sectors, at which level, when, on which scale from which base. */
export function subtitleOf(data: GrowthData, title: string, speech: Speech): string {
  const { messages, language } = speech;
  const { growth } = messages;
  const { indicator, periods, scale, base } = data;
  const [first, last] = [periods[0] ?? base, periods.at(-1) ?? base];
  const name = indicator.name[language];
  const unit = indicator.unit[language];
  const unitIsSaid = unit === '' || scale === 'index' || name.toLowerCase().includes(unit.toLowerCase());
  const coverage = growth.coverage[indicator.coverage];
  const isSaid = [coverage, growth.coverage['all-sectors']].some((words) => name.toLowerCase().includes(words));
  const subject = growth.subject(indicator.id)?.text.toLowerCase();
  const isTold = unitIsSaid && subject !== undefined && title.toLowerCase().includes(subject);
  const parts = [
    isTold ? '' : unitIsSaid ? name : `${name} (${unit})`,
    isSaid && !isTold ? '' : coverage,
    indicator.level === 'zone' ? growth.zones : growth.communes,
    growth.years(periodText(data, first, speech), periodText(data, last, speech)),
    scale === 'index' ? growth.scales.index(periodText(data, base, speech)) : growth.scales[scale],
  ];
  return capitalised(parts.filter((part) => part !== '').join(', '));
}
