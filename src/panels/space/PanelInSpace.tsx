/**
 * The panel in space: the same description as on the page, drawn with uikit. One unit is a millimetre seen at one metre;
 * whoever places it scales it by the distance. Ray, poke, pinch and mouse all press it.
 */
import { Container, Text } from '@react-three/uikit'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Action } from '../../scenario/moment.ts'
import { settings } from '../../scenario/settings.ts'
import type { Panel, PanelChoice } from '../describe.ts'
import { silence } from '../silence.ts'
import type { Palette } from '../tokens.ts'
import { palettes, space } from '../tokens.ts'
import { spaceFonts } from './fonts.ts'

/** Lines of what was said that stay readable above the answers: fewer where there are many answers. */
const keptLines = (answers: number) => (answers > 3 ? 2 : 3)
const textScales = { small: 0.9, medium: 1, large: 1.2 } as const

export type PanelInSpaceProps = {
  panel: Panel
  /** everything has been said: the answers are there */
  complete: boolean
  act: (action: Action) => void
  /** on to the next line */
  next: () => void
  /** the play is over: the rest is on the page */
  over: boolean
}

/** Milliseconds for which new answers take no press: a second pull at the trigger was meant for what stood there before. */
const unread = 350

export function PanelInSpace({ panel, complete, act, next, over }: PanelInSpaceProps) {
  const { t } = useTranslation('panels')
  const palette = palettes[useStore(settings, (state) => state.theme)]
  const scale = textScales[useStore(settings, (state) => state.textSize)]
  const body = space.body * scale
  const appeared = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step has answers of its own
  useEffect(() => {
    appeared.current = performance.now()
  }, [complete, panel.step])
  const answer = (action: Action) => {
    if (performance.now() - appeared.current >= unread) act(action)
  }
  const lines = complete ? panel.lines.slice(-keptLines(panel.choices.length)) : []
  return (
    <Container
      fontFamilies={spaceFonts}
      pixelSize={0.001}
      width={space.width}
      flexDirection="column"
      gap={space.gap}
      padding={space.padding}
      borderRadius={space.corner}
      borderWidth={2}
      borderColor={palette.hairline}
      backgroundColor={palette.chalk}
      color={palette.ink}
      fontWeight="medium"
      fontSize={body}
      lineHeight={1.35}
    >
      <Text fontSize={space.heading * scale} lineHeight={1.25} fontWeight="bold">
        {panel.title}
      </Text>
      {panel.answer !== null && <Text color={palette.quietInk}>{`${t('you')}: ${panel.answer}`}</Text>}
      {lines.map((line) => (
        <Text key={line.id} color={line.name ? palette.ink : palette.quietInk}>
          {line.name ? `${line.name}: ${line.text}` : line.text}
        </Text>
      ))}
      {complete
        ? panel.choices.map((choice) => <ChoiceRow key={choice.id} choice={choice} palette={palette} act={answer} />)
        : panel.lines.length > 0 && <Row palette={palette} label={t('next')} press={next} quiet />}
      {complete &&
        panel.tools.map((tool) => <Row key={tool.kind} palette={palette} label={tool.label} press={() => answer(tool.action)} quiet />)}
      {complete && over && <Text color={palette.fjord}>{t('over')}</Text>}
    </Container>
  )
}

function ChoiceRow({ choice, palette, act }: { choice: PanelChoice; palette: Palette; act: (action: Action) => void }) {
  const counting = useStore(silence, (state) => state.choice === choice.id)
  const left = useStore(silence, (state) => (state.choice === choice.id ? state.left : 0))
  return (
    <Row
      palette={palette}
      label={choice.label}
      press={() => act(choice.action)}
      {...(counting && choice.silence !== undefined && { part: left / choice.silence })}
    />
  )
}

/** `part`: how much of a silence is left, drawn as a line at the foot of the row. */
function Row(props: { palette: Palette; label: string; press: () => void; quiet?: boolean; part?: number }) {
  const { palette, label, press, quiet = false, part } = props
  return (
    <Container
      flexDirection="column"
      justifyContent="center"
      minHeight={space.row}
      paddingX={20}
      // the font's ascent is taller than its descent: this sets the words in the middle
      paddingTop={15}
      paddingBottom={9}
      borderRadius={16}
      borderWidth={quiet ? 0 : 2}
      borderColor={palette.edge}
      backgroundColor={palette.chalk}
      color={quiet ? palette.fjord : palette.ink}
      cursor="pointer"
      hover={{ backgroundColor: palette.mist, borderColor: palette.fjord }}
      active={{ backgroundColor: palette.mist, borderColor: palette.fjord }}
      onClick={(event: { stopPropagation?: () => void }) => {
        event.stopPropagation?.()
        press()
      }}
    >
      <Text fontWeight={quiet ? 'bold' : 'medium'}>{label}</Text>
      {part !== undefined && (
        <Container height={5} marginTop={8} width={`${Math.round(part * 100)}%`} borderRadius={2} backgroundColor={palette.fjord} />
      )}
    </Container>
  )
}
