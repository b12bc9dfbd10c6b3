import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quotes/index.ts';
import { docOf } from '../rules.ts';

/** Content and speaker of every quote. */
const rows = (text: string) =>
  findQuotes(docOf(text), { actors: [] }).map((q) => [q.text, q.speaker?.text ?? null] as const);

describe('ways of writing, each with all quotes of its text', () => {
  it.each<[text: string, ...expected: (readonly [string, string | null])[]]>([
    // a title in marks before the speaker is no words of his
    ['On Radio Kano’s “Morning Watch,” Bello said the road was closed.', ['the road was closed', 'Bello']],
    ['In her memoir, “The Long Road,” Bello says the road was closed.', ['the road was closed', 'Bello']],
    ['“Morning Watch,” Bello said.', ['Morning Watch,', 'Bello']],
    // right behind a quotation most words that could be verbs are
    ['“Why was it closed?” a narrator in the spot asks.', ['Why was it closed?', 'a narrator in the spot']],
    ['“We do not see it,” the two write. “We never did.”', ['We do not see it, We never did.', 'the two']],
    ['“It is open,” the Kano senator and party leader said.', ['It is open,', 'the Kano senator and party leader']],
    ['“It was never closed,” the report said.', ['It was never closed,', 'the report']],
    // after a comma a whole sentence in marks is all that was said
    ['When the road fell, Bello said, “It is closed.”', ['It is closed.', 'Bello']],
    ['The road is closed, Bello said, “and it stays so.”', ['The road is closed and it stays so.', 'Bello']],
    // the speaker breaks it with more than the cue
    [
      '“He may be fair,” Bello said at a rally in Albany, N.Y., “but people will watch.”',
      ['He may be fair, but people will watch.', 'Bello'],
    ],
    ['“It is open,” Bello said, and Amos called it “a lie.”', ['It is open,', 'Bello'], ['it “a lie.”', 'Amos']],
    // an abbreviation's stop closes the sentence before a whole one in marks
    [
      '“It fell,” said Ann Bello, a nurse in Albany, N.Y. “We ran.”',
      ['It fell, We ran.', 'Ann Bello, a nurse in Albany'],
    ],
    ['Sen. “Big Jim” Bello said it fell.', ['it fell', 'Sen. “Big Jim” Bello']],
    // a cue that closes its line, a noun before a colon
    ['Bello agreed. “The road is closed for good.”', ['The road is closed for good.', 'Bello']],
    ['Bello left. “The road is closed for good.”'],
    ['On Monday Bello made this statement:\n\n“The road is closed.”', ['The road is closed.', 'Bello']],
    // who is asked, heard, quoted
    ['Bello was asked whether the road was open.', ['whether the road was open', null]],
    ['“The road is closed,” Bello is quoted as saying.', ['The road is closed,', 'Bello']],
    ['Men could be heard shouting “Close it!”', ['Close it!', 'Men']],
    ['The film shows footage of Bello asking, “Why me?”', ['Why me?', 'Bello']],
    [
      'As Ann Bello, author of “The Road,” put it, “Nobody cares.”',
      ['Nobody cares.', 'Ann Bello, author of “The Road,”'],
    ],
    // 'that' past circumstances with commas
    [
      'Bello told drivers in Kano, Nigeria, at a toll gate that the road was closed.',
      ['that the road was closed', 'Bello'],
    ],
    ['Bello drove in Kano, Nigeria, a car that was old.'],
    ['Bello accused Amos, the mayor of Kano, of lying.', ['Amos, the mayor of Kano, of lying', 'Bello']],
    // a participle before its subject, a clause before the main one
    ['Calling it “a sham,” Bello left the room.', ['it “a sham,”', 'Bello']],
    ['While Bello said the road was “closed,” drivers used it.', ['the road was “closed,”', 'Bello']],
    // objects in marks end where their quotation's comma says, in relative clauses before the verb
    ['Bello called it “a sham,” a word he likes.', ['it “a sham,”', 'Bello']],
    ['What Bello called a “fraudulent scheme” took years.', ['What a “fraudulent scheme”', 'Bello']],
    ['The road, which Bello called “a disgrace,” is closed.', ['which a disgrace,', 'Bello']],
    ['The toll has been called “a disgrace” by drivers.', ['The toll a disgrace', 'drivers']],
    ['A blog, called “The Feed,” wrote of the toll.'],
    // nouns hold words
    ['His claim on Monday that the road was “safe” angered many.', ['that the road was “safe” angered many', 'His']],
    ['The contention of Ann Bello that it was “lost” failed.', ['that it was “lost” failed', 'Ann Bello']],
    ['Bello made promises to close the road.', ['to close the road', 'Bello']],
    ['Reports from Kano that were read aloud moved many.'],
    ['Her answer to critics was, “Wait and see.”', ['Wait and see.', 'Her']],
    ['Her favourite song was “The Road.”'],
    // where the words end
    ['Bello said “go home” as he left.', ['go home', 'Bello']],
    ['Bello said it was “too late” and declined to comment.', ['it was “too late”', 'Bello']],
    ['Bello said Amos was “lost” and praised him.', ['Amos was “lost”', 'Bello']],
    ['Bello says he loves “what he calls “home” and” more.', ['he loves “what he calls “home” and” more', 'Bello']],
    ['The army accused Amos of lying, a charge that was never proved.', ['Amos of lying', 'The army']],
    ['States that have promised to protect drivers should act.', ['to protect drivers', 'that']],
    ['No group has claimed responsibility, but analysts say it is known.', ['it is known', 'analysts']],
    // datelines and topics name no one who speaks
    ['(Nairobi) – The road was closed, Bello said.', ['The road was closed', 'Bello']],
    ['Sudan: Road Closed After Shelling'],
    // signed
    ['“Close it.” ― Julie A. Diaz Bello', ['Close it.', 'Julie A. Diaz Bello']],
    // cues of several words
    ['Bello made it clear that the road was closed.', ['that the road was closed', 'Bello']],
    ['Bello made it clear and left.'],
  ])('%s', (text, ...expected) => expect(rows(text)).toEqual(expected));
});
