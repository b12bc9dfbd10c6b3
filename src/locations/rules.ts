import type { Match, Rule } from '../rules/index.ts';
import { reCase } from '../text/re.ts';
import type { Mention } from '../text/span.ts';

/** A sentence without one of these words names no facility. */
export const FACILITY_GATE =
  /hospital|clinic|airport|airfield|airstrip|air ?base|\bbase\b|\bcamp\b|bridge|prison|jail|checkpoint|crossing|barracks|mosque|church|cathedral|temple|shrine|school|stadium|\bdam\b|market|square|mall|hotel|palace|station|plant|refinery|\bmine\b|harbou?r|\bport\b|university|embassy|cemetery/i;

/** What a name must end in to be a facility: 'Shifa Hospital'. */
export const FACILITY_NOUN =
  /\b(?:hospital|clinic|medical cent(?:re|er)|health cent(?:re|er)|(?:international )?airport|airfield|airstrip|air ?base|(?:naval|military|army|marine corps) base|(?:refugee|displacement|idp|transit|internment) camp|camp|bridge|prison|jail|checkpoint|(?:border )?crossing|barracks|mosque|church|cathedral|basilica|synagogue|temple|shrine|(?:high |primary |secondary |elementary |middle )?school|stadium|dam|market|square|mall|hotel|palace|(?:police|railway|train|metro|bus|power|subway) station|power plant|refinery|mine|harbou?r|embassy|cemetery|university|tunnel|tower)$/i;

const WORD = /(?:\p{Lu}[\p{L}'-]{1,24}|(?:al|el|ar|as|ad|an|de|da|del|la|of)[ -]?(?=\p{Lu}))/u;
const AT =
  /\b(?:at|in|near|outside|inside|from|to|of|into|around|reached|stormed|attacked|bombed|hit|struck)(?: the)? /;
const NOUN =
  /(?:[Hh]ospital|[Cc]linic|[Aa]irport|[Aa]irfield|[Aa]ir ?[Bb]ase|[Aa]irbase|(?:[Nn]aval|[Mm]ilitary|[Aa]rmy) [Bb]ase|(?:[Rr]efugee|[Dd]isplacement|IDP) [Cc]amp|[Bb]ridge|[Pp]rison|[Cc]heckpoint|(?:[Bb]order )?[Cc]rossing|[Bb]arracks|[Mm]osque|[Cc]hurch|[Cc]athedral|(?:[Hh]igh |[Pp]rimary |[Ss]econdary )?[Ss]chool|[Ss]tadium|[Dd]am|[Mm]arket|[Ss]quare|[Mm]all|[Hh]otel|[Pp]alace|[Pp]ower [Pp]lant|[Rr]efinery)/;

const whole = (m: Match): { start: number; end: number } => m.span('place') ?? m;

/** Built places by their noun: they stand whole, whatever the gazetteer says of their first words. */
export const FACILITIES: readonly Rule<Mention>[] = [
  {
    name: 'facility/noun-last',
    pattern: reCase`(?<= ${AT}) (?<place> ${WORD} (?: [ ] ${WORD} ){0,4} [ ] (?:[Ii]nternational[ ]|[Mm]edical[ ]|[Gg]eneral[ ]|[Cc]entral[ ])? ${NOUN}) \b`,
    produce: whole,
    examples: [
      ['The wounded were taken to Keysaney hospital in the north of the city.', 'Keysaney hospital'],
      ['Shells fell near Al-Wafa Hospital on Monday.', 'Al-Wafa Hospital'],
      ['Families fled to Dzaleka refugee camp after the raid.', 'Dzaleka refugee camp'],
      ['A mortar hit the Aden Adde International Airport at dawn.', 'Aden Adde International Airport'],
    ],
    counterexamples: [
      'He was taken to a hospital in Goma.',
      'They met at the market.',
      'The Church said it would pray.',
    ],
  },
  {
    name: 'facility/noun-first',
    pattern: reCase`\b (?<place> (?:Camp|Fort|Base|FOB|Checkpoint|Joint[ ]Base|Forward[ ]Operating[ ]Base) [ ] \p{Lu}[\p{L}'-]{2,24}) \b`,
    produce: whole,
    examples: [
      ['Two soldiers died at Camp Simba in the night.', 'Camp Simba'],
      ['Rockets landed inside Forward Operating Base Salerno.', 'Forward Operating Base Salerno'],
    ],
    counterexamples: ['The camp Simba built is gone.', 'Camp life is hard.'],
  },
];
