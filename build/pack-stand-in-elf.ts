/** Where Electron's executable holds its fuses. Source: Electron's documentation, “Electron Fuses”, and @electron/fuses. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSE_VERSION = 1

/** The fuses as Electron 45 is shipped, in wire order: run as Node, node options, inspect, file privileges and wasm on. */
export const SHIPPED_FUSES = '101100011'

/** What the executable prints. */
export const STAND_IN_SENTENCE =
  'This is a stand-in for the Electron runtime, made to check a package. It cannot run an app.\n'
/** And what it exits with. */
export const STAND_IN_EXIT_CODE = 70

const LOAD_ADDRESS = 0x400000n
const FILE_HEADER_BYTES = 64
const PROGRAM_HEADER_BYTES = 56

/**
 * A Linux x64 executable that carries a fuse wire as Electron's does, prints one sentence and exits with 70: written byte for
 * byte, so that no compiler is needed and every build has the same one.
 */
export function standInElf(): Buffer {
  const sentence = Buffer.from(STAND_IN_SENTENCE)
  const wire = Buffer.concat([
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([FUSE_VERSION, SHIPPED_FUSES.length]),
    Buffer.from(SHIPPED_FUSES),
  ])
  const body = Buffer.concat([program(sentence.length), sentence, wire])
  return Buffer.concat([headers(FILE_HEADER_BYTES + PROGRAM_HEADER_BYTES + body.length), body])
}

/** write(1, sentence, length); exit(70). The sentence follows the code directly. */
function program(sentenceLength: number): Buffer {
  const word = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff, value >> 16, 0]
  const SYSCALL = [0x0f, 0x05]
  const afterAddress = [
    ...[0xba, ...word(sentenceLength)], // mov edx, length
    ...[0xb8, ...word(1)], // mov eax, write
    ...SYSCALL,
    ...[0xbf, ...word(STAND_IN_EXIT_CODE)], // mov edi, exit code
    ...[0xb8, ...word(60)], // mov eax, exit
    ...SYSCALL,
  ]
  return Buffer.from([
    ...[0xbf, ...word(1)], // mov edi, standard output
    ...[0x48, 0x8d, 0x35, ...word(afterAddress.length)], // lea rsi, [rip + what is left of the code]
    ...afterAddress,
  ])
}

/** ELF and program header: one segment, the whole file, readable and executable. Source: elf(5). */
function headers(fileBytes: number): Buffer {
  const header = Buffer.alloc(FILE_HEADER_BYTES + PROGRAM_HEADER_BYTES)
  header.write('\x7fELF', 'latin1')
  // 64 bits, little-endian, version 1.
  header.set([2, 1, 1], 4)
  header.writeUInt16LE(2, 16) // executable
  header.writeUInt16LE(0x3e, 18) // x86-64
  header.writeUInt32LE(1, 20)
  header.writeBigUInt64LE(LOAD_ADDRESS + BigInt(header.length), 24) // entry
  header.writeBigUInt64LE(BigInt(FILE_HEADER_BYTES), 32) // where the program header lies
  header.writeUInt16LE(FILE_HEADER_BYTES, 52)
  header.writeUInt16LE(PROGRAM_HEADER_BYTES, 54)
  header.writeUInt16LE(1, 56)
  const segment = FILE_HEADER_BYTES
  header.writeUInt32LE(1, segment) // load
  header.writeUInt32LE(5, segment + 4) // read and execute
  header.writeBigUInt64LE(LOAD_ADDRESS, segment + 16)
  header.writeBigUInt64LE(LOAD_ADDRESS, segment + 24)
  header.writeBigUInt64LE(BigInt(fileBytes), segment + 32)
  header.writeBigUInt64LE(BigInt(fileBytes), segment + 40)
  header.writeBigUInt64LE(0x1000n, segment + 48)
  return header
}
