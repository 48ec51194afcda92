import { Screen } from '../../parts/screen.js';
import { useWords } from '../../words/language.js';

export function Component() {
  const { calendar: w } = useWords();
  return <Screen title={w.title}>{null}</Screen>;
}
