const SHAPES: readonly RegExp[] = [
  /^listen to th(?:is|e) (?<name>[^.:]{3,60}?) (?:article|story|post)(?: now)?[.!]?$/i,
  /\bappeared first on (?<name>[^.]{3,60})\.?$/i,
  /^(?:copyright )?(?:©|\(c\)) (?:\d{4}(?:-\d{4})? )?(?:by )?(?<name>\p{Lu}[^.,|©]{2,50})(?:[.,|]|$)/iu,
];
const SMALL = /^(?:of|and|the|in|on|for|de|la|le)$/i;

/** The publisher that a pasted page's furniture names: 'LISTEN TO THIS THE SAVANNA POST ARTICLE NOW' → 'The Savanna Post'. */
export function findPublisher(lines: readonly string[]): string | null {
  for (const shape of SHAPES)
    for (const line of lines) {
      const name = shape.exec(line.slice(0, 300))?.groups?.name?.trim();
      if (name) return /\p{Ll}/u.test(name) ? name : nameCase(name);
    }
  return null;
}

/** Capitals put in usual case; a word without a vowel, or of three letters, is an acronym and stays. */
const nameCase = (name: string): string =>
  name
    .split(' ')
    .map((word, i) => {
      if (SMALL.test(word)) return i === 0 ? capitalized(word) : word.toLowerCase();
      return /[AEIOUY]/.test(word) && word.length > 2 ? capitalized(word) : word;
    })
    .join(' ');

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
