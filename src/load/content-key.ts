import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ContentKey } from '../core/model/correction.ts';

/** Hex digits of the hash that a key holds: 96 bits, more than any newsroom has articles. */
const DIGITS = 24;

const known = new WeakMap<object, ContentKey>();

/** What stands for an article's text, whatever its file is called. Articles never change in place. */
export function contentKeyOf(article: { readonly text: string }): ContentKey {
  const key = known.get(article) ?? hash(article.text);
  known.set(article, key);
  return key;
}

const hash = (text: string): ContentKey =>
  `sha256-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS)}`;
