/** Version of the program, as in `package.json`; stands in files that reproduce a page. */
export const appVersion = '0.1.0';
