import { ActionIcon, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/Icon.tsx';
import { HeaderSearch } from '#views/search/HeaderSearch.tsx';
import classes from './Header.module.css';
import { useReader } from './reader.ts';
import { ViewLinks } from './ViewLinks.tsx';

/** Name, views, search, language and theme. */
export function Header() {
  const { t } = useTranslation();
  const { language, scheme, chooseLanguage, chooseScheme } = useReader();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className={classes.header}>
      <Link to="/" search={true} className={classes.brand}>
        {t('product.name')}
      </Link>
      <nav aria-label={t('frame.views')} className={classes.views}>
        <ViewLinks />
      </nav>
      <HeaderSearch />
      <UnstyledButton
        className={classes.language}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        title={t('frame.otherLanguageHint')}
        onClick={() => chooseLanguage(other)}
      >
        {t('frame.otherLanguage')}
      </UnstyledButton>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={scheme === 'dark' ? t('frame.toLight') : t('frame.toDark')}
        onClick={() => chooseScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        <Icon name={scheme === 'dark' ? 'sun' : 'moon'} />
      </ActionIcon>
    </header>
  );
}
