import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { day, event } from '../../../../tests/fixtures/small.ts';
import Events from './Events.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const usual = { period, across: 1000, selection: undefined, onselect: vi.fn() };
const buttons = page.getByRole('group', { name: 'Events' }).getByRole('button');

test('the events of the period stand in order, each with its name and date', async () => {
	const events = [
		event('flood', '2015-03', { name: 'A flood' }),
		event('war', '2013-12-31', { name: 'A war' }),
		event('vote', '2014-06-10', { name: 'A vote' })
	];
	await render(Events, { props: { ...usual, events } });

	expect(buttons.elements().map((button) => button.getAttribute('aria-label'))).toEqual([
		'A vote, 10 June 2014',
		'A flood, March 2015'
	]);
});

test('a name is written where it has room, and left out where it would run into another', async () => {
	const events = [
		event('first', '2014-06-10', { name: 'A vote' }),
		event('second', '2014-06-11', { name: 'A recount' })
	];
	await render(Events, { props: { ...usual, events } });

	await expect.element(page.getByText('A vote')).toBeInTheDocument();
	await expect.element(page.getByText('A recount')).not.toBeInTheDocument();
});

test('a press selects the event', async () => {
	const onselect = vi.fn();
	const events = [event('vote', '2014-06-10', { name: 'A vote' })];
	await render(Events, { props: { ...usual, events, onselect } });

	await userEvent.tab();
	await userEvent.keyboard('{Enter}');

	expect(onselect).toHaveBeenCalledExactlyOnceWith('vote');
});
