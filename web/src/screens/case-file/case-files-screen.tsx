import { Screen } from '../../parts/screen.js';
import { useWords } from '../../words/language.js';

export function Component() {
  const { caseFiles: w } = useWords();
  return <Screen title={w.title}>{null}</Screen>;
}
