declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML page by its first bytes, as HTML's standard finds it: a name of the Encoding Standard. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      readonly transportLayerEncodingLabel?: string | undefined;
      readonly defaultEncoding?: string;
    },
  ): string;
}
