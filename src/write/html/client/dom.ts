type Child = Node | string | number | null | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;

/** An element. Children that are words become text nodes: nothing from an article is ever read as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<E extends Element>(node: E, attributes: Attributes, children: readonly (Child | readonly Child[])[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false)
      node.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat() as Child[])
    if (child !== null && child !== undefined && child !== false)
      node.append(child instanceof Node ? child : String(child));
  return node;
}

/** The element with that id; the page always has it. */
export const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** A link out only where it leads to the web; anything else (`javascript:` …) stays plain words. */
export const webLink = (url: string): Node =>
  /^https?:\/\//i.test(url)
    ? el('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, url)
    : document.createTextNode(url);

/** Says something to those who listen to the page. */
export function announce(message: string): void {
  byId('status').textContent = message;
}
