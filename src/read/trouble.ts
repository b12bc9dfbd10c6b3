import type { Warning } from '../document/index.ts';
import { wordCount } from './labels.ts';

/** What `findTrouble` looks at: the story, all visible text, the title and the language. */
export interface Looked {
  readonly text: string;
  readonly whole: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly scripts?: boolean;
  /** The text is what the page's metadata say, for want of a story. */
  readonly summary?: boolean;
}

const STUB = 150;
const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|unlock|keep)|to (?:continue|keep) reading|(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available (?:only )?to) (?:our )?(?:paying )?(?:subscribers|members)|subscribers? only|already a subscriber|you have reached your .{0,30}limit|log in to (?:continue|read))\b/i;
const MISSING =
  /^\W{0,5}(?:(?:error )?404\b|page (?:not|cannot be|could not be) found|not found\b|(?:sorry, )?(?:the|this|that) (?:page|article|story) .{0,40}(?:does not|doesn.t|no longer|could not|can.t|cannot) )/i;

/** What a user should know of the page before trusting its record; a story of some length is never called a stub. */
export function findTrouble({ text, whole, title, language, scripts, summary }: Looked): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: string, message: string) => warnings.push({ code, message });
  const short = wordCount(text, STUB) < STUB;
  const head = whole.slice(0, 20_000);
  if (short && (MISSING.test(title ?? '') || MISSING.test(text)))
    warn('not-found', 'looks like an error page, not an article');
  else if (short && PAYWALL.test(head)) warn('paywall', 'only the part before the paywall is here');
  else if (summary && wordCount(text, 1) > 0)
    warn('summary-only', 'the page shows no story; the text is from its metadata');
  else if (wordCount(text, 1) === 0 && scripts)
    warn('needs-scripts', 'the page has no text until its scripts run; save it from a browser');
  else if (wordCount(text, 1) === 0) warn('empty-body', 'no article text was found');
  if (language && !/^en\b/i.test(language))
    warn('language', `the article is not in English (${language}); facts are found in English only`);
  return warnings;
}
