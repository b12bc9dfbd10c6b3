import { readFileSync } from 'node:fs';
import { lexiconPath } from '../lexicon.ts';
import { hashKey } from './key.ts';

/** A place as the file has it; `kind` 0 is a town, 1 and 2 are divisions of the first and second order. */
export interface FilePlace {
  readonly geonamesId: number;
  readonly name: string;
  readonly kind: 0 | 1 | 2;
  readonly country: string;
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number;
}

const NO_COORDINATE = -0x80000000;

/** Places filed under a key (see `placeKey`), likeliest first. Reads the file at the first call. */
export function placesByKey(key: string): FilePlace[] {
  file ??= open();
  const { hash, check } = hashKey(key);
  const { hashes, values } = file;
  const places: FilePlace[] = [];
  for (let i = lowerBound(hashes, hash); hashes[i] === hash; i++) {
    const value = values[i] as number;
    if (value >>> 24 === check) places.push(decode(file, value & 0xffffff));
  }
  return places;
}

let file: ReturnType<typeof open> | undefined;

/** Columns as typed arrays over the one buffer: nothing is parsed before it is asked for. */
function open() {
  const data = readFileSync(lexiconPath('gazetteer.bin'));
  const buffer = data.byteOffset % 4 === 0 ? data : Buffer.from(new Uint8Array(data));
  let at = buffer.byteOffset;
  const column = <T>(type: new (b: ArrayBufferLike, o: number, n: number) => T, width: number, count: number): T => {
    const array = new type(buffer.buffer, at, count);
    at += width * count;
    return array;
  };
  const [places = 0, postings = 0, adminBytes = 0] = column(Uint32Array, 4, 3);
  return {
    hashes: column(Uint32Array, 4, postings),
    values: column(Uint32Array, 4, postings),
    ids: column(Uint32Array, 4, places),
    latitudes: column(Int32Array, 4, places),
    longitudes: column(Int32Array, 4, places),
    populations: column(Uint32Array, 4, places),
    nameEnds: column(Uint32Array, 4, places),
    admins: column(Uint16Array, 2, places),
    kinds: column(Uint8Array, 1, places),
    adminNames: text(column(Uint8Array, 1, adminBytes)).split('\n'),
    names: new Uint8Array(buffer.buffer, at, buffer.byteOffset + buffer.byteLength - at),
  };
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();

function lowerBound(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decode(f: ReturnType<typeof open>, i: number): FilePlace {
  const [country = '', admin1 = ''] = (f.adminNames[f.admins[i] as number] as string).split('\t');
  const degrees = (value: number | undefined): number | null =>
    value === NO_COORDINATE ? null : (value as number) / 1e5;
  return {
    geonamesId: f.ids[i] as number,
    name: text(f.names.subarray(i === 0 ? 0 : f.nameEnds[i - 1], f.nameEnds[i])),
    kind: f.kinds[i] as 0 | 1 | 2,
    country,
    admin1: admin1 || null,
    latitude: degrees(f.latitudes[i]),
    longitude: degrees(f.longitudes[i]),
    population: f.populations[i] as number,
  };
}
