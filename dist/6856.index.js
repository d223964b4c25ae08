import { modules as shared28 } from './shared-28.js';
export const id = 6856;
export const ids = [6856];
export const modules = {
	48315: shared28[48315],
	5438: shared28[5438],
	78596: shared28[78596],
	21674: shared28[21674],
	45958: shared28[45958],
	7749: shared28[7749],
	69881: shared28[69881],
	9442: shared28[9442],
	10379: shared28[10379],
	53637: shared28[53637],
	96856: shared28[96856]
};
