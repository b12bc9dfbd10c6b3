import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { readText } from '../../src/read/index.ts';

const incidentsOf = (text: string) => {
  const record = extractArticle(readText(text, { id: 'example', published: '2025-04-04' }), { only: ['incidents'] });
  const nameOf = (id: string) => [...record.actors, ...record.locations].find((x) => x.id === id)?.name ?? id;
  return record.incidents.map((i) => ({
    type: i.type,
    day: i.date?.latest,
    place: i.location && nameOf(i.location),
    killed: i.killed?.best ?? null,
    injured: i.injured?.best ?? null,
  }));
};

it('merges what several sentences tell of one attack', () => {
  expect(
    incidentsOf(
      'A car bomb killed seven people in Mogadishu on Wednesday, police said.\n\nThe explosion also wounded 12 others.',
    ),
  ).toEqual([{ type: 'bombing', day: '2025-04-02', place: 'Mogadishu', killed: 7, injured: 12 }]);
});

it('tells of no incident where none happened', () => {
  expect(incidentsOf('The group threatened to attack the airport in Nairobi.')).toEqual([]);
  expect(incidentsOf('The president opened a bridge in Kisumu on Tuesday.')).toEqual([]);
});

it('takes time in proportion to the length of hostile lines', () => {
  const time = (text: string): number => {
    const started = performance.now();
    incidentsOf(text);
    return performance.now() - started;
  };
  for (const unit of ['attack on ', 'killed by the man, ', '"bomb" ', 'A. B. killed ']) {
    time(unit.repeat(500));
    const [once, fourTimes] = [time(unit.repeat(2_000)), time(unit.repeat(8_000))];
    expect(fourTimes, unit).toBeLessThan(10 * once + 400);
  }
});
