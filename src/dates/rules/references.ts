import { re } from '../../text/re.ts';
import { type DateRule, plainReading, timex } from '../timex.ts';

/** Sentences that these rules look at. */
export const REFERENCE_GATE =
  /\b(?:now|nowadays|currently|presently|present|moment|this (?:time|point|moment|crucial)|these days|current|recently|lately|past|ago|recent|the time|that time|soon|shortly|future|term|ahead)\b/i;

const read = (value: string) => timex(() => plainReading('date', value));

export const referenceRules: readonly DateRule[] = [
  {
    name: 'dates/present',
    pattern: re`(?<! \p{L} | - | \b (?: by | until | up [ ] to | from | till | just ) [ ] (?= now [ ] that ) ) (?: now (?! [ ] (?: defunct | famous | infamous ) | - | (?<= (?: ^ | [.:"] ) [ ]? Now ) , ) | nowadays | currently | presently | the [ ] present (?= [.,;] | $ | [ ] (?: day | time | moment ) )
      (?: [ ] (?: day | time | moment ) )? | at [ ] present | at [ ] the [ ] moment | (?<= \b (?: at | in ) [ ] ) this [ ] (?: time | moment | point | crucial [ ] moment ) | these [ ] days | right [ ] now | (?<= \b (?: the | its | his | her | their | our | your | my | those | these | of | under | 's ) [ ] ) current (?= [ ] [a-z] ) (?! [ ] (?: affairs | account | accounts | liabilities | assets ) \b ) ) (?! \p{L} )`,
    produce: timex((match) => (match.text === 'NOW' ? null : plainReading('date', 'PRESENT_REF'))),
    examples: [
      ['They are now in Kuwait.', { text: 'now', value: 'PRESENT_REF' }],
      ['The firm currently employs ten.', 'currently'],
      ['Its current chief left.', 'current'],
    ],
    counterexamples: [
      'The now-defunct firm.',
      'For the moment, he stays.',
      'LISTEN NOW',
      'Now, he says, they must wait.',
      'A strong current took him.',
      'Snow fell.',
    ],
  },
  {
    name: 'dates/past',
    pattern: re`\b (?: recently | lately | the [ ] past (?= [.,;] | $ | [ ] (?: and | but | or | he | she | it | they | when | that | to | by | as ) \b ) | the [ ] recent [ ] past
      | (?: long | some [ ] time | a [ ] while | a [ ] (?: long | short ) [ ] time | not [ ] (?: so [ ] | that [ ] )? long | moments ) [ ] ago | in [ ] recent [ ] (?: times | memory | history ) | at [ ] (?<when> the [ ] time (?! [ ] (?: of | that | when | for | to )\b ) | that [ ] time (?! [ ] (?: of | that )\b ) ) ) (?! \p{L} )`,
    produce: read('PAST_REF'),
    examples: [
      ['He was recently freed.', { text: 'recently', value: 'PAST_REF' }],
      ['It was done in the past.', 'the past'],
    ],
    counterexamples: ['In recent years it grew.', 'They walked past the wall.', 'At once they left.'],
  },
  {
    name: 'dates/future',
    pattern: re`\b (?: (?: as [ ] )? soon (?! [ ] after | [ ] as | er | [ ] afterward | - | [ ] [a-z]{2,20}ed \b | [ ] (?: became | began | found | fell | grew | left | lost | made | rose | spread | took | turned | went | had | was | were ) \b ) | shortly (?! [ ] (?: after | before | afterward ) ) | (?: in [ ] )? (?<when> the [ ] (?: near [ ] | foreseeable [ ] | immediate [ ] | not [- ] too [- ] distant [ ] )? future | the [ ] (?: short | long | near | medium ) [ ] term ) ) (?! \p{L} )`,
    produce: read('FUTURE_REF'),
    examples: [
      ['It will close soon.', { text: 'soon', value: 'FUTURE_REF' }],
      ['Nobody knows the future.', 'the future'],
    ],
    counterexamples: [
      'He left as soon as he could.',
      'Soon after that he left.',
      'The rumours soon spread, and she was soon released.',
      'Its futures fell.',
      'Sooner or later.',
    ],
  },
];
