import type {
  Aspect,
  AskedFigure,
  AskedSector,
  PagePart,
  PortraitPart,
  SitePage,
  Subject,
} from '../../domain/question';
import { METROPOLIS_ID, OUR_ZONES_ID, type PlaceId } from '../../domain/place';

export type Quarter = 1 | 2 | 3 | 4;

/** What a word or a phrase says. `filler` says nothing and is passed over. */
export type Term =
  | { readonly type: 'subject'; readonly subject: Subject }
  | { readonly type: 'aspect'; readonly aspect: Aspect }
  | { readonly type: 'sector'; readonly sector: AskedSector }
  | { readonly type: 'figure'; readonly figure: AskedFigure }
  | { readonly type: 'page'; readonly page: SitePage; readonly part: PagePart | null }
  | { readonly type: 'part'; readonly part: PortraitPart }
  | { readonly type: 'quarter'; readonly quarter: Quarter }
  | { readonly type: 'level'; readonly level: 'commune' | 'zone' }
  | { readonly type: 'place'; readonly place: PlaceId }
  | { readonly type: 'since' }
  | { readonly type: 'until' };

/** A phrase of both languages: without fillers, folded; "=" before a word: not its plural either. */
export interface Phrase {
  readonly words: readonly string[];
  readonly terms: readonly Term[];
}

function phrases(list: string, ...terms: readonly Term[]): readonly Phrase[] {
  return list.split(',').map((phrase) => ({ words: phrase.trim().split(' '), terms }));
}

const subject = (one: Subject): Term => ({ type: 'subject', subject: one });
const aspect = (one: Aspect): Term => ({ type: 'aspect', aspect: one });
const figure = (one: AskedFigure): Term => ({ type: 'figure', figure: one });
const page = (one: SitePage, where: PagePart | null = null): Term => ({ type: 'page', page: one, part: where });
const part = (one: PortraitPart): Term => ({ type: 'part', part: one });
const quarter = (one: Quarter): Term => ({ type: 'quarter', quarter: one });
const sector = (one: AskedSector): Term => ({ type: 'sector', sector: one });
const place = (one: PlaceId): Term => ({ type: 'place', place: one });

const SUBJECTS: readonly Phrase[] = [
  ...phrases('emploi, job, employment, poste, travail, work', subject('jobs')),
  ...phrases('salaire, wage, pay, salary, remuneration, paie, earnings', subject('wages')),
  ...phrases('salarie, employee, effectif, workforce, staff', subject('employees')),
  ...phrases('salarie prive, private employee', subject('employees'), aspect('private')),
  ...phrases('masse salariale, payroll', subject('payroll')),
  ...phrases('etablissement, establishment', subject('establishments')),
  ...phrases('entreprise, company, companies, societe, firm, business, businesses', subject('companies')),
  ...phrases('unite legale, legal unit', subject('legal-units')),
  ...phrases(
    'creation, created, creation entreprise, nouvelle entreprise, new business, new businesses',
    subject('creations'),
  ),
  ...phrases('new company, new companies, business creation, company creation', subject('creations')),
  ...phrases('taux creation, creation rate', subject('creations'), aspect('rate')),
  ...phrases('auto entrepreneur, autoentrepreneur, micro entrepreneur, micro entreprise', subject('sole-traders')),
  ...phrases('entreprise individuelle, sole trader, self employed', subject('sole-traders')),
  ...phrases('employeur, employer, etablissement employeur, employer establishment', subject('employers')),
  ...phrases('employeur prive, private employer', subject('employers'), aspect('private')),
  ...phrases('peuple, populated', subject('population')),
  ...phrases('population, habitant, inhabitant, people, resident, demographie', subject('population')),
  ...phrases('superficie, surface, area, land area', subject('area')),
  ...phrases('recherche, research, laboratoire, laboratory, laboratories, lab', subject('research')),
];

const ASPECTS: readonly Phrase[] = [
  ...phrases('densite, density, dense, km2', aspect('density')),
  ...phrases('numerique, digital, tech, informatique, tic, ict, jz, info com, infocom', aspect('digital')),
  ...phrases('information communication, technologie, technology, logiciel, software, internet', aspect('digital')),
  ...phrases(
    'croissance, growth, evolution, hausse, progression, change, trend, tendance, baisse, decline',
    aspect('change'),
  ),
  ...phrases('augmentation, increase, growing, grow, croit, rythme, pace, variation', aspect('change')),
  ...phrases('=perd, =perdu, =perdent, =lost, =lose, =losing, =gagne, =gagnent, =gained, =gaining', aspect('change')),
  ...phrases('=vs, contre, versus, compare, comparer, comparaison, comparison, face, =against', aspect('compare')),
  ...phrases('=plus, top, classement, ranking, most, highest, premier, meilleur, best, palmares', aspect('rank')),
  ...phrases('largest, biggest, first', aspect('rank')),
  ...phrases('=moins, least, lowest, smallest, plus bas, plus faible', aspect('rank'), aspect('lowest')),
  ...phrases('densest', aspect('rank'), aspect('density')),
  ...phrases('fastest', aspect('rank'), aspect('change')),
  ...phrases('part, share, pourcentage, percentage, proportion, poids', aspect('share')),
  ...phrases('specialisation, specialization, quotient, location quotient, specialise', aspect('quotient')),
  ...phrases('trimestre, trimestriel, quarter, quarterly', aspect('quarters')),
  ...phrases('1000 habitant, 1 000 habitant, 1000 inhabitant, 1 000 inhabitant', aspect('per-inhabitants')),
  ...phrases('par salarie, per employee, par tete, par travailleur', aspect('per-employee')),
  ...phrases('par emploi, per job, par employeur, per employer, par creation, per creation', aspect('per-other')),
  ...phrases('par habitant, per inhabitant, per capita, per head', aspect('per-inhabitants')),
  ...phrases('par etablissement, per establishment, par entreprise, per company', aspect('per-establishment')),
  ...phrases('grand, large, big, gros, grande', aspect('large')),
  ...phrases('petit, small, petite, tpe, pme', aspect('small')),
  ...phrases('moins 10 salarie, fewer than 10 employee, less than 10 employee', aspect('small')),
  ...phrases('plus 10 salarie, more than 10 employee, over 10 employee', aspect('large')),
  ...phrases('prive, private', aspect('private')),
];

const SECTORS: readonly Phrase[] = [
  ...phrases('agriculture, agricole, farming', sector('AZ')),
  ...phrases('industrie, industry, industriel, manufacturing', sector('BE')),
  ...phrases('construction, btp, batiment, building', sector('FZ')),
  ...phrases(
    'commerce, transport, hebergement, restauration, hotel, restaurant, trade, retail, tourisme',
    sector('GI'),
  ),
  ...phrases('finance, assurance, banque, insurance, banking, bank', sector('KZ')),
  ...phrases('immobilier, real estate', sector('LZ')),
  ...phrases('service entreprise, business service, conseil, consulting', sector('MN')),
  ...phrases('enseignement, sante, education, health, teaching, action sociale, administration', sector('OQ')),
  ...phrases('autre service, other service', sector('RU')),
];

const FIGURES: readonly Phrase[] = [
  ...phrases('carte, map', figure('map')),
  ...phrases('courbe, curve, graphique, chart, serie, line', figure('curves')),
  ...phrases('tableau, table, liste, list', figure('table')),
  ...phrases('distribution, repartition, histogramme, histogram, beeswarm', figure('distribution')),
  ...phrases('secteur, sector, branche, activite, industries', figure('sectors')),
  ...phrases('taille, tranche, size, band, taille entreprise, taille etablissement, company size', figure('bands')),
  ...phrases('emploi par etablissement, job per establishment, taille moyenne', figure('intensity')),
  ...phrases('=rang, =rangs, =rank, =ranks, evolution rang, evolution classement, rank over time', figure('ranks')),
  ...phrases('nuage, nuage point, scatter, scatterplot, scatter plot, correlation, relation, lien', figure('scatter')),
  ...phrases('deux carte, two map, double carte, carte cote cote, map side side, cote cote, side side', figure('pair')),
  ...phrases('facette, facet, petit multiple, small multiple', figure('multiples')),
  ...phrases(
    'autre metropole, =metropoles, =metropolises, other metropolis, other =metropolises',
    figure('metropolises'),
  ),
  ...phrases('chiffre cle, key figure, resume, summary', figure('key-figures')),
];

const PAGES: readonly Phrase[] = [
  ...phrases('chiffre 2017, figure 2017, 2017 figure, 2017 claim, claim, promesse', page('figures-2017')),
  ...phrases('french tech, verification, verifier, fact check, verite, presse, press', page('figures-2017')),
  ...phrases('champion, =champions', page('figures-2017', 'tech-champions')),
  ...phrases('chiffre affaires, turnover', page('figures-2017', 'turnover')),
  ...phrases(
    'methode, method, methodology, methodologie, source, donnee, data, licence, license',
    page('data-and-method'),
  ),
  ...phrases('telecharger, download, definition, =millesime, =millesimes, vintage', page('data-and-method')),
  ...phrases('citer, cite, citation, bibtex', page('data-and-method', 'cite')),
  ...phrases('portrait, portrait commune, fiche, profile', page('communes')),
  ...phrases('semblable, similaire, similar, ressemble, ressemblant, comparable, looks like', part('similar')),
  ...phrases('voisin, voisine, neighbour, neighbor, neighbouring, limitrophe, autour', part('neighbours')),
  ...phrases('analyse, analysis, analyses, comparateur', page('analyse')),
  ...phrases('presentation, diaporama, slide, slideshow, deck, projecteur, ecran', page('present')),
];

const QUARTERS: readonly Phrase[] = [
  ...phrases('=t1, =q1, 1er trimestre, premier trimestre, first quarter, 1st quarter', quarter(1), aspect('quarters')),
  ...phrases('=t2, =q2, 2e trimestre, 2eme trimestre, deuxieme trimestre', quarter(2), aspect('quarters')),
  ...phrases('second trimestre, second quarter, 2nd quarter', quarter(2), aspect('quarters')),
  ...phrases('=t3, =q3, 3e trimestre, 3eme trimestre, troisieme trimestre', quarter(3), aspect('quarters')),
  ...phrases('third quarter, 3rd quarter', quarter(3), aspect('quarters')),
  ...phrases('=t4, =q4, 4e trimestre, 4eme trimestre, quatrieme trimestre', quarter(4), aspect('quarters')),
  ...phrases('fourth quarter, 4th quarter', quarter(4), aspect('quarters')),
];

const PLACES: readonly Phrase[] = [
  ...phrases(
    '=metropole aix marseille provence, =metropole aix marseille, aix marseille provence',
    place(METROPOLIS_ID),
  ),
  ...phrases('aix marseille, =metropole, =metropolis, amp, mamp, grand marseille', place(METROPOLIS_ID)),
  ...phrases('trois zone, nos zone, our zone, three zone, nos trois zone, our three zone', place(OUR_ZONES_ID)),
];

const OTHERS: readonly Phrase[] = [
  ...phrases('zone emploi, zone, employment area, employment zone', { type: 'level', level: 'zone' }),
  ...phrases('commune, ville, city, cities, town, municipality', { type: 'level', level: 'commune' }),
  ...phrases('depuis, since, from, partir', { type: 'since' }),
  ...phrases('jusqu, until, till', { type: 'until' }),
];

/** In the order in which they are preferred where a beginning fits several. */
export const LEXICON: readonly Phrase[] = [
  ...SUBJECTS,
  ...ASPECTS,
  ...SECTORS,
  ...FIGURES,
  ...QUARTERS,
  ...PLACES,
  ...PAGES,
  ...OTHERS,
];

/** Words that say nothing by themselves; they may stand between the words of a phrase. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an au aux avec c ce ces cette combien d dans de des dont du elle en entre est et il ils j je l la le les leur m me n ne
  notre nos on ont ou over par pas pour qu que quel quelle quelles quels qui s sa se ses son sont sur t un une va vers y ya
  about and are at between by did do does for had has have how i in is it many me much my of or our per please show
  that the their there to was were what when where which who whose with
  according selon fonction comment rapport time temps euro euros eur
  affiche affiche afficher cherche chercher combien donne donner montre montrer trouve trouver voir veux veut voudrais
  find give look see tell
  actuel actuelle actuellement annee annees aujourd hui dernier derniere latest maintenant now today year years
  nombre number total tous toutes tout toute all chez comme like percent taux rate niveau level an ans
  chiffre chiffres figure figures`.split(/\s+/),
);
