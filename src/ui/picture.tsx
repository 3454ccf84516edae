/** The picture of interactions in the panel, and the choice whose it is and how fine. */
import type { VNode } from "preact";
import type { HeatScale, PanelPicture, PictureChoice } from "../core/index";
import { HeatMapFigure } from "./heat-map";
import { useOwnId } from "./own-id";
import { useScreen } from "./screen";

const scales: readonly HeatScale[] = ["day", "week", "month"];

/** The choice and the picture. */
export function Picture(props: {
  readonly picture: PanelPicture;
  readonly onChoice: (choice: PictureChoice) => void;
}): VNode {
  const { picture, onChoice } = props;
  const { choice, others, map } = picture;
  const { words } = useScreen();
  const id = useOwnId();
  return (
    <>
      <div class="kith-choices">
        <label class="kith-hidden-label" for={`${id}-of`}>
          {words.picture.of}
        </label>
        <select
          id={`${id}-of`}
          class="dropdown"
          value={choice.contact ?? ""}
          onChange={({ currentTarget }) => {
            onChoice({
              ...choice,
              contact: currentTarget.value === "" ? null : currentTarget.value,
            });
          }}
        >
          <option value="">{words.picture.everyone}</option>
          {others.map(({ path, name }) => (
            <option key={path} value={path}>
              {name}
            </option>
          ))}
        </select>
        <label class="kith-hidden-label" for={`${id}-by`}>
          {words.picture.by}
        </label>
        <select
          id={`${id}-by`}
          class="dropdown"
          value={choice.scale}
          onChange={({ currentTarget }) => {
            const scale = scales.find((each) => each === currentTarget.value);
            if (scale !== undefined) onChoice({ ...choice, scale });
          }}
        >
          {scales.map((scale) => (
            <option key={scale} value={scale}>
              {words.picture.scales[scale]}
            </option>
          ))}
        </select>
      </div>
      <HeatMapFigure picture={map} />
    </>
  );
}
