/** A board in space that rows stand on: the menu's, the calm place's, a device's. One column, in the look of the panels. */
import { Container } from '@react-three/uikit'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { spaceFonts } from '../panels/space/fonts.ts'
import { palettes, space } from '../panels/tokens.ts'
import { settings } from '../scenario/settings.ts'

/** `width` in millimetres at one metre. */
export function Board({ width, children }: { width: number; children: ReactNode }) {
  const palette = palettes[useStore(settings, (state) => state.theme)]
  return (
    <Container
      fontFamilies={spaceFonts}
      pixelSize={0.001}
      width={width}
      flexDirection="column"
      gap={space.gap}
      padding={space.padding}
      borderRadius={space.corner}
      backgroundColor={palette.chalk}
      color={palette.ink}
      fontWeight="medium"
      fontSize={space.body}
      lineHeight={1.35}
    >
      {children}
    </Container>
  )
}
