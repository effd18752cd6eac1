import { centralisation } from './graph/centralisation.ts';
import { components } from './graph/components.ts';
import { density } from './graph/density.ts';
import { efficiency } from './graph/efficiency.ts';
import { experience } from './posts/experience.ts';
import { fragmentation } from './graph/fragmentation.ts';
import { largestShare } from './graph/largest-share.ts';
import { meanDistance } from './graph/mean-distance.ts';
import type { Measure } from './measure.ts';
import { people } from './graph/people.ts';
import { postsVacant } from './posts/posts-vacant.ts';
import { ties } from './graph/ties.ts';

/** The ids of the measures over time that are shown at first. */
export const shownAtFirst: ReadonlySet<string> = new Set([fragmentation.id, postsVacant.id, people.id]);

/** Every measure on a snapshot, in the order of the menu. */
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
