import { expect, test } from 'vitest';
import { chooseFiles, filesOfDrop, filesOfInput } from './files-of-drop.ts';

const found = (path: string) => ({ file: new File([], path.split('/').at(-1) ?? ''), path });
const chosen = (paths: readonly string[]) => {
  const { files, leftOut } = chooseFiles(paths.map(found));
  return [files.map(({ path }) => path), leftOut];
};

test('files picked one by one are all handed in, whatever they are called', () => {
  expect(chosen(['a.txt', 'photo.png', '.notes'])).toEqual([['a.txt', 'photo.png', '.notes'], 0]);
});

test('of a folder, those that are articles by their names', () => {
  const articles = ['s/a.txt', 's/b.MD', 's/deep/er/c.html', 's/d.pdf', 's/e.docx'];
  const others = ['s/photo.png', 's/.hidden.txt', 's/.git/a.txt', 's/c_files/ad.html', 's/list'];
  expect(chosen([...articles, ...others])).toEqual([articles, others.length]);
});

test('more than any story has is counted, not read', () => {
  const paths = Array.from({ length: 700 }, (_, i) => `s/${i}.txt`);
  expect(chosen(paths)).toEqual([paths.slice(0, 500), 200]);
});

test('a picked folder tells the paths of its files', () => {
  const file = new File([], 'a.txt');
  Object.defineProperty(file, 'webkitRelativePath', { value: 's/a.txt' });
  expect(filesOfInput([file, new File([], 'b.txt')]).map(({ path }) => path)).toEqual([
    's/a.txt',
    'b.txt',
  ]);
});

type Tree = { readonly [name: string]: Tree | null };

/** A folder as a browser hands it over: what is in it comes in portions of two. */
function entryOf(path: string, tree: Tree | null): object {
  const name = path.split('/').at(-1) ?? '';
  const base = { name, fullPath: path, isFile: tree === null, isDirectory: tree !== null };
  if (tree === null)
    return { ...base, file: (give: (file: File) => void) => give(new File(['x'], name)) };
  const inside = Object.entries(tree).map(([child, its]) => entryOf(`${path}/${child}`, its));
  return {
    ...base,
    createReader: () => {
      const rest = [...inside];
      return { readEntries: (give: (some: readonly object[]) => void) => give(rest.splice(0, 2)) };
    },
  };
}

const transferOf = (...items: readonly object[]): DataTransfer =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has no drops
  ({ items }) as unknown as DataTransfer;

test('a drop is walked through, folder by folder', async () => {
  const tree = {
    'c.txt': null,
    'b.txt': null,
    a: { 'z.txt': null, deep: { 'y.txt': null } },
    'd.txt': null,
  };
  const files = await filesOfDrop(
    transferOf(
      { kind: 'file', webkitGetAsEntry: () => entryOf('/s', tree) },
      { kind: 'string' },
      { kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => new File(['x'], 'loose.txt') },
    ),
  );
  expect(files.map(({ path }) => path).toSorted()).toEqual(
    ['loose.txt', 's/a/deep/y.txt', 's/a/z.txt', 's/b.txt', 's/c.txt', 's/d.txt'].toSorted(),
  );
});
