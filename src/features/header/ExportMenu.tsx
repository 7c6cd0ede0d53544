import type { Story } from '../../core/model/story.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ExportMenu.module.css';
import { EXPORTS, type ExportFormat } from './export-formats.ts';

/** The story as files for other tools, made in the browser. */
export function ExportMenu({ story }: { readonly story: Story }): React.JSX.Element {
  return (
    <>
      <Button popoverTarget="export-menu">
        Export <span aria-hidden>▾</span>
      </Button>
      <div id="export-menu" popover="auto" className={styles['menu']}>
        <ul aria-label="Export as">
          {EXPORTS.map((format) => (
            <li key={format.extension}>
              <button
                type="button"
                className={styles['item']}
                popoverTarget="export-menu"
                popoverTargetAction="hide"
                onClick={() => download(story, format)}
              >
                <span className={styles['name']}>{format.name}</span>
                <span className={styles['about']}>{format.about}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function download(story: Story, { type, extension, write }: ExportFormat): void {
  const url = URL.createObjectURL(new Blob([write(story)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `story.${extension}`;
  link.click();
  URL.revokeObjectURL(url);
}
