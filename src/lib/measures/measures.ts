import { centralisation } from './centralisation.ts';
import { components } from './components.ts';
import { density } from './density.ts';
import { efficiency } from './efficiency.ts';
import { experience } from './experience.ts';
import { fragmentation } from './fragmentation.ts';
import { largestShare } from './largest-share.ts';
import { meanDistance } from './mean-distance.ts';
import type { Measure } from './measure.ts';
import { people } from './people.ts';
import { postsVacant } from './posts-vacant.ts';
import { ties } from './ties.ts';

/** The ids of the measures over time to begin with: what held together, what stood empty, who was there. */
export const shownAtFirst: ReadonlySet<string> = new Set([fragmentation.id, postsVacant.id, people.id]);

/** Every measure on a snapshot, in the order in which they are offered. */
export const measures: readonly Measure[] = [
	fragmentation,
	largestShare,
	postsVacant,
	experience,
	people,
	ties,
	density,
	components,
	efficiency,
	meanDistance,
	centralisation
];
