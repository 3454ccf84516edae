/** The controls of settings and modals, built with the app's own class names. */
export { BaseComponent, ValueComponent, focusUnlessPhone } from "./control";
export {
  AbstractTextComponent,
  TextComponent,
  TextAreaComponent,
  SearchComponent,
  MomentFormatComponent,
  SecretComponent,
} from "./text-controls";
export { ToggleComponent, DropdownComponent, SliderComponent } from "./choice-controls";
export { ButtonComponent, ExtraButtonComponent } from "./button-controls";
export { ColorComponent } from "./colour-control";
export { DisplayValueComponent, ProgressBarComponent } from "./shown-controls";
