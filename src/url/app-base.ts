/**
 * Address of the folder that the app is served from, at any depth of the page's own address. Scripts of a build lie in
 * one folder below it; the development server serves from the root.
 */
export function appBase(): URL {
  return import.meta.env.DEV ? new URL('/', window.location.href) : new URL(/* @vite-ignore */ '..', import.meta.url);
}
