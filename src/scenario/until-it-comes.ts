/** For what nobody waits for at the door: it is asked for again and again, on a Wi-Fi that comes and goes, until it is there. */

/** Seconds until something that would not come is asked for again. */
const patience = 4

/**
 * Asks for something until it comes. `what` names it in the console's warning; `came` is called once with what came, and may give back
 * a function that ends it. Returns what stops the asking, or ends what came of it; `came` is not called after it.
 */
export function untilItComes<It>(what: string, ask: () => Promise<It>, came: (it: It) => unknown): () => void {
  let left = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let end: unknown
  const finish = () => {
    if (typeof end === 'function') end()
    end = undefined
  }
  const again = () => {
    // one that throws at once has not come either
    new Promise<It>((resolve) => resolve(ask())).then(
      (it) => {
        if (left) return
        end = came(it)
        // what came has put an end to it itself
        if (left) finish()
      },
      (cause: unknown) => {
        if (left) return
        console.warn(`${what}: not there yet, asked for again in ${patience} seconds`, cause)
        timer = setTimeout(again, patience * 1000)
      },
    )
  }
  again()
  return () => {
    left = true
    clearTimeout(timer)
    finish()
  }
}
