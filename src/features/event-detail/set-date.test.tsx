import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { eventDetail } from '../../selectors/event-detail.ts';
import type { Correcting } from '../../state/correcting.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { WhyThisDate } from './WhyThisDate.tsx';

const button = () => screen.queryByRole('button', { name: /^Set the article’s date… / });

test.each([
  ['inferred', 'e:closed', true],
  ['stated', 'e:closed', false],
  ['inferred', 'e:unknown', true],
] as const)('where the date of an article is %s, %s leads to it: %s', (basis, id, leads) => {
  const articles = SAMPLE_STORY.articles.map((article) => ({
    ...article,
    published: article.published && { ...article.published, basis },
  }));
  const detail = eventDetail({ ...SAMPLE_STORY, articles }, id);
  if (detail === undefined) throw new Error(`no event ${id}`);
  const correct = vi.fn<(what: Correcting) => void>();
  const reading = { hrefOf: () => '#', open: vi.fn<() => void>(), openPerson: vi.fn<() => void>() };
  const { rerender } = render(<WhyThisDate detail={detail} reading={{ ...reading, correct }} />);
  expect(button() !== null).toBe(leads);
  if (!leads) return;
  fireEvent.click(button()!);
  const article = id === 'e:closed' ? 'gazette' : 'blog';
  expect(correct).toHaveBeenLastCalledWith({ what: 'article', article, asks: 'date' });
  rerender(<WhyThisDate detail={detail} reading={reading} />);
  expect(button()).toBeNull();
});
