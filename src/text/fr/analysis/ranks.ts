import type { RanksForm } from '../../../domain/analysis-spec';

export const ranks = {
  /** The finding: where the place that matters stood and stands, and who gained most. */
  title: (indicator: string, place: string, from: string, to: string, count: string, span: string): string =>
    `${indicator}\u00a0: ${place}, du ${from} au ${to} rang sur ${count} ${span}`,
  titleSteady: (indicator: string, place: string, rank: string, count: string, from: string, to: string): string =>
    `${indicator}\u00a0: ${place}, ${rank} sur ${count} en ${from} comme en ${to}`,
  titleClimber: (title: string, place: string, gain: string, plural: boolean): string =>
    `${title}\u00a0; ${place} gagne le plus, ${gain} rang${plural ? 's' : ''}`,
  titleEmpty: (indicator: string): string => `${indicator}\u00a0: aucun rang ne se compare entre ces deux dates`,
  subtitle: (what: string, count: string, level: 'commune' | 'zone', span: string): string =>
    `${what} · rang parmi ${count} ${level === 'zone' ? 'zones d’emploi' : 'communes'}, la valeur la plus élevée en tête · ${span}`,
  rank: (rank: string, count: string): string => `${rank} sur ${count}`,
  rankAt: (rank: string, period: string): string => `${rank} en ${period}`,
  withValue: (rank: string, value: string): string => `${rank}, ${value}`,
  gain: (gain: string, plural: boolean): string => `${gain} rang${plural ? 's' : ''}`,
  steady: 'même rang',
  gainLabel: 'Rangs gagnés',
  tied: 'Des lieux à égalité partagent le même rang\u00a0: leurs points se recouvrent.',
  counts: (from: string, to: string): string =>
    `Le nombre de lieux classés change, de ${from} à ${to}\u00a0: une part des mouvements vient de là.`,
  cropped: (rank: string): string =>
    `Les rangs au-delà du ${rank} ne sont pas dessinés\u00a0; tous sont dans le tableau.`,
  closeNote: 'Un rang peut changer pour une différence infime\u00a0: voir les valeurs dans le tableau.',
  breakNote: (period: string, note: string): string =>
    `Rupture de série en ${period}, rien ne la traverse\u00a0: ${note}`,
  describe: (indicator: string, count: string, span: string): string =>
    `Rangs\u00a0: ${indicator}, ${count} lieux, ${span}.`,
  describeLine: (place: string, from: string, to: string): string => `${place}\u00a0: ${from}, puis ${to}.`,
  point: (place: string, from: string, to: string): string => `${place}\u00a0: ${from}, ${to}`,
  columnRank: (period: string): string => `Rang ${period}`,
  form: 'Forme',
  forms: { bump: 'Toutes les dates', slope: 'Deux dates' } satisfies Record<RanksForm, string>,
};
