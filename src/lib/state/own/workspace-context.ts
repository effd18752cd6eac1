import { createContext } from 'svelte';
import type { Workspace } from '$lib/workspace/workspace.ts';

/** The datasets that are kept in this browser; the root layout sets it. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
