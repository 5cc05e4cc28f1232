import type { AtlasSpec } from '../../domain/view-spec';
import type { ColumnChoice } from '../../model/commune-table';

/** Beside the indicator of the map: what the three themes of the atlas begin with. */
const ALWAYS = ['establishments', 'jobs', 'jobs-change', 'wage', 'population'];

/** Columns of the table of communes. */
export function tableChoices({ map }: AtlasSpec): readonly ColumnChoice[] {
  return [
    map,
    ...[map.circles, ...ALWAYS].flatMap((indicator) =>
      indicator === null || indicator === map.indicator ? [] : [{ indicator, period: null, span: null }],
    ),
  ];
}
