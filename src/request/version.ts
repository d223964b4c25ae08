/** The release this code belongs to; a test keeps it equal to package.json. */
export const version = '0.0.0';
