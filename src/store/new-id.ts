/** `randomUUID` exists in secure contexts alone: not on http://192.168.0.7. */
const random: Pick<Crypto, 'getRandomValues'> & Partial<Pick<Crypto, 'randomUUID'>> =
  globalThis.crypto;

/** An id that no other window has: a UUID, or as many random bits. */
export const newId = (): string =>
  random.randomUUID?.() ??
  [...random.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
