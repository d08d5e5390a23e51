// Pictures to KTX2 (ETC1S for colour, UASTC where blocks would show).
import { encodeToKTX2 } from 'ktx2-encoder'
import sharp from 'sharp'

/** Encode a PNG/WebP buffer. normal: a normal map; srgb: a colour; uastc: best quality; mipmaps: false for lightmaps. */
export async function toKtx2(buffer, { maxSide = 4096, normal = false, srgb = false, uastc = normal, mipmaps = true } = {}) {
  const imageDecoder = async (bytes) => {
    const { data, info } = await sharp(bytes)
      .resize(maxSide, maxSide, { fit: 'inside', withoutEnlargement: true })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data: new Uint8Array(data), width: info.width, height: info.height }
  }
  const log = console.log
  console.log = () => {} // the encoder talks a lot
  try {
    return await encodeToKTX2(new Uint8Array(buffer), {
      isUASTC: uastc,
      uastcLDRQualityLevel: 2,
      enableRDO: uastc,
      rdoQualityLevel: normal ? 2.5 : 0.75,
      qualityLevel: 200,
      compressionLevel: 2,
      generateMipmap: mipmaps,
      needSupercompression: true,
      isNormalMap: normal,
      isPerceptual: srgb,
      isSetKTX2SRGBTransferFunc: srgb,
      imageDecoder,
    })
  } finally {
    console.log = log
  }
}
