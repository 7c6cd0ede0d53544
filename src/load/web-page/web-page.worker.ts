import { declaredEncoding, decodeText } from '../decode-text.ts';
import { readWebPage } from './read-web-page.ts';
import type { PageReply, PageRequest } from './web-page-messages.ts';

addEventListener('message', ({ data }: MessageEvent<PageRequest>) => {
  const { call } = data;
  const reply = (draft: boolean, answer: PageReply['answer']): void =>
    postMessage({ call, draft, answer } satisfies PageReply);
  const { page } = data;
  const decoded =
    typeof page === 'string'
      ? { text: page, encoding: 'utf-8' }
      : decodeText(page, declaredEncoding(page));
  if (decoded === undefined) return reply(false, { kind: 'not-text' });
  const { encoding } = decoded;
  const read = readWebPage(decoded.text, (draft) =>
    reply(true, { kind: 'page', ...draft, encoding }),
  );
  reply(false, read ? { kind: 'page', ...read, encoding } : { kind: 'tangled' });
});
