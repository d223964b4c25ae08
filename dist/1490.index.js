import { modules as shared8 } from './shared-8.js';
import { modules as shared9 } from './shared-9.js';
export const id = 1490;
export const ids = [1490];
export const modules = {
	25064: shared8[25064],
	62533: shared8[62533],
	60809: shared9[60809],
	31490: shared9[31490],
	94994: shared9[94994],
	45998: shared9[45998]
};
