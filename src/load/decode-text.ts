import { isText } from '../core/model/is-text.ts';

const SIGNATURES: ReadonlyMap<string, string> = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]);

/**
 * The characters of a file, or undefined where it holds no text. UTF-16 is told by its byte order
 * mark; what is not UTF-8 is Windows-1252, in which newsrooms saved their text for twenty years. A byte
 * order mark stays: offsets count every character that the file holds.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const signature = [...bytes.subarray(0, 2)].map((b) => b.toString(16).padStart(2, '0')).join('');
  const text = decodeAs(SIGNATURES.get(signature) ?? 'utf-8', bytes);
  return isText(text) ? text : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The bytes are not of that encoding. Windows-1252 reads any byte, so `isText` decides.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
