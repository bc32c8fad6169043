/** A font file as the build puts it into the program: a data URL. */
declare module '*.woff?inline' {
  const dataUrl: string;
  export default dataUrl;
}
