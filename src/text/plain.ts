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
export const plain = (text: string): string => text.replace(ODD, (mark) => PLAIN[mark] ?? ' ');
