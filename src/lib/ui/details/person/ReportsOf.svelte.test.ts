import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id, Report } from '$lib/dataset/dataset.ts';
import type { Lens } from '$lib/view/view.ts';
import { knownWith, then, today, without } from '../../../../../tests/fixtures/lenses.ts';
import { day, person, report } from '../../../../../tests/fixtures/small.ts';
import ReportsOf from './ReportsOf.svelte';

const refuted = report('refuted', 'amir', 'killed', {
	place: 'near the river',
	published: '2014-05-03',
	claimant: 'A rival',
	sides: ['media'],
	verdict: 'refuted',
	reason: 'He spoke in June.'
});
const seen = report('seen', 'amir', 'alive', { published: '2014-06-01', claimant: 'The wire' });
const held = report('held', 'amir', 'killed', { place: 'Ford', published: '2016-07-13', claimant: 'The general' });

async function shown(
	given: {
		readonly reports?: readonly Report[];
		readonly on?: string;
		readonly lens?: Lens;
		readonly counted?: number;
		readonly profile?: 'own' | 'published';
	} = {}
) {
	const { reports = [held, refuted, seen], on = '2015-01-01', lens = today, counted, profile = 'published' } = given;
	const amir = person('amir', { earlierReports: counted, earlierReportsNote: 'By the wire.' });
	const known = knownWith({ profile, people: [amir], reports }, lens, on);
	const onselect = vi.fn<(id: Id) => void>();
	await render(ReportsOf, { person: known.network.people.get('amir') ?? amir, known, date: day(on), onselect });
	return { onselect, list: (name: string) => page.getByRole('list', { name, exact: true }).getByRole('listitem') };
}

test('a row says what was claimed and when, by whom, what became of it, and on how many sources it rests', async () => {
	const { list } = await shown();

	await expect
		.element(list('Reports').nth(0))
		.toHaveTextContent(/^Killed near the river\s*3 May 2014\s*A rival\s*refuted · 1 source$/);
	await expect.element(list('Reports').nth(1)).toHaveTextContent(/^Alive/);
	await expect.element(page.getByText('3 reports')).toBeVisible();
});

test('a row of own data says what its user wrote, and when what it tells of happened', async () => {
	const own = {
		...report('own', 'amir', 'captured', { occurred: '2012-05-09', note: 'extradited to the US' }),
		published: undefined
	};
	const { list } = await shown({ reports: [own], profile: 'own' });

	await expect.element(list('Reports')).toHaveTextContent(/^Captured\s*happened 9 May 2012.*“extradited to the US”$/);
	await expect.element(page.getByText('Without a day of publication')).not.toBeInTheDocument();
});

test('what was published after the date stands under a heading of its own', async () => {
	const { list } = await shown();

	await expect.element(page.getByRole('heading', { name: 'After 1 January 2015' })).toBeVisible();
	await expect.element(list('Later reports')).toHaveTextContent(/^Killed in Ford/);
});

test('a press on a row shows why, and leads to the report', async () => {
	const { onselect } = await shown();
	const row = page.getByRole('button', { name: /^Killed near the river/ });
	await expect.element(page.getByText('He spoke in June.')).not.toBeInTheDocument();

	await row.click();

	await expect.element(row).toHaveAttribute('aria-expanded', 'true');
	await expect.element(page.getByRole('article')).toHaveTextContent('He spoke in June.');
	await page.getByRole('article').getByRole('button').click();
	expect(onselect).toHaveBeenCalledExactlyOnceWith('refuted');
});

test('what is set aside keeps its place, says so, and is counted apart', async () => {
	const { list } = await shown({ lens: without('side:media') });

	await expect.element(list('Reports').nth(0)).toHaveTextContent(/A rival\s*set aside · 1 source$/);
	await expect.element(page.getByText('3 reports, 1 set aside')).toBeVisible();
});

test('the first of many fold into one row, which opens', async () => {
	const reports = [2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014].map((year) =>
		report(String(year), 'amir', 'alive', { published: `${year}-01-01` })
	);
	const { list } = await shown({ reports });
	expect(list('Reports').elements()).toHaveLength(10);

	await page.getByRole('button', { name: '2 of 2003 and 2004', expanded: false }).click();

	expect(list('Early reports').elements()).toHaveLength(2);
});

test('as reported then there is no verdict and nothing later', async () => {
	const { list } = await shown({ lens: then });

	await expect.element(list('Reports').nth(0)).toHaveTextContent(/A rival\s*1 source$/);
	await expect.element(list('Later reports')).not.toBeInTheDocument();
	await expect.element(page.getByRole('heading', { name: 'What had been reported by 1 January 2015' })).toBeVisible();
});

test('without a report it says so', async () => {
	await shown({ reports: [] });

	await expect.element(page.getByText('No report about this person is recorded.')).toBeVisible();
});

test('a count of earlier reports that a source gives is told, with more behind it', async () => {
	await shown({ counted: 8 });

	await page.getByText('A source counts at least 8 earlier reports.').click();

	await expect.element(page.getByText('By the wire.')).toBeVisible();
});
