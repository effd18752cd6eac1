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
	await expect(shura.summary).toHaveText('Of 7 on 20 December 2014: 6 alive, 1 maybe dead (Abu Ayman al-Iraqi)');

	await shura.readBy('What was reported then');

	await expect(shura.summary).toHaveText(/^Of 7 on 20 December 2014: 4 alive, 3 maybe dead \(/);
	await expect(shura.summary).toHaveText(then.summary());
	const note = page.getByRole('region', { name: 'The two clocks' });
	await expect(note).toContainText(then.clockNote());
	await expect(note).toContainText('The clock touches fates only');
	expect(then.clockNote()).toContain('Abu Muslim al-Turkmani');

	await shura.readBy('What we know today');
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

test('under "then" lanes and events hold nothing that was published later, and no verdict', async ({ page, shura }) => {
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
});

test('under "then" the finding above the picture says that it is of today', async ({ shura }) => {
	await shura.open('date=2014-12-20&clock=then');
	await expect(shura.main).toContainText(`As known today: ${flagship.finding}`);

	await shura.readBy('What we know today');
	await expect(shura.main).not.toContainText('As known today');
});

test('under "then" the details of a person hold the reports published by the date, without verdict or reason', async ({
	shura
}) => {
	await shura.open('date=2014-12-20&clock=then&select=turkmani');

	await expect(shura.details.getByRole('article')).toHaveCount(then.reportsAbout('turkmani'));
	await expect(shura.details).not.toContainText(/established|refuted|superseded/);
	await expect(shura.details).not.toContainText('18 August 2015');
	await expect(shura.details).not.toContainText('13 October 2015');
});

test('under "then" the sources of a record are those that were out by the date', async ({ shura }) => {
	const { turkmani } = Object.fromEntries(flagship.people.map((person) => [person.id, person]));
	const out = flagship.sources.filter(
		({ id, date }) => turkmani?.sources.includes(id) && (date?.latest ?? Infinity) <= then.view.date
	);
	const later = (turkmani?.sources.length ?? 0) - out.length;
	expect(later).toBeGreaterThan(0);

	await shura.open('date=2014-12-20&clock=then&select=turkmani');
	await shura.details.getByText(`${turkmani?.sources.length} sources`, { exact: true }).first().click();

	await expect(shura.details).toContainText(new RegExp(`${later} (more )?published later, or without a date`));
	await expect(shura.details).not.toContainText('number two');
});

test('under "then" a report that was not out yet is not told', async ({ shura }) => {
	await shura.open('date=2014-12-20&clock=then&select=turk-2015-08');

	await expect(shura.details).toContainText('Not known on this date: it is later, or no source dates it.');
	await expect(shura.details).not.toContainText('White House');
});

test('under "then" the details of a person hold no post, tie or note that came later', async ({ shura }) => {
	await shura.open('date=2014-12-20&select=anbari');
	await expect(shura.details).toContainText('Aug 2015');

	await shura.readBy('What was reported then');

	await expect(shura.details).toContainText('from 8 Apr 2013');
	await expect(shura.details).not.toContainText(
		/from about Aug 2015|August 2015|Overall deputy|overall deputy|then overall/
	);
});

test('under "then" the details of a post hold no later holder', async ({ shura }) => {
	await shura.open('date=2014-12-20&select=first-deputy');
	const holder = (id: string) => shura.details.getByRole('button', { name: nameOf(id), exact: true });
	await expect(holder('anbari')).not.toHaveCount(0);

	await shura.readBy('What was reported then');

	await expect(holder('anbari')).toHaveCount(0);
	await expect(holder('mawla')).toHaveCount(0);
	await expect(holder('turkmani')).not.toHaveCount(0);
});

test('under "then" an event that was still to come is not told', async ({ shura }) => {
	const later = flagship.events.find(({ date }) => date.earliest > then.view.date);
	await shura.open(`date=2014-12-20&clock=then&select=${later?.id ?? ''}`);

	await expect(shura.details).toContainText('Not known on this date: it is later, or no source dates it.');
	await expect(shura.details.getByRole('button', { name: 'Go to this date' })).toHaveCount(0);
});

test('under "then" the table of reports has no verdicts and no later report', async ({ shura }) => {
	await shura.open('date=2014-12-20&clock=then&tab=table');

	await shura.openTable('Reports');

	const table = shura.table('Reports');
	const count = then.cast.reduce((sum, person) => sum + then.reportsAbout(person), 0);
	await expect(table.getByRole('columnheader', { name: 'Verdict' })).toHaveCount(0);
	await expect(table.getByRole('row')).toHaveCount(count + 1);
});
