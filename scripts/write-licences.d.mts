/** A package whose code ships. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly holders: readonly string[];
  readonly ships: readonly ("plugin" | "command")[];
}
export function shippedPackages(): Promise<readonly ShippedPackage[]>;
export function licencesPage(packages: readonly ShippedPackage[]): string;
