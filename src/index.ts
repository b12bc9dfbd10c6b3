export { extractArticle } from './extract.ts';
