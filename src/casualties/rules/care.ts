import { wordList } from '../../lexicon/lexicon.ts';
import type { Rule } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { type Harm, object, subject } from '../harm.ts';
import { lazy } from '../words.ts';
import { before, CARE, counted, of } from './produce.ts';

const carers = lazy(() => re`\b ${wordList('carers.txt')} \b [^.;]{0,40} $`);

/** 'Medics rushed four men to a clinic', 'six remain in hospital', 'nine needed medical care': harm told by the care for it. */
export const careRules: readonly Rule<Harm>[] = [
  {
    name: 'injured/brought-by',
    gate: /hospital|medical|trauma|clinic|infirmary|emergency|icu/i,
    pattern: re`\b (?: took | takes | taking | rush(?: es | ed | ing ) | airlift(?: s | ed | ing ) | transport(?: s | ed | ing ) | carried | carrying | flew | brought | drove ) (?= [ ] (?: [\p{L}\p{N},'-]{1,20} [ ] ){1,8}? to [ ] ${CARE} \b )`,
    produce: (m) => (carers().test(before(m)) ? of('injured', object)(m) : null),
    examples: [
      ['Paramedics took three people to a hospital.', { who: 'three people', outcome: 'injured', min: 3 }],
      ['Villagers carried the boy to the nearest clinic.', { who: 'the boy', min: 1 }],
    ],
    counterexamples: ['She took her son to the hospital for a vaccine.', 'Police took the files to the hospital.'],
  },
  {
    name: 'injured/needed-care',
    gate: /(?:hospital|medical) (?:treatment|attention|care)/i,
    pattern: re`\b (?: need(?: s | ed | ing ) | requir(?: es | ed | ing ) | receiv(?: ed | ing ) | sought ) [ ] (?: [a-z]{3,12}[ ] )? (?: hospital | medical ) [ ] (?: treatment | attention | care ) \b`,
    produce: (m) => counted(of('injured', subject)(m)),
    examples: [['Nine runners needed hospital treatment.', { who: 'Nine runners', outcome: 'injured', min: 9 }]],
    counterexamples: ['Millions of poor people cannot get the medical care they need.', 'Children need medical care.'],
  },
  {
    name: 'injured/in-hospital',
    gate: /hospital/i,
    pattern: re`\b (?: remain(?: s | ed | ing )? | (?: is | are | was | were )[ ]still ) [ ] (?: at | in ) [ ] (?: an?[ ] | the[ ] )? (?: [\p{L}.'-]{1,20}[ ] ){0,5}? hospitals? \b | \b (?: is | are | was | were )[ ]in[ ] (?: the[ ] )? hospital (?= [ ]with[ ] [^.;]{0,40} (?: injur | wound | burn | fractur ) )`,
    produce: (m) => counted(of('injured', subject)(m)),
    examples: [['Five of the passengers remain in hospital.', { who: 'Five', outcome: 'injured', min: 5 }]],
    counterexamples: ['The equipment is still in the hospital.', 'Questions remain in the hospital inquiry.'],
  },
];
