import { Combobox, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useFocusWithin, useId } from '@mantine/hooks';
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnswerQuery, AnswerState } from '#ui/AnswerState.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { FoundPlace } from './found-places.ts';
import { PlaceOption } from './PlaceOption.tsx';
import classes from './SearchField.module.css';

interface SearchFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Finds for the text; those of the text before while `isPlaceholderData`. */
  readonly finds: AnswerQuery<readonly FoundPlace[]>;
  readonly onChoose: (place: FoundPlace) => void;
  /** Escape where no list is open. */
  readonly onLeave?: (() => void) | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Name of the field and what stands in it while it is empty; those of the search of places by default. */
  readonly words?: { readonly label: string; readonly hint: string };
}

const noFinds: readonly FoundPlace[] = [];
const longestText = 60;

/** A field that lists places while one types; the arrow keys go through the list, Enter chooses, Escape closes. */
export function SearchField({ text, onText, finds, onChoose, onLeave, field, words }: SearchFieldProps) {
  const { t } = useTranslation();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { ref: search } = useFocusWithin<HTMLDivElement>({ onBlur: () => combobox.closeDropdown() });
  /** The text for which Enter came before its finds. */
  const [hurried, setHurried] = useState<string | null>(null);
  const isOpen = combobox.dropdownOpened && text.trim() !== '';
  const isCurrent = finds.data !== undefined && !finds.isPlaceholderData && !finds.error;
  const places = finds.data ?? noFinds;
  const listId = useId();
  const hasList = isOpen && !finds.error && places.length > 0;

  const choose = (place: FoundPlace | undefined) => {
    setHurried(null);
    if (!place) return;
    combobox.closeDropdown();
    onChoose(place);
  };
  const findsCame = useEffectEvent(() => {
    combobox.resetSelectedOption();
    if (hurried === text) choose(places[0]);
  });
  useEffect(() => {
    if (isOpen && isCurrent && places) findsCame();
  }, [isOpen, isCurrent, places]);

  const retry = () => {
    // The button goes, and the list would close with its focus.
    field.current?.focus();
    return finds.refetch?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // With an option selected Enter is the list's; else it takes the first find.
    if (event.key === 'Enter' && text.trim() !== '' && combobox.getSelectedOptionIndex() < 0) {
      if (isCurrent) choose(places[0]);
      else setHurried(text);
    } else if (event.key === 'Escape' && !isOpen) onLeave?.();
  };
  return (
    <div ref={search}>
      <Combobox
        store={combobox}
        position="bottom-end"
        withinPortal={false}
        keepMounted={false}
        middlewares={{ flip: false, shift: true }}
        onOptionSubmit={(id) => choose(places.find((place) => place.id === id))}
      >
        {/* The list comes and goes with the finds, which the target by itself does not notice. */}
        <Combobox.Target withExpandedAttribute aria-expanded={hasList} aria-controls={hasList ? listId : undefined}>
          <TextInput
            ref={field}
            size="sm"
            leftSection={<Icon name="search" />}
            aria-label={words?.label ?? t('search.label')}
            aria-autocomplete="list"
            placeholder={words?.hint ?? t('search.hint')}
            enterKeyHint="search"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={longestText}
            value={text}
            onChange={({ currentTarget: { value } }) => {
              combobox.resetSelectedOption();
              setHurried(null);
              onText(value);
              combobox.openDropdown();
            }}
            onClick={() => combobox.openDropdown()}
            onKeyDown={press}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isOpen} className={classes.dropdown}>
          <AnswerState
            query={{ ...finds, refetch: retry }}
            loading={t('search.loading')}
            empty={t('search.empty')}
            isEmpty={(found) => found.length === 0}
            className={classes.state}
          >
            {(found) => (
              <Combobox.Options id={listId} aria-label={t('search.list')} className={classes.places}>
                {found.map((place) => (
                  <PlaceOption key={place.id} place={place} />
                ))}
              </Combobox.Options>
            )}
          </AnswerState>
        </Combobox.Dropdown>
      </Combobox>
      <VisuallyHidden role="status">{hasList && isCurrent ? t('search.found', { count: places.length }) : ''}</VisuallyHidden>
    </div>
  );
}
