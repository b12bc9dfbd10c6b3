import { toDoc } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';
import type { ArticleRecord } from '../../../src/record/index.ts';
import { toRecord } from '../../../src/to-record.ts';

const TEXT = `Gunmen kill three soldiers near Bosso

Three soldiers were killed and two wounded on 10 March 2025 when gunmen ambushed a convoy near Bosso, the army said.

“They waited for us on both sides,” Colonel Moussa Abdou said.

Share this article`;

/** A record made by hand, so that the page is tested apart from what the rules find. */
export function sampleRecord(id = 'sample.txt', text = TEXT): ArticleRecord {
  const doc = toDoc(readText(text, { id, published: '2025-03-11' }));
  const empty = { dates: [], actors: [], locations: [], casualties: [], quotes: [], incidents: [] };
  const record = toRecord(doc, empty);
  const at = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the sample: ${words}`);
    return { text: words, start, end: start + words.length };
  };
  const rule = 'sample/by-hand';
  if (text !== TEXT) return record;
  const casualty = {
    sentence: 1,
    severity: null,
    bodyPart: null,
    cause: null,
    treatment: null,
    assertion: 'asserted',
    background: false,
    partOf: null,
    updates: null,
    mentions: [],
    date: 'd1',
    location: 'l1',
    incident: 'i1',
    rule,
  } as const;
  return {
    ...record,
    dates: [
      {
        id: 'd1',
        ...at('10 March 2025'),
        sentence: 1,
        type: 'date',
        value: '2025-03-10',
        mod: null,
        edtf: null,
        earliest: '2025-03-10',
        latest: '2025-03-10',
        anchor: 'none',
        rule,
      },
    ],
    actors: [
      {
        id: 'a1',
        name: 'gunmen',
        kind: 'group',
        subtype: 'armed-group',
        role: null,
        country: null,
        aliases: [],
        anonymous: false,
        mentions: [{ ...at('gunmen'), form: 'nominal', rule }],
      },
      {
        id: 'a2',
        name: 'Moussa Abdou',
        kind: 'person',
        subtype: null,
        role: 'Colonel',
        country: null,
        aliases: [],
        anonymous: false,
        mentions: [{ ...at('Moussa Abdou'), form: 'name', rule }],
      },
    ],
    locations: [
      {
        id: 'l1',
        name: 'Bosso',
        kind: 'city',
        country: 'NE',
        admin1: 'Diffa',
        latitude: 13.7,
        longitude: 13.3,
        gazetteerId: null,
        within: null,
        mentions: [{ ...at('Bosso'), rule }],
      },
    ],
    casualties: [
      {
        ...casualty,
        id: 'c1',
        ...at('Three soldiers were killed'),
        outcome: 'killed',
        count: { min: 3, max: 3, text: 'Three', approximate: false },
        victims: { ...at('Three soldiers'), kind: 'military', actor: null },
        perpetrator: 'a1',
        source: { ...at('the army'), actor: null, quote: null },
      },
      {
        ...casualty,
        id: 'c2',
        ...at('two wounded'),
        outcome: 'injured',
        count: { min: 2, max: 2, text: 'two', approximate: false },
        victims: null,
        perpetrator: 'a1',
        source: null,
      },
    ],
    quotes: [
      {
        id: 'q1',
        ...at('They waited for us on both sides,'),
        spans: [at('They waited for us on both sides,')].map(({ start, end }) => ({ start, end })),
        sentence: 2,
        kind: 'direct',
        speaker: { ...at('Colonel Moussa Abdou'), actor: 'a2', anonymous: false, reason: null },
        cue: at('said'),
        addressee: null,
        rule,
      },
    ],
    incidents: [
      {
        id: 'i1',
        type: 'ambush',
        acledType: 'Battles',
        acledSubType: 'Armed clash',
        ploverType: 'ASSAULT',
        date: { earliest: '2025-03-10', latest: '2025-03-10', from: 'd1' },
        location: 'l1',
        perpetrators: ['a1'],
        targets: ['c1'],
        weapons: [],
        killed: { low: 3, best: 3, high: 3, sources: ['c1'] },
        injured: { low: 2, best: 2, high: 2, sources: ['c2'] },
        missing: null,
        assertion: 'asserted',
        background: false,
        evidence: [at('ambushed a convoy')].map(({ start, end }) => ({ start, end })),
        trigger: at('ambushed'),
        rule,
      },
    ],
  };
}
