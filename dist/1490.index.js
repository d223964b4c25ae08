import { modules as shared4 } from './shared-4.js';
import { modules as shared5 } from './shared-5.js';
export const id = 1490;
export const ids = [1490];
export const modules = {
	25064: shared4[25064],
	62533: shared4[62533],
	60809: shared5[60809],
	31490: shared5[31490],
	94994: shared5[94994],
	45998: shared5[45998]
};
