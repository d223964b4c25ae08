import { modules as shared34 } from './shared-34.js';
export const id = 897;
export const ids = [897];
export const modules = {
	68989: shared34[68989],
	20897: shared34[20897]
};
