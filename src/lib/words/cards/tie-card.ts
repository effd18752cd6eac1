import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { nameOfBody, nameOfTie } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import type { NetworkTie, TieGround } from '../../network/tie.ts';
import { wordsOfSpell } from '../../time/date-words.ts';
import { periodInText, whenInText } from '../view/any-time.ts';
import { capitalised } from '../wording.ts';
import type { CardWords } from './card-words.ts';

/** Whether a tie is there on the day of a snapshot, or at any time in its period, and why it is there at all. */
export function tieCard({ network }: Known, snapshot: Snapshot, tie: NetworkTie): CardWords {
	const { day, union } = snapshot;
	const presence = snapshot.ties.get(tie.id) ?? 'no';
	const there = { yes: 'there', maybe: 'perhaps there', no: 'not there' }[presence];
	const when =
		union === undefined || presence === 'no'
			? whenInText(snapshot)
			: `at some time ${periodInText({ from: union.from, to: day })}`;
	const records = new Set(tie.grounds.flatMap((ground) => ground.records));
	const sources = [...network.dataset.ties, ...network.dataset.occupancies]
		.filter(({ id }) => records.has(id))
		.flatMap((record) => record.sources);
	return {
		title: capitalised(nameOfTie(network, tie)),
		about: network.dataset.time === 'none' ? '' : `${capitalised(there)} ${when}`,
		verdict: '',
		text: [...new Set(tie.grounds.map((ground) => groundWords(network, tie, ground)))].slice(0, mostGrounds).join('\n'),
		sources: [...new Set(sources)],
		when: '',
		day: undefined
	};
}

/** The details list all of them. */
const mostGrounds = 2;

function groundWords(network: Network, { kind }: NetworkTie, { records, spells, confidence }: TieGround): string {
	const [first = ''] = records;
	if (records.length === 1) {
		const when = network.dataset.time === 'none' ? '' : `, ${spells.map(wordsOfSpell).join(', ')}`;
		return `Stated by its sources${when}; evidence ${confidence}.`;
	}
	const post = network.posts.get(network.occupancies.get(first)?.post ?? '');
	const body = post === undefined ? 'one council' : nameOfBody(network, post.body);
	return `${kind === 'council' ? `Both sat in ${body}` : 'One post reports to the other'}; evidence ${confidence}.`;
}
