/** The app's icons: the Lucide set in the app's version, and what plugins add. */
import nodes from "lucide-static/icon-nodes.json";

type IconNode = [string, Record<string, string>];

const lucide = new Map<string, IconNode[]>(
  Object.entries(nodes as unknown as Record<string, IconNode[]>),
);
const added = new Map<string, string>();
const SVG = "http://www.w3.org/2000/svg";

/** How hard the stand-in is with names the app has no icon for: the app shows nothing. */
export const icons = { strict: true };

const plain = (id: string): string => id.replace(/^lucide-/, "");

/** A new element of an icon, or null where the app has none of that name. */
export function getIcon(id: string): SVGSVGElement | null {
  const own = added.get(id);
  const known = lucide.get(plain(id));
  if (own === undefined && known === undefined) return null;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", own === undefined ? "0 0 24 24" : "0 0 100 100");
  svg.setAttribute("fill", "none");
  svg.setAttribute("stroke", "currentColor");
  svg.setAttribute("stroke-width", "2");
  svg.setAttribute("stroke-linecap", "round");
  svg.setAttribute("stroke-linejoin", "round");
  svg.setAttribute("width", "24");
  svg.setAttribute("height", "24");
  svg.setAttribute("xmlns", SVG);
  svg.classList.add("svg-icon", own === undefined ? `lucide-${plain(id)}` : id);
  if (own !== undefined) {
    const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${own}</svg>`, "text/xml");
    for (const child of Array.from(parsed.documentElement.childNodes)) {
      svg.appendChild(document.importNode(child, true));
    }
  }
  for (const [tag, attributes] of known ?? []) {
    const part = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    svg.appendChild(part);
  }
  return svg;
}

/** Shows an icon in an element; a name unknown to the app throws here, where the app stays blank. */
export function setIcon(parent: HTMLElement, id: string): void {
  parent.replaceChildren();
  if (id === "") return;
  const icon = getIcon(id);
  if (icon) parent.appendChild(icon);
  else if (icons.strict) throw new Error(`The app has no icon "${id}".`);
}

/** Adds an icon drawn in a box of 100 by 100. */
export function addIcon(id: string, svgContent: string): void {
  added.set(id, svgContent);
}

/** Takes an added icon away. */
export function removeIcon(id: string): void {
  added.delete(id);
}

/** Every icon name, as the app lists them. */
export const getIconIds = (): string[] => [
  ...[...lucide.keys()].map((id) => `lucide-${id}`),
  ...added.keys(),
];
