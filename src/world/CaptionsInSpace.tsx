/** What is being said, and sounds that matter, in the headset: lazily below the eye line, with an arrow towards whoever speaks when they are out of sight. */
import { useFrame, useThree } from '@react-three/fiber'
import { Container, Text, withOpacity } from '@react-three/uikit'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Group } from 'three'
import { Vector3 } from 'three'
import { useStore } from 'zustand'
import { useDeviceTexts } from '../devices/use-device-texts.ts'
import { lineOf } from '../panels/describe.ts'
import { spaceFonts } from '../panels/space/fonts.ts'
import { palettes } from '../panels/tokens.ts'
import type { SceneBundle } from '../scenario/bundle.ts'
import { settings } from '../scenario/settings.ts'
import { textStore } from '../scenario/text-store.ts'
import { heard, heardWords } from '../speech/heard.ts'
import { speaking } from '../speech/speaking.ts'
import { createLazyFollow } from './lazy-follow.ts'

/** Millimetres at one metre. */
const sizes = { small: 21, medium: 26, large: 33 } as const
const distance = 1.25
/** radians aside beyond which an arrow shows the way */
const outOfSight = 0.45

type Props = { bundle: SceneBundle; shown: boolean; find: (id: string) => Vector3 | null }
type Way = 'left' | 'right' | null

export function CaptionsInSpace({ bundle, shown, find }: Props) {
  const { t } = useTranslation('panels')
  const ofDevice = useDeviceTexts()
  const group = useRef<Group>(null)
  const camera = useThree((state) => state.camera)
  const line = useStore(speaking, (state) => state.line)
  const sound = useStore(heard, (state) => state.now)
  const on = useStore(settings, (state) => state.captions)
  const size = sizes[useStore(settings, (state) => state.captionSize)]
  const palette = palettes[useStore(settings, (state) => state.theme)]
  const catalogue = useStore(textStore, (state) => state.catalogue)
  const [way, setWay] = useState<Way>(null)
  const follow = useMemo(() => createLazyFollow({ distance, below: 0.5, turn: 0.42, way: 0.4 }), [])
  const said = line ? lineOf(bundle, line, catalogue, { you: t('you') }) : null
  const sounds = sound ? heardWords(sound, catalogue, (key, values) => ofDevice(key, { ...values })) : null
  const texts = [sounds, said].flatMap((each) => (each ? [each.name ? `${each.name}: ${each.text}` : each.text] : []))
  const visible = shown && on && texts.length > 0

  useEffect(() => {
    if (visible) follow.summon()
  }, [visible, follow])
  const speaker = useRef<Vector3 | null>(null)
  useEffect(() => {
    const from = line?.speaker ?? (sound?.from === 'device' ? sound.device : sound?.node)
    const at = from === undefined ? null : find(from)
    speaker.current = at ? at.clone() : null
  }, [line, sound, find])
  useFrame((_, seconds) => {
    if (!group.current || !visible) return
    follow.update(group.current, camera, seconds)
    const now = speaker.current ? wayTo(speaker.current, camera) : null
    // changes a few times in a talk, never in every frame
    if (now !== way) setWay(now)
  })

  return (
    <group ref={group} visible={visible} scale={distance} intersectChildren={false} name="captions-in-space">
      <Container
        fontFamilies={spaceFonts}
        pixelSize={0.001}
        maxWidth={680}
        flexDirection="row"
        alignItems="center"
        gap={16}
        paddingX={28}
        paddingY={16}
        borderRadius={20}
        backgroundColor={withOpacity(palette.ink === '#FFFFFF' ? '#000000' : '#14201F', 0.86)}
        color="#FFFFFF"
        fontWeight="medium"
        fontSize={size}
        lineHeight={1.35}
      >
        <Text fontSize={size * 1.3} width={way === 'left' ? size : 0}>
          {way === 'left' ? '‹' : ' '}
        </Text>
        <Text>{texts.join('\n') || ' '}</Text>
        <Text fontSize={size * 1.3} width={way === 'right' ? size : 0}>
          {way === 'right' ? '›' : ' '}
        </Text>
      </Container>
    </group>
  )
}

const toSpeaker = new Vector3()
const gaze = new Vector3()

function wayTo(
  speaker: Vector3,
  camera: { matrixWorld: Parameters<Vector3['setFromMatrixPosition']>[0]; getWorldDirection(into: Vector3): Vector3 },
): Way {
  toSpeaker.setFromMatrixPosition(camera.matrixWorld).subVectors(speaker, toSpeaker)
  camera.getWorldDirection(gaze)
  const angle = Math.atan2(toSpeaker.x, toSpeaker.z) - Math.atan2(gaze.x, gaze.z)
  const aside = Math.atan2(Math.sin(angle), Math.cos(angle))
  if (Math.abs(aside) < outOfSight) return null
  return aside > 0 ? 'left' : 'right'
}
