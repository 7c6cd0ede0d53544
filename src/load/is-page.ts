/** Whether a file is a web page by its name. */
export const isPageName = (name: string): boolean => /\.x?html?$/i.test(name);

/** Enough of a text to tell. */
const HEAD = 1000;

/** Whether a text is the source of a whole page, whatever it is called: its words stand between tags. */
export const isPageSource = (text: string): boolean =>
  /^\ufeff?\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype html|html)\b/i.test(
    text.slice(0, HEAD),
  );
