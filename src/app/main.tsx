import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Text.css';
import '@mantine/core/styles/VisuallyHidden.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Stack.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Slider.css';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '#ui/tokens.css';
import '#ui/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { setI18n } from 'react-i18next';
import { takeHeadStart } from '#queries/first-load.ts';
import { createQueryClient } from '#queries/query-client.ts';
import { createTranslations } from './i18n/i18n.ts';
import { preferredLanguage } from './preferences.ts';
import { createAppRouter } from './router.tsx';

// For a page that fails before its own translations are there.
setI18n(createTranslations(preferredLanguage()));

// The router may take the slash from `/data/`, and the browser would then look for the icon one folder further up.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) icon.setAttribute('href', icon.href);

const container = document.getElementById('root');
if (!container) throw new Error('The page has no element "root" to draw into.');

const client = createQueryClient();
const router = createAppRouter(client);
// What a view fetches is on its way before anything is drawn.
await Promise.all([takeHeadStart(client), router.load()]);
const page = createRoot(container);
// In a transition, which is drawn in steps that leave the browser free in between.
startTransition(() =>
  page.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
);
