/** What the page starts with: its first answers are fetched, or the worker reads the data, while the browser reads the rest of the program. */
import '#queries/first-load.ts';

import('./main.tsx');

// The first format of the browser takes a hundred times as long as the next: made while the program is on its way.
new Intl.NumberFormat('en');
