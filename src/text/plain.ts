const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  ʻ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const ODD = /[“”„‟«»″‘’‚‛′´`ʼʻ‐‑‒–—―−\t-\r\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/g;

/**
 * The text with curly quotes, dashes and odd spaces (line breaks too) each made one plain ASCII code unit.
 * Same length as the input, so offsets stay. Long dashes become '-': look at the original to tell them apart.
 */
export function plain(text: string): string {
  const made = text.replace(ODD, (mark) => PLAIN[mark] ?? ' ');
  // the engine keeps on counting a text wide that once held a curly quote, and wide text takes patterns of its own
  return NARROW.test(made) ? Buffer.from(made, 'latin1').toString('latin1') : made;
}

const NARROW = /^[\x00-\xff]*$/;
