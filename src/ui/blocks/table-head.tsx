/** The first row of a table: what its columns hold. */
import type { VNode } from "preact";

/** A heading for each column. */
export function TableHead({ headings }: { readonly headings: readonly string[] }): VNode {
  return (
    <thead>
      <tr>
        {headings.map((heading, at) => (
          <th key={at} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
