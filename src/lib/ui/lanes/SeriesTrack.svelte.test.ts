import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Series, SeriesPoint } from '$lib/dataset/dataset.ts';
import { date, day } from '../../../../tests/fixtures/small.ts';
import SeriesTrack from './SeriesTrack.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const calls = { onchoose: vi.fn(), onselect: vi.fn() };
const usual = {
	whole: period,
	period,
	until: Infinity,
	across: 1000,
	chosen: undefined,
	selection: undefined,
	...calls
};
const area = series('area', 'Area', [point('a1', '2014-06-01', 40), point('a2', '2016-06-01', 100)]);
const share = series('share', 'Share lost', [point('s1', '2015-01-01', 16)]);
const choice = page.getByRole('combobox', { name: 'Series' });
const first = page.getByRole('button', { name: '40 km², 1 June 2014' });
const second = page.getByRole('button', { name: '100 km², 1 June 2016' });

test('the series with most points is shown, and another can be chosen', async () => {
	const { rerender } = await render(SeriesTrack, {
		props: {
			...usual,
			series: [share, area],
			onchoose: (chosen: string | undefined) => void rerender({ chosen })
		}
	});
	await expect.element(page.getByRole('group', { name: 'Area, the north: the survey' })).toBeInTheDocument();
	await expect.element(first).toBeInTheDocument();

	await choice.selectOptions('Share lost, the north: the survey');

	await expect.element(page.getByRole('button', { name: '16%, 1 January 2015' })).toBeInTheDocument();
	await expect.element(first).not.toBeInTheDocument();
});

test('no point later than what is known is shown, yet those before it stand where they always do', async () => {
	const { rerender } = await render(SeriesTrack, { props: { ...usual, series: [area] } });
	await expect.element(second).toBeInTheDocument();
	const place = first.element().getAttribute('style');

	await rerender({ until: day('2015-01-01') });

	await expect.element(second).not.toBeInTheDocument();
	expect(first.element().getAttribute('style')).toBe(place);
});

test('where the axis shows a stretch without points, the choice and the track stay, and a point stands where its day is', async () => {
	const { rerender } = await render(SeriesTrack, { props: { ...usual, series: [area] } });

	await rerender({ period: { from: day('2015-01-01'), to: day('2015-02-01') } });
	await expect.element(choice).toBeInTheDocument();
	await expect.element(first).not.toBeInTheDocument();

	await rerender({ period: { from: day('2014-06-01'), to: day('2015-02-01') } });
	await expect.element(first).toHaveAttribute('style', expect.stringContaining('left: 0%'));
});

test('a press selects the point', async () => {
	const onselect = vi.fn();
	await render(SeriesTrack, { props: { ...usual, series: [area], onselect } });

	await userEvent.tab();
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}{Enter}');

	expect(onselect).toHaveBeenCalledExactlyOnceWith('a2');
});

test('without a point in the period there is no track', async () => {
	await render(SeriesTrack, { props: { ...usual, series: [series('old', 'Area', [point('o', '2010-01-01', 5)])] } });

	await expect.element(choice).not.toBeInTheDocument();
});

function point(id: string, on: string, value: number): SeriesPoint {
	return { id, date: date(on), value, valueMax: undefined, note: '', extra: [], sources: [] };
}

function series(id: string, metric: string, points: readonly SeriesPoint[]): Series {
	const unit = metric === 'Area' ? ' km²' : '%';
	return { id, scope: 'the north', metric, unit, baseline: '', estimator: 'the survey', points };
}
