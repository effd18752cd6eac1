import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { portfolio, vocabulary } from '../../../../tests/fixtures/vocabulary.ts';
import type { Lane as LaneRow } from '$lib/tables/lanes.ts';
import { day, fate, report } from '../../../../tests/fixtures/small.ts';
import Lane from './Lane.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const lane: LaneRow = {
	person: 'amir',
	stretches: [
		{ from: period.from, to: day('2015-06-01'), fate: 'alive', contested: false, whatIf: false },
		{ from: day('2015-06-01'), to: period.to, fate: 'lost', contested: false, whatIf: false }
	],
	marks: [
		{
			report: report('false', 'amir', 'killed', { occurred: '2015-02-01', verdict: 'refuted' }),
			day: day('2015-02-01'),
			look: 'refuted'
		},
		{
			report: report('true', 'amir', 'killed', { occurred: '2015-06-01' }),
			day: day('2015-06-01'),
			look: 'established'
		}
	]
};
const who = page.getByRole('button', { name: 'Amir', exact: true });

function shown() {
	const [onselect, onflip] = [vi.fn(), vi.fn()];
	const props = {
		lane,
		...{ name: 'Amir', portfolio: portfolio('leadership'), fateNames: vocabulary.fates, period },
		...{ date: day('2014-10-28'), selection: undefined },
		...{ fate: fate('lost'), recorded: fate('lost'), isGone: false, stands: false },
		...{ onselect, onflip }
	};
	return { props, onselect, onflip };
}

test('a lane is a group named after its person, whose fate on the date describes their button', async () => {
	await render(Lane, { props: shown().props });

	await expect.element(page.getByRole('group', { name: 'Amir' })).toBeInTheDocument();
	await expect.element(who).toHaveAccessibleDescription('dead');
});

test('a press on the name selects the person, the next one nobody', async () => {
	const { props, onselect } = shown();
	const { rerender } = await render(Lane, { props });
	await expect.element(who).toHaveAttribute('aria-pressed', 'false');

	await userEvent.tab();
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('amir');

	await rerender({ selection: 'amir' });
	await expect.element(who).toHaveAttribute('aria-pressed', 'true');
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith(undefined);
});

test('the arrows lead from the name to the what-if and along the reports, each of which says what it tells and can be selected', async () => {
	const { props, onselect } = shown();
	await render(Lane, { props });

	await userEvent.tab();
	await expect.element(who).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('button', { name: 'What if: Amir' })).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	await expect
		.element(page.getByRole('button', { name: 'Amir reported killed, 1 Feb 2015, by the army: refuted' }))
		.toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	await expect
		.element(page.getByRole('button', { name: 'Amir reported killed, 1 Jun 2015, by the army: established' }))
		.toHaveFocus();
	await userEvent.keyboard('{Enter}');

	expect(onselect).toHaveBeenLastCalledWith('true');
});

test('the what-if of the person is a press away', async () => {
	const { props, onflip, onselect } = shown();
	await render(Lane, { props });

	await page.getByRole('button', { name: 'What if: Amir' }).click();

	expect(onflip).toHaveBeenCalledOnce();
	expect(onselect).not.toHaveBeenCalled();
});

test('of whom nothing is left that is not set aside, the track says so', async () => {
	const words = page.getByText('only in what is set aside');
	const { rerender } = await render(Lane, { props: { ...shown().props, fate: undefined, isGone: true } });
	expect(words.elements()).toHaveLength(2);

	await rerender({ fate: fate('alive'), isGone: false });

	expect(words.elements()).toHaveLength(0);
});

test('whoever is not in the record yet has no mark beside the name, so that nobody takes them for lost', async () => {
	const mark = () => getComputedStyle(who.element().querySelector('svg') ?? document.body).visibility;
	const { props } = shown();
	const { rerender } = await render(Lane, { props });
	expect(mark()).toBe('visible');

	await rerender({ fate: undefined, recorded: undefined });

	expect(mark()).toBe('hidden');
});
