import { readFileSync } from 'node:fs'
import type { NativeImage as ElectronNativeImage, Size } from 'electron'
import { strict } from '../strict.ts'

type Known = Pick<ElectronNativeImage, 'isEmpty' | 'toPNG' | 'toDataURL' | 'getSize'>

/** A PNG picture. */
class Picture implements Known {
  private readonly png: Buffer

  constructor(png: Buffer) {
    this.png = png
  }

  isEmpty(): boolean {
    return this.png.length === 0
  }

  toPNG(): Buffer {
    return this.png
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.png.toString('base64')}`
  }

  getSize(): Size {
    // A PNG's IHDR chunk.
    return this.isEmpty()
      ? { width: 0, height: 0 }
      : { width: this.png.readUInt32BE(16), height: this.png.readUInt32BE(20) }
  }
}

const fromPng = (png: Buffer): Picture => strict('NativeImage', new Picture(png))

/** "Create tray, dock, and application icons using PNG or JPG files." PNG only here. */
export const nativeImage = strict('nativeImage', {
  createEmpty: () => fromPng(Buffer.alloc(0)),
  createFromBuffer: (buffer: Buffer) => fromPng(buffer),
  createFromPath: (path: string) => fromPng(readFileSync(path)),
})
