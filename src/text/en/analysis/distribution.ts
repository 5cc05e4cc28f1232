import type { distribution as fr } from '../../fr/analysis/distribution';

export const distribution: typeof fr = {
  title: (median, place, value) => `Half of the communes are below ${median}; ${place} reaches ${value}`,
  titleNone: (place, value, count, total) => `${place} reaches ${value}; ${count} of ${total} communes have none`,
  titleZero: (count, total, zero) => `${count} of ${total} communes are at ${zero}`,
  titleEmpty: (indicator) => `${indicator}: no data for this date`,
  axisNote: 'Logarithmic axis: equal distances are equal ratios.',
  medianNote:
    'The median splits the communes into two halves whatever their size; the value of the metropolis counts each commune by its weight.',
  areaNote:
    'A drawn area stands at the value of its communes together, the ratio of their sums; it is part of neither the median nor the classes.',
  offAxis: (names) => `off the axis: ${names}`,
  areaAside: (values) => `Drawn areas without a place on the axis: ${values}.`,
  describeArea: (name, value) => `${name}, ${value}.`,
  median: (value) => `median ${value}`,
  metropolis: (value) => `metropolis ${value}`,
  swarmHead: 'One dot per commune',
  histogramHead: 'Number of communes',
  describe: (indicator, count, time) => `Distribution: ${indicator}, ${count} communes, ${time}.`,
  describeQuartiles: (low, median, high) => `First quartile ${low}, median ${median}, third quartile ${high}.`,
  describeExtremes: (low, high) => `Lowest value: ${low}. Highest: ${high}.`,
  columnRank: 'Rank',
  columnClass: 'Class',
  rowHeader: 'Commune',
  breakLabel: (index) => `Break ${index}`,
  breakText: (value, below, above) => `${value}; ${below} in the class below, ${above} in the class above`,
  breaks: 'Class breaks',
  countsOnMap: 'The map shows a count as proportional circles: the breaks colour the dots and bars only.',
  resetBreaks: 'Computed breaks',
};
