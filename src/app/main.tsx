import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Button.layer.css';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Text.layer.css';
import '@mantine/core/styles/VisuallyHidden.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/Slider.layer.css';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import '#ui/tokens.css';
import '#ui/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { setI18n } from 'react-i18next';
import { takeHeadStart } from '#queries/first-load.ts';
import { createQueryClient } from '#queries/query-client.ts';
import { fetchParts } from '#ui/Fetched.tsx';
import { whenAnswered } from '#ui/user-timing.ts';
import { createTranslations } from './i18n/i18n.ts';
import { preferredLanguage } from './preferences.ts';
import { createAppRouter } from './router.tsx';

// Of the page, and of one that fails before it is there.
setI18n(createTranslations(preferredLanguage()));

// The router may take the slash from `/data/`, and the browser would then look for the icon one folder further up.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) icon.setAttribute('href', icon.href);

const container = document.getElementById('root');
if (!container) throw new Error('The page has no element "root" to draw into.');

const client = createQueryClient();
const router = createAppRouter();
const page = createRoot(container);
// What a view fetches is on its way before anything is drawn. Not awaited at the top: views are files that import this one.
Promise.all([takeHeadStart(client), router.load()]).then(() =>
  // In a transition, which is drawn in steps that leave the browser free in between.
  startTransition(() =>
    page.render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </StrictMode>,
    ),
  ),
);

whenAnswered(fetchParts);
