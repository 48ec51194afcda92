import { Button, Tabs } from '@mantine/core';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { Mark } from '../../parts/mark.js';
import { Screen } from '../../parts/screen.js';
import { useKeys } from '../../shell/keys.js';
import { useText } from '../../words/language.js';
import { Aside } from './aside.js';
import { useCaseTimeline, type CaseTimeline } from './case-data.js';
import css from './case-file.module.css';
import { Clocks } from './clocks.js';
import { Head } from './head.js';
import { Deadlines, Documents, Letters } from './lists.js';
import { Timeline } from './timeline.js';

/** Where a file stands, what is next, and everything that happened in it. */
export function Component() {
  const { id = '' } = useParams();
  const { data: file, error } = useCaseTimeline(id);
  if (error) throw error;
  return file ? <CaseFile key={id} file={file} /> : null;
}

function CaseFile({ file }: { file: CaseTimeline }) {
  const t = useText();
  const [address, setAddress] = useSearchParams();
  const navigate = useNavigate();
  const register = `/letters/new?reference=${encodeURIComponent(file.reference)}`;
  useKeys(t('case-file.title'), [
    { keys: 'n', label: t('case-file.register-letter'), run: () => navigate(register) },
    { keys: 't', label: t('case-file.timeline'), run: () => setAddress({}, { replace: true }) },
    { keys: 'e', label: t('case-file.deadlines'), run: () => setAddress({ part: 'deadlines' }, { replace: true }) },
  ]);
  return (
    <Screen
      title={`${file.reference} · ${file.title}`}
      windowTitle={file.reference}
      actions={
        <>
          <Mark>{t(`terms.case-status.${file.status}`)}</Mark>
          <Button component={Link} to={register} size="xs">
            {t('case-file.register-letter')}
          </Button>
        </>
      }
    >
      <Head file={file} />
      <div className={css.body}>
        <Tabs
          value={address.get('part') ?? 'timeline'}
          onChange={(part) => setAddress(part && part !== 'timeline' ? { part } : {}, { replace: true })}
          keepMounted={false}
        >
          <Tabs.List aria-label={t('case-file.sections')} mb="sm" className={css.tabs}>
            <Tabs.Tab value="timeline">{t('case-file.timeline')}</Tabs.Tab>
            <Tabs.Tab value="deadlines">
              {t('case-file.deadlines')} <span className="quiet">{file.counts.openDeadlines}</span>
            </Tabs.Tab>
            <Tabs.Tab value="clocks">{t('case-file.clocks')}</Tabs.Tab>
            <Tabs.Tab value="letters">
              {t('case-file.letters')} <span className="quiet">{file.counts.letters}</span>
            </Tabs.Tab>
            <Tabs.Tab value="documents">
              {t('case-file.documents')} <span className="quiet">{file.counts.documents}</span>
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="timeline">
            <Timeline file={file} />
          </Tabs.Panel>
          <Tabs.Panel value="deadlines">
            <Deadlines file={file} />
          </Tabs.Panel>
          <Tabs.Panel value="clocks">
            <Clocks caseFileId={file.id} today={file.today} />
          </Tabs.Panel>
          <Tabs.Panel value="letters">
            <Letters file={file} />
          </Tabs.Panel>
          <Tabs.Panel value="documents">
            <Documents caseFileId={file.id} />
          </Tabs.Panel>
        </Tabs>
        <div>
          <Aside file={file} />
          <p className={css.links}>
            <Link to={`/history?caseFileId=${file.id}`}>{t('case-file.history')}</Link>
          </p>
        </div>
      </div>
    </Screen>
  );
}
