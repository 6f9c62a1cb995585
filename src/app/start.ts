/** What the page starts with: its first answers are fetched, or the worker reads the data, while the browser reads the rest of the program. */
import '#queries/first-load.ts';

import('./main.tsx');
