/** The module that `require("obsidian")` gives: every runtime name of the app's API. */
import type * as api from "obsidian";
import { App, RenderContext, SecretStorage } from "./app";
import * as bases from "./bases";
import * as basesValues from "./bases-values";
import { Component } from "./component";
import * as controls from "./controls";
import { Editor } from "./editor";
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewState,
} from "./editor-fields";
import { Events } from "./events";
import { FileManager } from "./file-manager";
import { TAbstractFile, TFile, TFolder } from "./files";
import { HoverPopover, PopoverState } from "./hover-popover";
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons";
import { Keymap, Scope } from "./keymap";
import {
  MarkdownPreviewRenderer,
  MarkdownPreviewView,
  MarkdownRenderChild,
  MarkdownRenderer,
} from "./markdown-render";
import { MarkdownEditView, MarkdownView } from "./markdown-view";
import { Menu, MenuItem, MenuSeparator } from "./menu";
import { MetadataCache } from "./metadata-cache";
import {
  ConfirmationButton,
  ConfirmationModal,
  FuzzySuggestModal,
  Modal,
  SuggestModal,
} from "./modal";
import { moment } from "./moment";
import { Notice } from "./notice";
import { Platform, apiVersion, getLanguage, requireApiVersion } from "./platform";
import { Plugin } from "./plugin";
import * as search from "./search";
import { Setting, SettingGroup } from "./setting";
import { PluginSettingTab, SettingPage, SettingTab } from "./setting-tab";
import { AbstractInputSuggest, EditorSuggest, PopoverSuggest } from "./suggest";
import { MemoryAdapter } from "./adapter";
import {
  Tasks,
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  getBlobArrayBuffer,
  hexToArrayBuffer,
  iterateCacheRefs,
  iterateRefs,
  noNetwork,
  notHere,
  resolveSubpath,
} from "./odds";
import * as text from "./text";
import { displayTooltip, setTooltip } from "./tooltip";
import { Vault } from "./vault";
import { EditableFileView, FileView, ItemView, TextFileView, View } from "./view";
import { Workspace, WorkspaceRibbon } from "./workspace";
import * as items from "./workspace-item";
import { WorkspaceLeaf } from "./workspace-leaf";
import { parseYaml, stringifyYaml } from "./yaml";

/** All of it; a name that the API gains and this lacks does not compile. */
export const obsidian = {
  AbstractInputSuggest,
  AbstractTextComponent: controls.AbstractTextComponent,
  addIcon,
  apiVersion: apiVersion.value,
  App,
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  BaseComponent: controls.BaseComponent,
  BasesEntry: bases.BasesEntry,
  BasesEntryGroup: bases.BasesEntryGroup,
  BasesQueryResult: bases.BasesQueryResult,
  BasesView: bases.BasesView,
  BasesViewConfig: bases.BasesViewConfig,
  BooleanValue: basesValues.BooleanValue,
  ButtonComponent: controls.ButtonComponent,
  CapacitorAdapter: class CapacitorAdapter extends MemoryAdapter {},
  ColorComponent: controls.ColorComponent,
  Component,
  ConfirmationButton,
  ConfirmationModal,
  DateValue: basesValues.DateValue,
  debounce: text.debounce,
  DisplayValueComponent: controls.DisplayValueComponent,
  displayTooltip,
  DropdownComponent: controls.DropdownComponent,
  DurationValue: basesValues.DurationValue,
  EditableFileView,
  Editor,
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  EditorSuggest,
  editorViewField: editorInfoField,
  Events,
  ExtraButtonComponent: controls.ExtraButtonComponent,
  FileManager,
  FileSystemAdapter: class FileSystemAdapter extends MemoryAdapter {},
  FileValue: basesValues.FileValue,
  FileView,
  finishRenderMath: () => Promise.resolve(),
  FuzzySuggestModal,
  getAllTags: text.getAllTags,
  getBlobArrayBuffer,
  getFrontMatterInfo: text.getFrontMatterInfo,
  getIcon,
  getIconIds,
  getLanguage,
  getLinkpath: text.getLinkpath,
  hexToArrayBuffer,
  HoverPopover,
  htmlToMarkdown: text.htmlToMarkdown,
  HTMLValue: basesValues.HTMLValue,
  IconValue: basesValues.IconValue,
  ImageValue: basesValues.ImageValue,
  ItemView,
  iterateCacheRefs,
  iterateRefs,
  Keymap,
  LinkValue: basesValues.LinkValue,
  ListValue: basesValues.ListValue,
  livePreviewState,
  loadMathJax: notHere("MathJax"),
  loadMermaid: notHere("Mermaid"),
  loadPdfJs: notHere("PDF.js"),
  loadPrism: notHere("Prism"),
  MarkdownEditView,
  MarkdownPreviewRenderer,
  MarkdownPreviewView,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  MetadataCache,
  Modal,
  moment,
  MomentFormatComponent: controls.MomentFormatComponent,
  normalizePath: text.normalizePath,
  Notice,
  NotNullValue: basesValues.NotNullValue,
  NullValue: basesValues.NullValue,
  NumberValue: basesValues.NumberValue,
  ObjectValue: basesValues.ObjectValue,
  parseFrontMatterAliases: text.parseFrontMatterAliases,
  parseFrontMatterEntry: text.parseFrontMatterEntry,
  parseFrontMatterStringArray: text.parseFrontMatterStringArray,
  parseFrontMatterTags: text.parseFrontMatterTags,
  parseLinktext: text.parseLinktext,
  parsePropertyId: bases.parsePropertyId,
  parseYaml,
  Platform,
  Plugin,
  PluginSettingTab,
  PopoverState,
  PopoverSuggest,
  prepareFuzzySearch: search.prepareFuzzySearch,
  prepareSimpleSearch: search.prepareSimpleSearch,
  PrimitiveValue: basesValues.PrimitiveValue,
  ProgressBarComponent: controls.ProgressBarComponent,
  QueryController: bases.QueryController,
  RegExpValue: basesValues.RegExpValue,
  RelativeDateValue: basesValues.RelativeDateValue,
  removeIcon,
  RenderContext,
  renderMatches: search.renderMatches,
  renderMath: (source: string) => createSpan({ cls: "math", text: source }),
  renderResults: search.renderResults,
  request: noNetwork,
  requestUrl: noNetwork,
  requireApiVersion,
  resolveSubpath,
  sanitizeHTMLToDom: text.sanitizeHTMLToDom,
  Scope,
  SearchComponent: controls.SearchComponent,
  SecretComponent: controls.SecretComponent,
  SecretStorage,
  setIcon,
  Setting,
  SettingGroup,
  SettingPage,
  SettingTab,
  setTooltip,
  SliderComponent: controls.SliderComponent,
  sortSearchResults: search.sortSearchResults,
  stringifyYaml,
  StringValue: basesValues.StringValue,
  stripHeading: text.stripHeading,
  stripHeadingForLink: text.stripHeadingForLink,
  SuggestModal,
  TAbstractFile,
  TagValue: basesValues.TagValue,
  Tasks,
  TextAreaComponent: controls.TextAreaComponent,
  TextComponent: controls.TextComponent,
  TextFileView,
  TFile,
  TFolder,
  ToggleComponent: controls.ToggleComponent,
  UrlValue: basesValues.UrlValue,
  Value: basesValues.Value,
  ValueComponent: controls.ValueComponent,
  Vault,
  View,
  Workspace,
  WorkspaceContainer: items.WorkspaceContainer,
  WorkspaceFloating: items.WorkspaceFloating,
  WorkspaceItem: items.WorkspaceItem,
  WorkspaceLeaf,
  WorkspaceMobileDrawer: items.WorkspaceMobileDrawer,
  WorkspaceParent: items.WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot: items.WorkspaceRoot,
  WorkspaceSidedock: items.WorkspaceSidedock,
  WorkspaceSplit: items.WorkspaceSplit,
  WorkspaceTabs: items.WorkspaceTabs,
  WorkspaceWindow: items.WorkspaceWindow,
} satisfies Record<keyof typeof api, unknown>;
