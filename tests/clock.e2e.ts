import { expect } from '@playwright/test';
import { Expected, flagship, nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const today = new Expected('date=2014-12-20');
const then = new Expected('date=2014-12-20&clock=then');

test('on 20 December 2014 flipping the clock gives another picture, and says who reads differently', async ({
	page,
	shura
}) => {
	await shura.open('date=2014-12-20');
	await expect(shura.main).not.toContainText('As known today');
	await expect(shura.summary).toHaveText('Of 7 on 20 December 2014: 6 alive, 1 maybe dead (Abu Ayman al-Iraqi)');

	await shura.readBy('Reported then');

	await expect(shura.summary).toHaveText(/^Of 7 on 20 December 2014: 4 alive, 3 maybe dead \(/);
	await expect(shura.summary).toHaveText(then.summary());
	const note = page.getByRole('region', { name: 'The two clocks' });
	await expect(note).toContainText(then.clockNote());
	await expect(note).toContainText('The clock touches fates only');
	expect(then.clockNote()).toContain('Abu Muslim al-Turkmani');
	// The finding is of today.
	await expect(shura.main).toContainText(`As known today: ${flagship.finding}`);

	await shura.readBy('Known today');
	await expect(shura.summary).toHaveText(today.summary());
});

test('under "then" every change can be stepped through with its count, and nobody is told how many are to come', async ({
	shura
}) => {
	await shura.open('date=2016-02-01&clock=then');
	await expect(shura.slider).toHaveAttribute('aria-valuetext', /, change \d+$/);

	for (const day of then.stops.filter((stop) => stop > new Expected('date=2016-02-01').view.date).slice(0, 12)) {
		await shura.next.click();
		await expect(shura.summary).toHaveText(then.summary(day));
	}
});

test('under "then" lanes, events and the table of reports hold nothing that was published later, and no verdict', async ({
	page,
	shura
}) => {
	await shura.open('date=2014-12-20&clock=then');
	const { date, period } = then.view;

	for (const person of flagship.rosters[0]?.members ?? []) {
		const reports = flagship.reports.filter(
			({ person: about, published }) =>
				about === person && published !== undefined && published.latest <= date && published.latest >= period.from
		);
		const marks = shura.lane(nameOf(person)).getByRole('button', { name: / reported /, includeHidden: false });
		await expect(marks).toHaveCount(reports.length);
	}
	await expect(page.getByRole('button', { name: /: (established|refuted|superseded|disputed|open)$/ })).toHaveCount(0);
	await expect(page.getByRole('group', { name: 'Events' }).getByRole('button')).toHaveCount(
		flagship.events.filter(({ date: day }) => day.earliest <= date && day.latest >= period.from).length
	);

	await shura.tab('Table').click();
	await shura.openTable('Reports');
	const table = shura.table('Reports');
	const count = then.cast.reduce((sum, person) => sum + then.reportsAbout(person), 0);
	await expect(table.getByRole('columnheader', { name: 'Verdict' })).toHaveCount(0);
	await expect(table.getByRole('row')).toHaveCount(count + 1);
});

test('under "then" the details tell nothing that came later', async ({ shura }) => {
	const { details } = shura;
	const tooLate = 'Not known on this date: it is later, or no source dates it.';

	await test.step('of a person: the reports published by the date, without verdict or reason', async () => {
		await shura.open('date=2014-12-20&clock=then&select=turkmani');
		await expect(details.getByText('Maybe dead on 20 December 2014;')).toBeVisible();
		await shura.openReports();
		await expect(shura.reports).toHaveCount(then.reportsAbout('turkmani'));
		await expect(details).not.toContainText(/established|refuted|superseded/);
		await expect(details).not.toContainText('18 August 2015');
		await expect(details).not.toContainText('13 October 2015');
	});

	await test.step('of a record: the sources that were out by the date', async () => {
		const sources = flagship.people.find(({ id }) => id === 'turkmani')?.sources ?? [];
		const out = flagship.sources.filter(
			({ id, date }) => sources.includes(id) && (date?.latest ?? Infinity) <= then.view.date
		);
		const later = sources.length - out.length;
		expect(later).toBeGreaterThan(0);
		await details.getByText(`${sources.length} sources`, { exact: true }).first().click();
		await expect(details).toContainText(new RegExp(`${later} (more )?published later, or without a date`));
		await expect(details).not.toContainText('number two');
	});

	await test.step('of a report that was not out yet: nothing', async () => {
		await shura.follow('date=2014-12-20&clock=then&select=turk-2015-08');
		await expect(details).toContainText(tooLate);
		await expect(details).not.toContainText('White House');
	});

	await test.step('of a person: no post, tie or note that came later', async () => {
		await shura.follow('date=2014-12-20&select=anbari');
		await expect(details).toContainText('Aug 2015');
		await shura.readBy('Reported then');
		await expect(details).toContainText('from 8 Apr 2013');
		await expect(details).not.toContainText(
			/from about Aug 2015|August 2015|Overall deputy|overall deputy|then overall/
		);
	});

	await test.step('of an event that was still to come: nothing', async () => {
		const later = flagship.events.find(({ date }) => date.earliest > then.view.date);
		await shura.follow(`date=2014-12-20&clock=then&select=${later?.id ?? ''}`);
		await expect(details).toContainText(tooLate);
		await expect(details.getByRole('button', { name: 'Go to this date' })).toHaveCount(0);
	});

	await test.step('of a post: no later holder', async () => {
		const holder = (id: string) => details.getByRole('button', { name: nameOf(id), exact: true });
		await shura.follow('date=2014-12-20&select=first-deputy');
		await expect(holder('anbari')).not.toHaveCount(0);
		await shura.readBy('Reported then');
		await expect(holder('anbari')).toHaveCount(0);
		await expect(holder('mawla')).toHaveCount(0);
		await expect(holder('turkmani')).not.toHaveCount(0);
	});
});
