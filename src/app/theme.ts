import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The teal-blue of the product, lightest first. */
const accent: MantineColorsTuple = ['#e7f2f5', '#d0e5eb', '#a9cfdb', '#7fb7c9', '#5ba2b8', '#3f8fa8', '#2a7c97', '#1b6580', '#14526a', '#0d3e51'];

/** Blue greys for what Mantine paints grey in the dark, lightest first. */
const dark: MantineColorsTuple = ['#e6ecf1', '#c3ced7', '#9baab6', '#70808c', '#33414c', '#26323b', '#1a242c', '#0c1217', '#090e12', '#06090c'];

export const theme = createTheme({
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  fontFamily:
    "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif",
  fontSizes: { xs: '12px', sm: '13.5px', md: '15px', lg: '18px', xl: '26px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.4', xl: '1.22' },
  spacing: { xs: '6px', sm: '10px', md: '16px', lg: '24px', xl: '40px' },
  defaultRadius: 'md',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '999px' },
  respectReducedMotion: true,
});

/** Hands the colours of `tokens.css` to Mantine's components. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--ground)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-soft)',
    '--mantine-color-default': 'var(--ground)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-hover': 'var(--ground-soft)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-anchor': 'var(--accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};
