/** The wheel as rows on the board beside a device, in the headset: a row of five for each field, and one for all the rest. */
import { Container, Text } from '@react-three/uikit'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { palettes, space } from '../panels/tokens.ts'
import { playStore } from '../scenario/play-store.ts'
import { settings } from '../scenario/settings.ts'
import { textOf, textStore } from '../scenario/text-store.ts'
import type { Level, Scores, WheelPress } from '../scenario/wheel.ts'
import { isWhole, levels, othersOf, summaryOf, wheelFields } from '../scenario/wheel.ts'
import { wheelStore } from '../scenario/wheel-store.ts'
import { Board } from './Board.tsx'
import { Press } from './Press.tsx'

const nothing: Scores = {}

/** `id`: of the device in the scene. */
export default function WheelInSpace({ id }: { id: string }) {
  const { t, i18n } = useTranslation('wheel')
  const palette = palettes[useStore(settings, (state) => state.theme)]
  const catalogue = useStore(textStore, (state) => state.catalogue)
  const device = useStore(playStore, (state) => state.bundle?.scene.devices.find((placed) => placed.id === id)?.device)
  const play = useStore(playStore, (state) => state.play?.id)
  const scores = useStore(wheelStore, (state) => state.scores[id] ?? nothing)
  const all = useStore(wheelStore, (state) => state.all)
  const kept = useStore(wheelStore, (state) => state.kept)
  const whole = isWhole(scores)
  // what others think is told when one has said what one thinks oneself
  const others = whole && device !== undefined && play !== undefined ? othersOf(all ?? [], device, play) : []
  const summary = summaryOf(others)
  const press = (each: WheelPress) => wheelStore.getState().press(id, each)
  const say = (value: number) => new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(value)
  return (
    <Board width={820}>
      <Text fontWeight="bold">{t('title', { device: textOf(catalogue, `device.${id}`) })}</Text>
      {wheelFields.map((field) => (
        <Row
          key={field}
          id={`wheel-${field}`}
          name={t(`${field}.name`)}
          // one short question; the page has room for both
          about={summary ? aboutOthers(summary[field]) : t(`${field}.ask1`)}
          own={scores[field]}
          press={(level) => press({ field, level })}
        />
      ))}
      {!whole && <Row id="wheel-rest" name={t('rest')} about="" own={undefined} press={(level) => press({ field: 'rest', level })} />}
      {whole && (
        <Text color={palette.quietInk} fontSize={space.small}>
          {`${t('whole')} ${kept ? t('saved') : t('unsaved')} ${others.length > 0 ? t('others', { count: others.length }) : t('noOthers')}`}
        </Text>
      )}
      <Press id="wheel-done" label={whole ? t('done') : t('back')} press={() => wheelStore.getState().ask(null)} />
    </Board>
  )

  function aboutOthers({ low, high, mean }: { low: Level; high: Level; mean: number }): string {
    return low === high ? t('meanSame', { mean: low }) : t('mean', { low, high, mean: say(mean) })
  }
}

type RowProps = { id: string; name: string; about: string; own: Level | undefined; press: (level: Level) => void }

function Row({ id, name, about, own, press }: RowProps) {
  const palette = palettes[useStore(settings, (state) => state.theme)]
  return (
    <Container flexDirection="row" alignItems="center" gap={space.gap}>
      <Container flexDirection="column" flexGrow={1} flexBasis={0}>
        <Text fontWeight="bold" fontSize={space.small + 2}>
          {name}
        </Text>
        {about !== '' && (
          <Text color={palette.quietInk} fontSize={space.small}>
            {about}
          </Text>
        )}
      </Container>
      {levels.map((level) => (
        <Press key={level} id={`${id}-${level}`} label={String(level)} chosen={own === level} press={() => press(level)} />
      ))}
    </Container>
  )
}
