/**
 * The menu of the headset. A small button lies low in front, within reach, always there: by ray, pinch or finger, with one hand.
 * It opens what a page has around its picture: go on, hint, turn, go to a place, pause, calm place, captions, height, leave.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { Container, Text } from '@react-three/uikit'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Group } from 'three'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { rig } from '../input/HeadsetRig.tsx'
import { xrStore } from '../input/xr.ts'
import { space } from '../panels/tokens.ts'
import { usePanel } from '../panels/use-panel.ts'
import { anotherBody } from '../scenario/another-body.ts'
import { playStore } from '../scenario/play-store.ts'
import { settings } from '../scenario/settings.ts'
import { textOf, textStore } from '../scenario/text-store.ts'
import { Board } from './Board.tsx'
import { BodyRows, lazily, OwnBody, useMayBorrow } from './BodyRows.tsx'
import { createLazyFollow } from './lazy-follow.ts'
import { Press } from './Press.tsx'

/** What the menu shows, the bodies to borrow in its place, and whether one is at the calm place. */
export const spaceMenu = createStore<{ open: boolean; bodies: boolean; calm: boolean }>()(() => ({
  open: false,
  bodies: false,
  calm: false,
}))

const near = 0.6
const far = 1
/** Low and to the side of the hand that rests, so that it is not in the way of what one points at. */
const awayFromHand = () => (settings.getState().hand === 'left' ? -0.5 : 0.5)

export function MenuInSpace({ shown }: { shown: boolean }) {
  const { t } = useTranslation('world')
  const open = useStore(spaceMenu, (state) => state.open)
  const calm = useStore(spaceMenu, (state) => state.calm)
  const bodies = useStore(spaceMenu, (state) => state.bodies)
  const button = useRef<Group>(null)
  const board = useRef<Group>(null)
  const camera = useThree((state) => state.camera)
  const followButton = useMemo(() => createLazyFollow({ distance: near, below: 0.95, aside: awayFromHand, turn: 0.5, way: 0.3 }), [])
  const followBoard = useMemo(() => createLazyFollow({ distance: far, below: 0.16, turn: 0.95, way: 0.9 }), [])
  const boardShown = shown && (open || calm)
  useEffect(() => {
    if (shown) followButton.summon()
    else spaceMenu.setState({ open: false, bodies: false, calm: false })
  }, [shown, followButton])
  useEffect(() => {
    if (boardShown) followBoard.summon()
  }, [boardShown, followBoard])
  useFrame((_, seconds) => {
    if (!shown) return
    if (button.current) followButton.update(button.current, camera, seconds)
    if (board.current && boardShown) followBoard.update(board.current, camera, seconds)
  })
  return (
    <>
      <group ref={button} visible={shown} intersectChildren={shown} scale={near} name="space-menu-button">
        <Press
          id="menu"
          label={open ? t('menu.close') : t('menu.open')}
          alone
          press={() => spaceMenu.setState({ open: !open, bodies: false })}
        />
        <OwnBody />
      </group>
      <group ref={board} visible={boardShown} intersectChildren={boardShown} scale={far} name="space-menu">
        <Board width={calm ? 560 : 860}>{calm ? <CalmRows /> : bodies ? <BodyRows close={closeBodies} /> : <MenuRows />}</Board>
      </group>
    </>
  )
}

function CalmRows() {
  const { t } = useTranslation('world')
  return (
    <>
      <Text>{t('menu.calmText')}</Text>
      <Press id="calm-back" label={t('menu.back')} press={leaveCalm} />
    </>
  )
}

function MenuRows() {
  const { t } = useTranslation('world')
  const { t: ofBodies } = useTranslation('body', lazily)
  const panel = usePanel()
  const paused = useStore(playStore, (state) => state.paused)
  const captions = useStore(settings, (state) => state.captions)
  const catalogue = useStore(textStore, (state) => state.catalogue)
  const go = useStore(playStore, (state) => state.moment?.open.go)
  const here = useStore(playStore, (state) => state.moment?.place)
  const mayBorrow = useMayBorrow()
  const close = () => spaceMenu.setState({ open: false })
  const tools = paused ? [] : (panel?.tools ?? [])
  const places = paused ? [] : (go ?? []).filter((place) => place !== here)
  return (
    <>
      {paused && <Text fontWeight="bold" fontSize={space.heading}>{`${t('menu.paused')}. ${t('menu.waiting')}`}</Text>}
      <Container flexDirection="row" gap={space.gap * 2}>
        <Column>
          {tools.map((tool) => (
            <Press
              key={tool.kind}
              id={`menu-${tool.kind}`}
              label={tool.label}
              press={() => {
                close()
                playStore.getState().act(tool.action)
              }}
            />
          ))}
          {places.map((place) => (
            <Press
              key={place}
              id={`menu-go-${place}`}
              label={t('menu.goTo', { place: textOf(catalogue, `place.${place}`) })}
              press={() => {
                close()
                playStore.getState().act({ do: 'go', place })
              }}
            />
          ))}
        </Column>
        <Column>
          <Container flexDirection="row" gap={space.gap}>
            <Press id="menu-turn-left" label={t('menu.turnLeft')} grow press={() => turn(1)} />
            <Press id="menu-turn-right" label={t('menu.turnRight')} grow press={() => turn(-1)} />
          </Container>
          <Press id="menu-pause" label={paused ? t('menu.resume') : t('menu.pause')} press={() => pauseOrGoOn(paused)} />
          {mayBorrow && !paused && <Press id="menu-bodies" label={ofBodies('open')} press={openBodies} />}
          <Press id="menu-calm" label={t('menu.calm')} press={goCalm} />
          <Press
            id="menu-captions"
            label={`${t('menu.captions')}: ${t(captions ? 'menu.on' : 'menu.off')}`}
            press={() => settings.getState().change({ captions: !captions })}
          />
          <Press id="menu-height" label={t('menu.recentre')} press={() => rig.moves?.recentre()} />
          <Press id="menu-take-off" label={t('menu.leave')} press={() => void xrStore.getState().session?.end()} />
        </Column>
      </Container>
    </>
  )
}

/** The bodies to borrow: from the menu, and from beside a device. */
export function openBodies() {
  spaceMenu.setState({ open: true, bodies: true })
}
function closeBodies() {
  spaceMenu.setState({ open: false, bodies: false })
}
function turn(direction: 1 | -1) {
  const degrees = settings.getState().turn === 'snap45' ? 45 : 30
  if (rig.origin) rig.moves?.turn(rig.origin, (direction * degrees * Math.PI) / 180)
}
function pauseOrGoOn(paused: boolean) {
  playStore.getState().pause(!paused)
  spaceMenu.setState({ open: !paused })
}
function goCalm() {
  // where one rests, one is oneself
  anotherBody.getState().own()
  playStore.getState().pause(true)
  spaceMenu.setState({ open: false, calm: true })
}
function leaveCalm() {
  spaceMenu.setState({ calm: false })
  playStore.getState().pause(false)
}

const Column = ({ children }: { children: ReactNode }) => (
  <Container flexDirection="column" gap={space.gap} flexGrow={1} flexBasis={0}>
    {children}
  </Container>
)
