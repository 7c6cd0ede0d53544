/** The browser's name for the database. */
export const NAME = 'sourceline';
