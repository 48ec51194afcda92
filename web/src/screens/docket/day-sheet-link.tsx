import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useText } from '../../words/language.js';

/** What was entered, moved and done today, to be printed and signed. */
export function DaySheetLink({ today }: { today: string }) {
  const t = useText();
  return (
    <Button
      component="a"
      size="xs"
      variant="default"
      visibleFrom="sm"
      href={`/api/v1/day-sheets/${today}.pdf`}
      leftSection={<IconPrinter size={14} />}
    >
      {t('docket.day-sheet')}
    </Button>
  );
}
