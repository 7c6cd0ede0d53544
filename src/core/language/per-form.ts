import type { Form } from '../model/doc.ts';

/**
 * What a room knows of a written word, found once for each form and after that by the form's place
 * in a table: a Map of the words took five times as long, and was 5 % of the time for names.
 */
export function perForm<T>(read: (form: Form) => T): (form: Form) => T {
  const forms: (Form | undefined)[] = [];
  const known: T[] = [];
  return (form) => {
    const { index } = form;
    // Another form with this place: the table of forms was full and began anew.
    if (index < forms.length && forms[index] === form) return known[index]!;
    const found = read(form);
    // No gaps: an array with wide ones becomes a slow table.
    while (forms.length <= index) {
      forms.push(undefined);
      known.push(found);
    }
    forms[index] = form;
    known[index] = found;
    return found;
  };
}
