/** The only door to the core: what hosts may use. */
export type { Calendar, Period } from "./dates/calendar";
export type { Day, Moment } from "./dates/day";
export { dayOf, timeOf, toDay, toMoment } from "./dates/day";
export { formatCadence } from "./dates/cadences/format-cadence";
export { nextPeriods } from "./dates/periods";
export type { DateReading, Direction } from "./dates/phrases/phrase";
export { suggestDate } from "./dates/phrases/date-suggestion";
export { readDatePhrase } from "./dates/phrases/phrase";
export { readCadence } from "./dates/cadences/read-cadence";
export { toRrule } from "./dates/rrule";
export type { ContactFacts } from "./evaluate/contact-state";
export { allContactFacts, contactFacts } from "./evaluate/contact-state";
export { firstLook } from "./evaluate/first-look";
export type { GoalProgress } from "./evaluate/goal-progress";
export { goalProgress } from "./evaluate/goal-progress";
export type { ScreenWords } from "./language/screen-words";
export { languageNames } from "./language/by-code";
export type { MenuWords } from "./language/app-words";
export type { Catalogue } from "./language/catalogue";
export { catalogueFor } from "./language/catalogue-for";
export { inEnglish, say, type Told } from "./language/sayings";
export { problemSaid } from "./view-models/problems-said";
export type { SettingHeading, SettingKey, SettingsWords } from "./language/settings-words";
export type { Problem } from "./model/problem";
export type { Settings } from "./model/settings";
export type { PeriodState } from "./model/standing";
export type { IndexView, ResolvedPlan } from "./note-index/index-view";
export { createNoteIndex } from "./note-index/note-index";
export { unreadableNote } from "./note-index/unreadable-note";
export { nearestWord } from "./parse/nearest-word";
export { isLeftOut, readNote } from "./parse/read-note";
export { readSettings, spokenLanguage } from "./parse/settings/settings";
export type { Keeping, NoteFile } from "./ports";
export { type KeptNote, type KeptNotes, keptMark, keptText, readKeptText } from "./kept-notes";
export { plainNote } from "./plain-note";
export type { Note } from "./model/note";
export { contactAnswer } from "./view-models/contact-answer";
export { goalAnswer } from "./view-models/goal-answer";
export type { GoalCard, GoalGroup } from "./view-models/goal-card";
export { goalGroups, goalsShown } from "./view-models/goal-card";
export { longDay, shortDay, shortMoment } from "./view-models/written-day";
export type { ExplainAnswer } from "./view-models/explain-answer";
export { explainAnswer } from "./view-models/explain-answer";
export { agendaFilter, type AgendaFilter } from "./evaluate/query/agenda-filter";
export { blockLanguages, blockProblems } from "./evaluate/query/block-problems";
export { type Completion, completionsAt, type Completions } from "./evaluate/query/completions";
export { dormantContacts, type DormantContacts } from "./evaluate/query/dormant-contacts";
export { explainQuery } from "./evaluate/query/explain-query";
export { goalsMatching, type GoalsMatching } from "./evaluate/query/goals-matching";
export {
  interactionsMatching,
  type InteractionsMatching,
} from "./evaluate/query/interactions-matching";
export { type KnownWords, knownWords } from "./evaluate/query/known-words";
export { type ParsedQuery, parseQuery } from "./evaluate/query/parse-query";
export type { AgendaMatter, Query, QueryBlock, QueryShape } from "./evaluate/query/query";
export { circlesToChoose, unclassifiedContacts } from "./evaluate/triage";
export { notNowContacts, notNowPrefix, type Suggestion, whoNext } from "./evaluate/who-next";
export { diskReason } from "./language/disk-reasons";
export type { QueryWords } from "./language/query-words";
export type { ResolvedEntry } from "./model/interaction";
export { type ContactCard, contactCard } from "./view-models/contact-card";
export { columnHeading, type ContactRow, contactRow } from "./view-models/contact-row";
export { dormantAnswer } from "./view-models/dormant-answer";
export { type HeatMap, heatMap, type HeatScale } from "./view-models/heat-map";
export { interactionsAnswer } from "./view-models/interactions-answer";
export { whoAnswer } from "./view-models/who-answer";
export type { ReminderWords } from "./language/reminder-words";
export type { UiWords } from "./language/ui-words";
export type {
  AgendaContact,
  AgendaDay,
  AgendaKind,
  AgendaList,
  AgendaRow,
  VagueRow,
} from "./view-models/agenda-list";
export { type PanelView, panelView, type PanelViewOptions } from "./view-models/panel-view";
export { problemsToday } from "./view-models/problems-today";
export { newDailyNotes } from "./parse/settings/daily-notes";
export { isRecord, settingsFiles } from "./parse/settings/settings-values";
export { defaultSettings, type SettingsOutcome } from "./parse/settings/settings";
export { type SettingsFile, settingsProblem } from "./parse/settings/settings-values";
export { isSettingsCopy, settingsCopyProblem } from "./parse/settings/settings-copy";
export { frontmatterText, headText } from "./parse/frontmatter/head-text";
export { readsAlike, viewWith } from "./note-index/settings-in-force";
export type { NoteSource } from "./ports";
export type { VaultChange } from "./session-ports";
export { createVaultSession, type VaultSession } from "./vault-session";
export { type PanelPicture, type PictureChoice } from "./view-models/panel-picture";
export { type Classification, classifyContact, type TriageAnswer } from "./edit/classify-contact";
export { adjustGoal } from "./edit/adjust-goal";
export type { EditPlan, NoteChange, NoteEdit, NoteOutcome, PlanOutcome } from "./edit/edit-plan";
export { planOutcome } from "./edit/edit-plan";
export type { JournalPlace } from "./edit/journal-place";
export { journalPlace, mayBeDailyNote } from "./edit/journal-place";
export type { JournalNoteSource } from "./edit/journal-note";
export {
  journalNoteRemarks,
  makeJournalNote,
  newJournalNote,
  sectionsAskedFor,
} from "./edit/journal-note";
export { promptLines } from "./edit/journal-prompts";
export type { SectionName, SectionTexts } from "./edit/journal-section";
export { folded, noteName } from "./parse/settings/folders";
export { withoutLinks } from "./parse/frontmatter/property-values";
export { halfMessage, putSection, sectionNames, sectionsIn } from "./edit/journal-section";
export type { JournalTarget } from "./edit/log-interaction";
export { checkIn, goalHeading, logInteraction } from "./edit/log-interaction";
export type { WrittenLine } from "./edit/text-edit";
export { type Goal, type GoalStatus, goalStatuses, type Revision } from "./model/goal";
export { changeFrom } from "./edit/edit-plan";
export { setProperty } from "./edit/frontmatter-property";
export {
  type BlockLooks,
  type BlockQuestion,
  type BlockView,
  blockView,
  type RowGroup,
} from "./view-models/block-view";
export type { InteractionRow } from "./view-models/interaction-row";
export { agenda, type Agenda, type AgendaOptions } from "./evaluate/agenda";
export type { AgendaItem, AgendaItemKind, VaguePlan } from "./evaluate/agenda-item";
export { agendaMatching, type AgendaMatching } from "./evaluate/query/agenda-matching";
export type { AgendaWords } from "./language/agenda-words";
export { agendaAnswer, agendaItemAnswer } from "./view-models/agenda-answer";
export { agendaList, type AgendaListLanguage, dayHeading } from "./view-models/agenda-list";
export { changeStanding } from "./edit/goal-standing";
export { completeMilestone } from "./edit/task-line";
export {
  type DecidedItem,
  prunedDecisions,
  type RawRecord,
  rememberedDecisions,
  withDone,
  withMuted,
  withOwnDecisions,
  withSnoozed,
} from "./edit/decisions";
export { changeSettings } from "./edit/settings-text";
export { readSnooze } from "./edit/snooze-until";
export { type Kind, kinds } from "./model/kind";
export { type DateInWords, dateInWords } from "./view-models/date-in-words";
export { type GoalPreview, goalPreview } from "./view-models/goal-preview";
export {
  dueReminders,
  type DueReminders,
  neverQuiet,
  type Quiet,
  quietUntil,
  shownKey,
} from "./evaluate/due-now";
export { createReminderDesk, type DeskPorts, type ReminderDesk } from "./reminder-desk";
export { cutText } from "./edit/note-name";
export type { NewContact } from "./edit/new-contact";
export { newContact, newContacts } from "./edit/new-contact";
export type { NewGoal } from "./edit/new-goal";
export { newGoal } from "./edit/new-goal";
export { tickTask } from "./edit/task-line";
export type { UndoDecision, UndoStep, UndoSteps } from "./undo";
export {
  decisionOf,
  readUndoStep,
  readUndoSteps,
  stepOf,
  undoPlan,
  withoutDecision,
  withStep,
  withSteps,
} from "./undo";
export type { ActRecord, ActStanding } from "./unfinished-act";
export { actRecord, actStanding, readActRecord, takeBackPlan } from "./unfinished-act";
export { mutePrefix } from "./parse/settings/settings";
export { isSameSettings, mergedSettings, withChangeMarked } from "./edit/settings-merge";
export { writeReview } from "./edit/review-section";
export { newGoalRealism, type Realism } from "./evaluate/realism";
export { type Review, review } from "./evaluate/review";
export { reviewUnits } from "./evaluate/review-span";
export { nextQuestion, type Question, checked } from "./evaluate/specific";
export type { ReviewUnit, ReviewWords } from "./language/review-words";
export { type GoalStep, goalWalk } from "./view-models/goal-walk";
export { stripSigns } from "./view-models/review-goals";
export { realismAnswer, reviewAnswer } from "./view-models/review-answer";
export {
  reviewBlockLanguage,
  reviewFrame,
  reviewMarkdown,
  reviewPath,
} from "./view-models/review-note";
export { countable } from "./parse/goals/counts";
export { type ExplainedProperty, propertyMeaning } from "./view-models/property-meaning";
export { type ReviewLine } from "./view-models/review-lines";
export { type ReviewView, reviewView } from "./view-models/review-view";
export { journalSections } from "./journal-sections";
export { type CalendarEvent, calendarEvents } from "./evaluate/calendar-events";
export { calendarFile } from "./view-models/calendar-file";
export { type KeptCalendar, keptCalendar } from "./kept-calendar";
export { applyEdits, differenceOf } from "./edit/text-edit";
export { addMinutes } from "./dates/day";
export { type MarkedNote, type PeopleMark, peopleMarks, withMarks } from "./evaluate/people-marks";
export { type MissingPerson, missingPeople } from "./evaluate/missing-people";
export { type AnsweredProperty, answerQuestion } from "./edit/answer-question";
export {
  type CoachAct,
  type CoachAnswer,
  type CoachCard,
  coachCard,
} from "./view-models/coach-card";
export { newGoalSays } from "./view-models/new-goal-says";
export { readAnswer } from "./view-models/read-answer";
export { type PlanPlace, type PlanTime, writePlanTime } from "./edit/plan-time";
export {
  type FocusGoal,
  type FocusPerson,
  type FocusView,
  focusView,
} from "./view-models/focus-view";
export { reviewBlock, type ReviewBlockView } from "./view-models/review-block";
