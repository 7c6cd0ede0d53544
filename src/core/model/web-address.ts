/** Whether an address may become a link: others could run something when they are followed. */
export const isWebAddress = (address: string): boolean =>
  /^https?:\/\/[\p{L}\p{N}][^\s<>"]*$/iu.test(address);

/** The host of a web address, as people name a site. */
export const hostOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
