/** What a release writes into its files. */
export interface ReleaseFiles {
  readonly manifest: string;
  readonly versions: string;
  readonly changelog: string;
}

export function released(files: ReleaseFiles, version: string, day: string): ReleaseFiles;
