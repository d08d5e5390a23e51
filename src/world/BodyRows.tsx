/** The bodies to borrow, in the headset: two columns of presses on the menu's board, and the way back beside the menu's button. */
import { Container, Text } from '@react-three/uikit'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { space } from '../panels/tokens.ts'
import type { Loan } from '../scenario/another-body.ts'
import { anotherBody, isOwn, isWorn, loanNames, loans, mayBorrow, toggle } from '../scenario/another-body.ts'
import { playStore } from '../scenario/play-store.ts'
import { textOf, textStore } from '../scenario/text-store.ts'
import { Press } from './Press.tsx'

/** Its words come when they are asked for: the stage does not wait for them. */
export const lazily = { useSuspense: false } as const

/** Whether the moment lets one borrow a body; also while one has, so that the board is never away. */
export function useMayBorrow(): boolean {
  const borrowed = useStore(anotherBody, (state) => !isOwn(state))
  const may = useStore(playStore, ({ bundle, moment }) => bundle !== null && moment !== null && mayBorrow(bundle.scene, moment))
  return borrowed || may
}

export function BodyRows({ close }: { close: () => void }) {
  const { t } = useTranslation('body', lazily)
  const body = useStore(anotherBody)
  const cast = useStore(playStore, (state) => state.bundle?.scene.cast)
  const catalogue = useStore(textStore, (state) => state.catalogue)
  const marked = (name: string, worn: boolean) => (worn ? `• ${name}` : name)
  const half = Math.ceil(loanNames.length / 2)
  const column = (names: readonly Loan[]) => (
    <Container flexDirection="column" gap={space.gap} flexGrow={1} flexBasis={0}>
      {names.map((name) => (
        <Press
          key={name}
          id={`body-${name}`}
          label={marked(t(`loan.${name}`), isWorn(body, loans[name]))}
          press={() => toggle(loans[name])}
        />
      ))}
    </Container>
  )
  return (
    <>
      <Text fontWeight="bold">{t('title')}</Text>
      {cast?.flatMap(({ id, body: theirs }) =>
        theirs
          ? [
              <Press
                key={id}
                id={`body-of-${id}`}
                label={marked(t('asHas', { name: textOf(catalogue, `cast.${id}`) }), isWorn(body, theirs))}
                press={() => toggle(theirs)}
              />,
            ]
          : [],
      )}
      <Container flexDirection="row" gap={space.gap * 2}>
        {column(loanNames.slice(0, half))}
        {column(loanNames.slice(half))}
      </Container>
      <Container flexDirection="row" gap={space.gap}>
        {!isOwn(body) && <Press id="body-own" label={t('own')} grow press={() => anotherBody.getState().own()} />}
        <Press id="body-close" label={t('close')} grow press={close} />
      </Container>
    </>
  )
}

/** One press out of whatever one has borrowed, over the menu's button. */
export function OwnBody() {
  const { t } = useTranslation('body', lazily)
  const borrowed = useStore(anotherBody, (state) => !isOwn(state))
  return (
    <group position-y={0.16} visible={borrowed} intersectChildren={borrowed} name="own-body-button">
      <Press id="own-body" label={t('own')} alone press={() => anotherBody.getState().own()} />
    </group>
  )
}
