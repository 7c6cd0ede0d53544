import { isText } from '../core/model/is-text.ts';

/** The characters of a file, and the encoding they were read in, as the Encoding Standard names it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The characters of a file, or undefined where it holds no text. Evidence in the bytes comes first: a
 * byte order mark, the zeros of UTF-16, UTF-8 without a fault; a page saved anew often still declares
 * what it was before. Then what the file itself declares; else Windows-1252, in which newsrooms saved
 * their text for twenty years. A byte order mark stays: offsets count every character of the file.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, declared?: string): Decoded | undefined {
  const decoded =
    decodeAs(utf16Of(bytes) ?? 'utf-8', bytes) ??
    (declared === undefined ? undefined : decodeAs(declared, bytes)) ??
    decodeAs('windows-1252', bytes);
  return decoded && isText(decoded.text) ? decoded : undefined;
}

/** Undefined where the bytes are not of that encoding, or nobody knows it. */
function decodeAs(label: string, bytes: Uint8Array<ArrayBuffer>): Decoded | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}

/** Enough of a file to see a pattern in its bytes. */
const SAMPLE = 4000;
/**
 * Share of zeros among the high bytes of UTF-16, and most among the low ones: Latin letters, digits
 * and spaces have a zero for a high byte. Pictures and programs have zeros on both sides.
 */
const FEWEST_HIGH = 0.5;
const MOST_LOW = 0.02;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = sample.length / 2;
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * FEWEST_HIGH && even <= pairs * MOST_LOW) return 'utf-16le';
  if (even > pairs * FEWEST_HIGH && odd <= pairs * MOST_LOW) return 'utf-16be';
  return undefined;
}

const DECLARED =
  /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})|<\?xml[^>]{0,200}?encoding="([\w:.-]{1,40})"/i;
/** Where a page declares its encoding; a browser looks no further than its first 1,024 bytes. */
const HEAD = 4096;

/** The encoding that a web page declares for itself. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  return meta ?? xml;
}
