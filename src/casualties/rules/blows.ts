import { wordList } from '../../lexicon/lexicon.ts';
import type { Match, Rule } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { type Harm, object, type Produced, subject } from '../harm.ts';
import { lazy } from '../words.ts';
import { ADV, before, counted, of } from './produce.ts';

const missile = lazy(
  () => re`(?: ${wordList('missiles.txt')} | fired | firing | opened[ ]fire | ${wordList('vehicles.txt')} )`,
);
const hitting = lazy(() => re`\b ${missile()} \b [^.;:]{0,40} $`);
const blow = lazy(
  () => re`\b (?: ${missile()} | gun(?: man | men | s )? | shooting | blast | explosion | crossfire ) \b`,
);

/** 'hitting an officer in the arm', 'took a bullet', 'cost four people their lives': harm by what hits people. */
export const blowRules: readonly Rule<Harm>[] = [
  {
    name: 'injured/took-a-bullet',
    gate: /bullet|round|shrapnel|pellet|gunshot/i,
    pattern: re`\b (?: took | takes | taken | taking | caught ) [ ] (?: [\p{L}\d-]{1,10} [ ] ){1,3} (?: bullets? | rounds? | shrapnel | pellets? | gunshots? ) (?: [ ](?: wounds? | fragments? ) )? [ ] (?: to | in | through ) [ ] (?: the | his | her | their )\b`,
    produce: of('injured', subject),
    examples: [['A ranger took a bullet to the shoulder.', { who: 'A ranger', outcome: 'injured', min: 1 }]],
    counterexamples: ['The board took a round of cuts to the budget.', 'The wall took a bullet in the night.'],
  },
  {
    name: 'injured/hit-whom',
    gate: /hit|struck|strik|graz/i,
    pattern: re`\b (?: hit | hits | hitting | struck | strikes | striking | grazed | grazing ) (?= [ ] (?: \p{L} | \d ) )`,
    produce: hitWhom,
    examples: [
      ['The man opened fire, hitting two guards.', { who: 'two guards', outcome: 'injured', min: 2 }],
      ['A stray bullet struck a girl on a swing.', { who: 'a girl', min: 1 }],
    ],
    counterexamples: ['The new tax hit two traders.', 'The shot hit the post.', 'Protesters hit the streets.'],
  },
  {
    name: 'injured/was-hit',
    gate: /hit|struck/i,
    pattern: re`\b (?: was | were | been | being ) [ ] ${ADV} (?: hit | struck ) (?= $ | [.,;] | [ ](?: and | when | while | multiple | several | twice | once | at[ ]least )\b )`,
    produce: (m, doc) => {
      const told = [m.sentence.text, doc.sentences[m.sentence.index - 1]?.text ?? ''];
      return told.some((text) => blow().test(text)) ? counted(of('injured', subject)(m)) : null;
    },
    examples: [['Shots rang out and two clerks were hit.', { who: 'two clerks', outcome: 'injured', min: 2 }]],
    counterexamples: ['Prices rose, and two sectors were hit.', 'The car was hit.'],
  },
  {
    name: 'harm/found-hurt',
    gate: /found (?:fatally )?(?:shot|stabbed|strangled|hanged|murdered|slain|beaten|wounded|injured)/i,
    pattern: re`\b (?: (?: was | were | has[ ]been | have[ ]been )[ ] )? found [ ] (?<how> fatally[ ] )? (?<verb> shot | stabbed | strangled | hanged | murdered | slain | beaten | wounded | injured ) \b (?! [ ](?: dead | to[ ]death ) )`,
    produce: (m) => of(m.group('how') || /^(?:str|h|m|sl)/i.test(m.group('verb')) ? 'killed' : 'injured', subject)(m),
    examples: [
      ['Boy found fatally shot in garage', { who: 'Boy', outcome: 'killed', min: 1 }],
      ['Two men were found shot in a car.', { who: 'Two men', outcome: 'injured', min: 2 }],
    ],
    counterexamples: ['The film was found shot through with jokes.', 'The wreck was found wounded by age.'],
  },
  {
    name: 'killed/cost-lives',
    gate: /cost/i,
    pattern: re`\b cost(?: s | ing )? (?= [ ] [^.;]{2,50} [ ] (?: his | her | their ) [ ] li(?: fe | ves ) \b )`,
    produce: (m) => counted(of('killed', object)(m)),
    examples: [['The blaze cost seven guests their lives.', { who: 'seven guests', outcome: 'killed', min: 7 }]],
    counterexamples: ['The trip cost them the time of their lives.'],
  },
];

/** Whom a bullet or a car hits; a tax or a strike hits nobody. */
function hitWhom(m: Match): Produced | null {
  if (!hitting().test(before(m))) return null;
  return counted(of('injured', object)(m));
}
