/** When there were interactions, drawn as a calendar of squares, with a text and a table that say the same. */
import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HeatMap as Picture } from "../core/index";
import { useOwnId } from "./own-id";
import { useScreen } from "./screen";
import { steady } from "./steady";

const size = 10;
const gap = 2;
const step = size + gap;
/** Room for the months or years above the columns. */
const top = 12;
/** A heading needs so many columns before the next one has room. */
const columnsOfHeading = 3;

function Drawing({ picture }: { readonly picture: Picture }): VNode {
  const id = useOwnId();
  const rows = Math.max(1, ...picture.columns.map(({ cells }) => cells.length));
  const wide = picture.scale === "day" ? step : step + size;
  const width = Math.max(picture.columns.length * wide, step * 8);
  const height = top + rows * step;
  return (
    <svg
      class="kith-heat-map"
      role="img"
      aria-labelledby={`${id}-title`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}-title`}>{picture.summary}</title>
      {headings(picture).map(({ at, text }) => (
        <text key={at} class="kith-heat-heading" x={at * wide} y={size - gap}>
          {text}
        </text>
      ))}
      {picture.columns.map(({ cells }, column) =>
        cells.map((cell, row) =>
          cell === null ? null : (
            <rect
              key={cell.start}
              class="kith-heat-cell"
              data-level={cell.level}
              x={column * wide}
              y={top + row * step}
              width={wide - gap}
              height={size}
              rx={2}
            >
              <title>{cell.label}</title>
            </rect>
          ),
        ),
      )}
    </svg>
  );
}

/** The headings that have room, each at its column. */
function headings({ columns }: Picture): readonly { readonly at: number; readonly text: string }[] {
  const shown: { at: number; text: string }[] = [];
  for (const [at, { heading }] of columns.entries()) {
    if (heading === "") continue;
    const last = shown[shown.length - 1];
    if (last !== undefined && at - last.at < columnsOfHeading) {
      if (last.at > 0) continue;
      // The first is of what is left of a month or year.
      shown.pop();
    }
    shown.push({ at, text: heading });
  }
  return shown;
}

/** The same as a table of the cells that hold anything, newest first. */
function CellTable({ picture }: { readonly picture: Picture }): VNode {
  const { words } = useScreen();
  const cells = picture.columns
    .flatMap((column) => column.cells)
    .flatMap((cell) => (cell === null || cell.count === 0 ? [] : [cell]))
    .reverse();
  return (
    <table class="kith-table">
      <thead>
        <tr>
          <th scope="col">{words.picture.interactions}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ start, label }) => (
          <tr key={start}>
            <td>{label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Whole({ picture }: { readonly picture: Picture }): VNode {
  const { words } = useScreen();
  const [opened, setOpened] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // What is newest is seen first where there is no room for all, and keys reach the rest.
  useLayoutEffect(() => {
    if (area.current === null) return;
    const { scrollWidth, clientWidth } = area.current;
    setScrolls(scrollWidth > clientWidth);
    area.current.scrollLeft = scrollWidth;
  }, [picture.scale, picture.start]);
  return (
    <figure class="kith-picture">
      <div
        class="kith-picture-scroll"
        ref={area}
        {...(scrolls ? { tabIndex: 0, role: "group", "aria-label": words.sections.picture } : {})}
      >
        <Drawing picture={picture} />
      </div>
      <figcaption class="kith-picture-caption">{picture.summary}</figcaption>
      {picture.count === 0 ? null : (
        <details
          class="kith-picture-table"
          onToggle={(event) => {
            setOpened(event.currentTarget.open);
          }}
        >
          <summary>{words.picture.asTable}</summary>
          {opened ? <CellTable picture={picture} /> : null}
        </details>
      )}
    </figure>
  );
}

const Steady = steady(Whole);

/** The picture with its texts, made again only when it changes; what it holds is not said before all notes are read. */
export function HeatMapFigure({ picture }: { readonly picture: Picture }): VNode {
  const { reading, words } = useScreen();
  const { summary } = picture;
  const said = reading === null ? summary : words.reading(reading.read, reading.total);
  return <Steady picture={{ ...picture, summary: said }} />;
}
