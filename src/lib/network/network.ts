import type { MultiGraph } from 'graphology';
import type { Body, Dataset, Id, Occupancy, Person, Post, Report } from '../dataset/dataset.ts';
import type { NetworkTie } from './tie.ts';

/** What the graph holds for a person. */
export interface PersonAttributes {
	readonly person: Person;
}

/** What the graph holds for a tie. */
export interface TieAttributes {
	readonly tie: NetworkTie;
}

/** A dataset as a network of everyone and every tie, ever, with its records by id. */
export interface Network {
	readonly dataset: Dataset;
	/** A node a person, an edge a tie, both under the ids of the records. */
	readonly graph: MultiGraph<PersonAttributes, TieAttributes>;
	readonly people: ReadonlyMap<Id, Person>;
	readonly bodies: ReadonlyMap<Id, Body>;
	readonly posts: ReadonlyMap<Id, Post>;
	readonly occupancies: ReadonlyMap<Id, Occupancy>;
	readonly ties: ReadonlyMap<Id, NetworkTie>;
	/** Each person's reports in order of publication; the undated come last. */
	readonly reports: ReadonlyMap<Id, readonly Report[]>;
}
