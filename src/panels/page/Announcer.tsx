/** Tells a screen reader what was said and seen: everything of a moment at once, so that nothing is cut off by the next line. */
import type { Panel } from '../describe.ts'

export function Announcer({ panel }: { panel: Panel }) {
  return (
    <div className="hidden" aria-live="polite" aria-atomic="true">
      {panel.lines.map((line) => (
        <p key={`${panel.step}-${line.id}`}>{line.name ? `${line.name}: ${line.text}` : line.text}</p>
      ))}
    </div>
  )
}
