import type { Id } from '../../dataset/dataset.ts';
import type { EmptiedPost } from '../../measures/posts/emptied-post.ts';
import type { Loss } from '../../measures/posts/losses.ts';
import { nameOfPerson, nameOfPost } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { wholePeriod } from '../../dataset/whole-period.ts';
import { unitsHeading } from '../../words/wording.ts';
import { csvTable, dayIn, listIn, yearsIn, type CsvTable } from './csv-table.ts';

/**
 * Losses and the posts they left: a row for each post, or one row where a loss left none. Nobody follows in a post of many
 * seats, as it is not handed on.
 */
export function lossesCsv(network: Network, losses: readonly Loss[]): CsvTable {
	const rows = losses.flatMap((loss) => {
		const posts = loss.posts.length === 0 ? [undefined] : loss.posts;
		return posts.map((post) => ({ loss, post, handedOn: post?.handedOn === true ? post : undefined }));
	});
	const isOfPosts = network.dataset.counts === 'post';
	const units = unitsHeading(wholePeriod(network.dataset).from);
	const left = isOfPosts ? 'Left' : 'Lost';
	const [dead, back] = isOfPosts ? ['Dead', 'Back'] : ['If captured, dead', 'If captured, released'];
	return csvTable(isOfPosts ? 'departures' : 'losses', rows, {
		Person: ({ loss }) => nameOfPerson(network, loss.person),
		[`${left} from`]: ({ loss }) => dayIn(loss.days.earliest),
		[`${left} to`]: ({ loss }) => dayIn(loss.days.latest),
		[`${dead} from`]: ({ loss }) => dayIn(loss.death?.days.earliest),
		[`${dead} to`]: ({ loss }) => dayIn(loss.death?.days.latest),
		[`${back} from`]: ({ loss }) => dayIn(loss.released?.earliest),
		[`${back} to`]: ({ loss }) => dayIn(loss.released?.latest),
		[`${units} until reported at least`]: ({ loss }) => loss.reported?.days?.low,
		[`${units} until reported at most`]: ({ loss }) => loss.reported?.days?.high,
		[`${units} until established at least`]: ({ loss }) => loss.established?.days?.low,
		[`${units} until established at most`]: ({ loss }) => loss.established?.days?.high,
		'False reports before': ({ loss }) => loss.falseBefore,
		'False reports before, as a source counts at least': ({ loss: { falseBefore, falseBeforeAtLeast } }) =>
			falseBefore === undefined ? undefined : falseBeforeAtLeast,
		'Post held': ({ post }) => post && nameOfPost(network, post.post),
		'Surely held': ({ post }) => post && (post.sure ? 'yes' : 'perhaps'),
		[`${units} empty at least`]: ({ handedOn }) => handedOn?.empty?.low,
		[`${units} empty at most`]: ({ handedOn }) => handedOn?.empty?.high,
		Successor: ({ handedOn }) => handedOn?.next && nameOfPerson(network, handedOn.next.person),
		'Years of the successor at least': ({ handedOn }) => yearsIn(handedOn?.next?.years?.low),
		'Years of the successor at most': ({ handedOn }) => yearsIn(handedOn?.next?.years?.high),
		'Years of the predecessor at least': ({ handedOn }) => yearsIn(handedOn?.years?.low),
		'Years of the predecessor at most': ({ handedOn }) => yearsIn(handedOn?.years?.high),
		'Successor against predecessor': ({ post, handedOn }) => post && (handedOn?.compared ?? 'not counted'),
		Reports: ({ loss }) => listIn(reportsOf(loss)),
		Sources: ({ loss, post }) => listIn(sourcesOf(network, loss, post))
	});
}

function reportsOf({ reports, death }: Loss): readonly Id[] {
	return [...reports, ...(death?.reports ?? [])];
}

/** The sources of the reports that decide a loss, then those that say who held the post and who came next. */
function sourcesOf(network: Network, loss: Loss, post: EmptiedPost | undefined): ReadonlySet<Id> {
	const deciding = reportsOf(loss);
	const reports = (network.reportsOn.get(loss.person) ?? []).filter(({ id }) => deciding.includes(id));
	const holders = [post?.occupancy, post?.next?.occupancy].flatMap((id) => network.occupancies.get(id ?? '') ?? []);
	return new Set([...reports, ...holders].flatMap(({ sources }) => sources));
}
