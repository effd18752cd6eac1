import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CardStand from '../../../../tests/fixtures/CardStand.svelte';
import { dataset, event, person, report, roster, source } from '../../../../tests/fixtures/small.ts';

const told = (id: string, published: string, verdict: 'established' | 'refuted') =>
	report(id, 'amir', 'killed', { published, verdict, reason: `Because of ${id}.`, sources: ['paper', 'wire'] });
const given = dataset({
	people: [person('amir', { name: 'Amir' })],
	reports: [
		told('r1', '2015-03-01', 'refuted'),
		told('r2', '2015-03-04', 'refuted'),
		told('r3', '2015-06-01', 'refuted')
	],
	events: [event('fair', '2015-07-01', { name: 'The fair' })],
	rosters: [roster(['amir'])],
	sources: [
		source('paper', { publisher: 'A paper' }),
		source('wire', { publisher: 'A wire', url: 'https://wire.example/1', copy: 'republication' })
	]
});
const marks = [
	{ id: 'r1', left: 300 },
	{ id: 'r2', left: 306 },
	{ id: 'r3', left: 400 },
	{ id: 'fair', left: 500 }
];
const card = page.getByRole('group', { name: 'Killed, said the army' });
const elsewhere = page.getByRole('button', { name: 'Elsewhere' });

async function shown() {
	const onclick = vi.fn();
	await render(CardStand, { props: { dataset: given, marks, onclick } });
	await userEvent.hover(elsewhere);
	return onclick;
}

function mark(id: string) {
	return page.getByRole('button', { name: `Mark of ${id}` });
}

test('a pointer that rests on a mark opens its card, with one source that leads somewhere and how many more there are', async () => {
	await shown();

	await userEvent.hover(mark('r3'));

	await expect.element(card).toBeVisible();
	await expect.element(card).toHaveTextContent('Refuted. Because of r3.');
	await expect.element(card.getByRole('link', { name: 'A wire' })).toHaveAttribute('href', 'https://wire.example/1');
	await expect.element(card).toHaveTextContent('(republication)');
	await expect.element(card.getByRole('button', { name: 'and 1 more' })).toBeVisible();
});

test('the pointer can go on to the card, which closes once it has left both', async () => {
	await shown();
	await userEvent.hover(mark('r3'));
	await expect.element(card).toBeVisible();

	await userEvent.hover(card.getByRole('link'));
	await userEvent.click(card.getByText('Because of r3.'));
	await expect.element(card).toBeVisible();

	await userEvent.hover(elsewhere);
	await expect.element(card).not.toBeInTheDocument();
});

test('the focus opens the card, which then describes the mark, and Escape closes it', async () => {
	await shown();

	await userEvent.tab();
	await expect.element(card).toBeVisible();
	await expect.element(mark('r1')).toHaveAccessibleDescription('Amir; published 1 March 2015 Refuted. Because of r1.');
	await userEvent.keyboard('{Escape}');

	await expect.element(card).not.toBeInTheDocument();
	await expect.element(mark('r1')).toHaveFocus();
	await expect.element(mark('r1')).toHaveAccessibleDescription('');
});

test('marks that stand too close to be told apart are all in the card, each a button; its own one leads', async () => {
	const onclick = await shown();

	await userEvent.hover(mark('r2'));

	await expect.element(card).toHaveTextContent('Because of r2.');
	await expect.element(card).not.toHaveTextContent('Because of r1.');
	await expect
		.element(card.getByRole('button', { name: '1 Mar 2015' }))
		.toHaveTextContent('1 Mar 2015 Killed, said the army: refuted');
	expect(onclick).not.toHaveBeenCalled();
});

test('"Zoom in" is offered for marks of several days, and closes the card', async () => {
	await shown();
	await userEvent.hover(mark('r2'));

	await card.getByRole('button', { name: 'Zoom in' }).click();

	await expect.element(card).not.toBeInTheDocument();
	await userEvent.hover(mark('r3'));
	await expect.element(card).toBeVisible();
	await expect.element(card.getByRole('button', { name: 'Zoom in' })).not.toBeInTheDocument();
});

test('from a mark the keyboard leads into its card, and a press there closes it and gives the focus back', async () => {
	await shown();
	await userEvent.tab();
	await expect.element(mark('r1')).toHaveFocus();

	await userEvent.tab();
	await expect.element(card.getByRole('link')).toHaveFocus();
	await userEvent.tab();
	await userEvent.keyboard('{Enter}');

	await expect.element(card).not.toBeInTheDocument();
	await expect.element(mark('r1')).toHaveFocus();
});

/** A finger on a mark, as a browser reports it. */
function tap(element: Element): void {
	const finger = { pointerType: 'touch', bubbles: true, cancelable: true };
	element.dispatchEvent(new PointerEvent('pointerdown', finger));
	element.dispatchEvent(new PointerEvent('pointerup', finger));
	element.dispatchEvent(new PointerEvent('click', finger));
}

test('a finger selects what stands by itself, and opens the card of what stands too close to others', async () => {
	const onclick = await shown();

	tap(mark('r3').element());
	expect(onclick).toHaveBeenCalledExactlyOnceWith('r3');
	await expect.element(card).not.toBeInTheDocument();

	tap(mark('r1').element());
	expect(onclick).toHaveBeenCalledOnce();
	await expect.element(card).toBeVisible();

	tap(elsewhere.element());
	await expect.element(card).not.toBeInTheDocument();
});

test('a finger that holds a mark opens its card and selects nothing', async () => {
	const onclick = await shown();
	const held = mark('r3').element();
	const finger = { pointerType: 'touch', bubbles: true, cancelable: true };

	held.dispatchEvent(new PointerEvent('pointerdown', finger));
	await expect.element(card).toBeVisible();
	held.dispatchEvent(new PointerEvent('pointerup', finger));
	held.dispatchEvent(new PointerEvent('click', finger));

	expect(onclick).not.toHaveBeenCalled();
	await expect.element(card).toBeVisible();
});
