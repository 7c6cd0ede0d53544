import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SpanRef } from '../../core/model/span.ts';
import type { Story } from '../../core/model/story.ts';
import { eventDetail } from '../../selectors/event-detail.ts';
import { eventPosition } from '../../selectors/event-detail-position.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { at } from '../../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { EventDetailView } from './EventDetailView.tsx';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

function show(id: string, story: Story): void {
  const detail = eventDetail(story, id);
  if (detail === undefined) throw new Error(`no event ${id}`);
  render(
    <EventDetailView
      detail={detail}
      position={eventPosition(story, DEFAULT_VIEW, id)}
      reading={{ hrefOf: () => '#', open: () => undefined, openPerson: () => undefined }}
      onSelect={() => undefined}
    />,
  );
}

const differs = (id: string, said: readonly SpanRef[]) => ({
  id,
  event: 'e:closed',
  kind: 'actor' as const,
  claims: said.map((place) => ({ ...place, value: place.article })),
});

test('two differences of one kind are told apart, in the box and in the table', () => {
  show('e:closed', {
    ...SAMPLE_STORY,
    disagreements: [
      differs('d:a', [at('gazette', 'The council'), at('courier', 'The ')]),
      differs('d:b', [at('gazette', 'bridge'), at('courier', 'bridge')]),
    ],
  });
  for (const asks of ['who (1)', 'who (2)']) {
    expect(screen.getByRole('region', { name: `Outlets differ: ${asks}` })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: asks })).toBeInTheDocument();
  }
});

test('who is heard on a difference, and tells another event, is not said to be silent', () => {
  const [first] = SAMPLE_STORY.disagreements;
  const heard = { ...first!, event: 'e:repairs' };
  show('e:repairs', { ...SAMPLE_STORY, disagreements: [heard] });
  const told = screen.getByRole('region', { name: 'As told by' });
  const words = (how: string): string | null | undefined =>
    within(told).queryByText(how)?.parentElement?.textContent;
  expect(words('Told of another event by')).toContain('Harbour Gazette');
  expect(words('Not told by') ?? '').not.toContain('Harbour Gazette');
});

test('an outlet without a name is not spoken of as if it had one', () => {
  const nobody = {
    ...SAMPLE_STORY,
    articles: SAMPLE_STORY.articles.map((article) => ({
      ...article,
      outlet: { ...article.outlet, id: article.id === 'gazette' ? null : article.outlet.id },
    })),
  };
  show('e:closed', nobody);
  const why = screen.getByText('Why this date.').closest('p');
  expect(why).toHaveTextContent(/Why this date\. The unnamed outlet 1 says/);
  expect(why).toHaveTextContent(/The article of the unnamed outlet 1 is dated/);
});

test('a date that the article does not state is not said to be set by hand', () => {
  const given = {
    ...SAMPLE_STORY,
    articles: SAMPLE_STORY.articles.map((article) => ({
      ...article,
      published: article.published && {
        ...article.published,
        basis: 'given' as const,
        evidence: [],
      },
    })),
  };
  show('e:closed', given);
  expect(screen.getByText('Why this date.').closest('p')).toHaveTextContent(
    'The date given for the Harbour Gazette article is Wednesday 3 March 2021.',
  );
});
