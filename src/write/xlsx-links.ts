import { dirname, relative, resolve, sep } from 'node:path';
import type writeExcel from 'write-excel-file/node';
import type { ArticleRecord } from '../record/index.ts';

/** A cell of a sheet that leads to a file beside the workbook, or to a page. */
export interface Link {
  readonly cell: string;
  readonly target: string;
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcel>[1]>['features']>[number];

// of Excel itself
const MOST_LINKS = 65_530;

/** Where an article came from, as a link from a workbook of this name: a path relative to it, or the URL; null for a pipe. */
export function targetOf({ source }: ArticleRecord, workbook = ''): string | null {
  if (source.path === null) return /^https?:\/\//i.test(source.url ?? '') ? source.url : null;
  const path = relative(dirname(resolve(workbook)), resolve(source.path));
  return path.split(sep).map(encodeURIComponent).join('/');
}

/** Puts links on cells, a list for each sheet; the library writes none itself. */
export function linking(sheets: readonly (readonly Link[])[]): Feature {
  const linksOf = (sheet: number) => (sheets[sheet] ?? []).slice(0, MOST_LINKS);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // the schema wants links after the cells and before drawings
          transform: (xml, _, { sheetIndex }) =>
            xml.replace(/(?=<drawing |<\/worksheet>)/, () => hyperlinks(linksOf(sheetIndex))),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) => linksOf(sheetIndex).map(relationship).join(''),
        },
      },
    },
  };
}

const hyperlinks = (links: readonly Link[]): string =>
  links.length === 0
    ? ''
    : `<hyperlinks>${links.map(({ cell }, i) => `<hyperlink ref="${cell}" r:id="link${i}"/>`).join('')}</hyperlinks>`;

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const relationship = ({ target }: Link, i: number): string =>
  `<Relationship Id="link${i}" Type="${TYPE}" Target="${escaped(target)}" TargetMode="External"/>`;

const escaped = (text: string): string =>
  text.replace(/[&<>"'\0-\x1f]/g, (c) => (c < ' ' ? '' : `&#${c.charCodeAt(0)};`));
