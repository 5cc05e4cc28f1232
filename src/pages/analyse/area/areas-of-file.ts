import { communesText } from '../../../charts/analysis/area-words';
import { mergedAreas } from '../../../data/decode-area';
import { MAX_AREAS, type Area } from '../../../domain/area';
import type { Atlas } from '../../../domain/atlas';
import { membersOf } from '../../../model/area-members';
import { cornersOf, lightened } from '../../../model/area-outline';
import type { AnalysisSpeech } from '../../../text/analysis-words';

export interface FileAreas {
  readonly areas: readonly Area[];
  /** What was done to the outlines of the file, a sentence each. */
  readonly lines: readonly string[];
}

/**
 * The outlines of a file as areas short enough for a link: one each, or all together where there are more than room.
 * @param taken how many areas there are already
 */
export function areasOfFile(
  atlas: Atlas,
  read: readonly Area[],
  fileName: string,
  taken: number,
  speech: AnalysisSpeech,
): FileAreas {
  const words = speech.analysis.area;
  const whole = taken + read.length > MAX_AREAS ? [mergedAreas(read, fileName)] : read;
  const areas = whole.map(({ name, shape }) => ({ name, shape: lightened(atlas, shape) }));
  const simplified = areas.filter(({ shape }, index) => shape !== whole[index]?.shape);
  return {
    areas,
    lines: [
      ...(whole.length < read.length ? [words.merged(speech.format.number(read.length))] : []),
      ...simplified.map(({ shape }) => words.lightened(speech.format.number(cornersOf(shape)))),
    ],
  };
}

/** What a screen reader is told of new areas. */
export function addedText(
  atlas: Atlas,
  added: readonly Area[],
  nameOf: (index: number) => string,
  speech: AnalysisSpeech,
): string {
  return added
    .map(({ shape }, index) =>
      speech.analysis.area.added(nameOf(index), communesText(membersOf(atlas, shape).length, speech)),
    )
    .join(' ');
}
