/** A button in space that one can hit with a ray, a pinch or a finger: 64 mm high at one metre, or near enough to look as large. */
import { Container, Text } from '@react-three/uikit'
import { useStore } from 'zustand'
import { spaceFonts } from '../panels/space/fonts.ts'
import { palettes, space } from '../panels/tokens.ts'
import { settings } from '../scenario/settings.ts'

/** `alone`: stands by itself, not on a board. `grow`: shares its row with others. `chosen`: the one of its row that holds now. */
type Props = { id: string; label: string; press: () => void; alone?: boolean; grow?: boolean; chosen?: boolean }

export function Press({ id, label, press, alone = false, grow = false, chosen = false }: Props) {
  const palette = palettes[useStore(settings, (state) => state.theme)]
  return (
    <Container
      id={id}
      {...(alone && { fontFamilies: spaceFonts, pixelSize: 0.001 })}
      {...(grow && { flexGrow: 1, flexBasis: 0 })}
      minHeight={space.row}
      minWidth={space.row}
      paddingX={alone ? 34 : 20}
      paddingY={10}
      borderRadius={alone ? 32 : 16}
      borderWidth={2}
      borderColor={palette.edge}
      backgroundColor={chosen ? palette.fjord : palette.chalk}
      color={chosen ? palette.onFjord : alone ? palette.fjord : palette.ink}
      justifyContent="center"
      cursor="pointer"
      fontSize={space.body}
      lineHeight={1.3}
      fontWeight={alone || chosen ? 'bold' : 'medium'}
      hover={{ backgroundColor: chosen ? palette.fjordDeep : palette.mist, borderColor: palette.fjord }}
      onClick={(event: { stopPropagation?: () => void }) => {
        event.stopPropagation?.()
        press()
      }}
    >
      <Text>{label}</Text>
    </Container>
  )
}
