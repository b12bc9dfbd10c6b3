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
  // what holds no wide character any more is made narrow: the engine keeps patterns of their own for wide texts
  const units = Buffer.from(text, 'utf16le');
  const narrow = Buffer.allocUnsafe(text.length);
  for (let i = 0; i < narrow.length; i += 1) {
    const code = plainCode((units[2 * i] as number) | ((units[2 * i + 1] as number) << 8));
    if (code > 0xff) return spelt(text);
    narrow[i] = code;
  }
  return narrow.toString('latin1');
}

const spelt = (text: string): string => text.replace(ODD, (mark) => PLAIN[mark] ?? ' ');

const odd = new Map<number, number>();

function plainCode(code: number): number {
  if (code >= 32 && code < 127 && code !== BACKTICK) return code;
  const known = odd.get(code) ?? spelt(String.fromCharCode(code)).charCodeAt(0);
  odd.set(code, known);
  return known;
}

const BACKTICK = 96;
