/** Every character the space font carries: what the Nordic languages are written with, and the signs the texts use. */

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('')

/** Letters beyond ASCII, by the language that needs them; a letter may stand in several. */
const letters = {
  danishNorwegian: 'æøåÆØÅéÉèÈêÊëËóÓòÒôÔâÂàÀáÁ',
  swedishFinnish: 'åäöÅÄÖéÉüÜšŠžŽ',
  icelandic: 'áðéíóúýþæöÁÐÉÍÓÚÝÞÆÖ',
  faroese: 'áðíóúýæøÁÐÍÓÚÝÆØ',
  northernSami: 'áčđŋšŧžÁČĐŊŠŦŽ',
  inariSami: 'âäáčđŋšžÂÄÁČĐŊŠŽ',
  skoltSami: 'âčʒǯđǧǥǩŋõšžåäʹʼÂČƷǮĐǦǤǨŊÕŠŽÅÄ',
  luleSouthernSami: 'áåńñŋæäøöïÁÅŃÑŊÆÄØÖÏ',
  greenlandic: 'ĸâáêîíôûúãĩũÂÁÊÎÍÔÛÚÃĨŨ',
  namesFromEurope: 'çÇñÑßłŁśŚźŹżŻąĄęĘćĆőŐűŰřŘěĚůŮťŤďĎňŇľĽğĞışŞİțȚșȘăĂîÎāĀēĒīĪūŪģĢķĶļĻņŅėĖįĮųŲõÕãÃùÙìÌûÛÿŸœŒ',
}

const signs = '–—‐‘’‚“”„«»‹›…•·€£§°±½¼¾¹²³×÷−≈≠≤≥‰µ©®™†←↑→↓✓✗¿¡¨´¸ªº\u00a0'

/** In code point order, each once. */
export const charset = [...new Set(ascii + Object.values(letters).join('') + signs)].sort((a, b) => a.codePointAt(0) - b.codePointAt(0))
