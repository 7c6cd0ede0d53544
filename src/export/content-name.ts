import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Short and stable: the first 96 bits of the hash of a text. */
export const shortContentName = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 12));

/** The name that any text has for itself (RFC 6920), wherever it is kept. */
export const contentIri = (text: string): string => {
  const base64 = btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
};

/** The name of something that only this story knows. */
export const ownIri = (id: string): string =>
  `urn:sourceline:${encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '\ufffd'))}`;
