import type { TrayWords } from '../fr/tray';

const scenes = (count: number): string => (count === 1 ? '1 scene' : `${count} scenes`);

export const tray: TrayWords = {
  title: 'Your presentation',
  button: (count) => `Presentation: ${scenes(count)}`,
  added: (count) => `Added: ${scenes(count)}`,
  full: (most) => `A presentation has ${most} scenes at most. Delete one, then try again.`,

  deckTitle: 'Title of the presentation',
  length: (count, minutes) => `${count}, ${minutes}`,
  scenes,
  duration: (minutes, seconds) =>
    [minutes > 0 ? `${minutes}\u00a0min` : '', seconds > 0 || minutes === 0 ? `${seconds}\u00a0s` : '']
      .filter((part) => part !== '')
      .join('\u00a0'),
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Redone',
  keeping: {
    kept: 'Kept in this browser only',
    full: 'This browser has no room left: what changed is lost when the page closes. Export a file.',
    refused: 'This browser keeps nothing: the presentation is lost when the page closes. Export a file.',
  },

  list: 'Scenes',
  keysHelp: 'Alt and the arrows move a scene, Delete deletes it.',
  dragHelp: 'Drag the handle to move a scene.',
  sceneNumber: (scene) => `Scene ${scene}`,
  grip: 'Drag to move',
  moved: (scene, count) => `Moved: scene ${scene} of ${count}`,
  kinds: {
    figure: 'Figure',
    split: 'Two figures',
    statement: 'Number',
    chapter: 'Chapter',
    text: 'Text',
    questions: 'Questions',
  },
  steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
  notDrawn: 'This figure cannot be drawn.',
  add: 'Insert',
  addKinds: { chapter: 'Chapter', text: 'Text', questions: 'Questions' },
  addedKind: (kind, scene) => `${kind}: added, scene ${scene}`,

  sceneTitle: 'Title',
  sceneTitleHelp: 'Without one, the figure speaks for itself.',
  sceneText: 'Text',
  sceneTextHelp: 'One paragraph a line.',
  notes: 'Notes',
  notesHelp: 'For you alone: never on the big screen.',
  seconds: 'Length, in seconds',
  plays: 'One more press plays the years',
  otherLanguage: (text) => `In French the text remains: “${text}”`,
  up: 'Move earlier',
  down: 'Move later',
  duplicate: 'Duplicate',
  duplicated: (scene) => `Duplicated: scene ${scene}`,
  remove: 'Delete',
  removed: (count) => `Deleted: ${scenes(count)} left`,
  join: 'Join with the next',
  joined: 'The two figures are side by side.',
  separate: 'Separate the figures',
  separated: 'Each figure has a scene of its own again.',

  empty:
    'No scene. Close this, then choose “Add to presentation” under a figure, or start from a file or a presentation that comes with the atlas.',
  start: 'Start from a presentation of the atlas',
  startHelp: 'It takes the place of yours; “Undo” gives it back.',
  startFailed: 'The presentations of the atlas could not be read. Check the network, then try again.',
  replaced: (title, count) =>
    `Opened: ${title === '' ? 'presentation without a title' : title}, ${scenes(count)}. “Undo” gives back the one before.`,
  exportFile: 'Export',
  exported: (name) => `${name}: download started.`,
  importFile: 'Open a file',
  refused: (name) => `${name}: this file is no presentation of Phare. Yours has not changed.`,
  unknown: 'Opened, but the atlas does not have all that it asks for; the rest will be shown.',
  unreadable: 'The presentation kept in this browser cannot be read. The next scene takes its place.',
  saveUnreadable: 'Download what was kept',
  more: (count) => (count === 1 ? 'and 1 more reason' : `and ${count} more reasons`),
  link: 'Copy a link',
  linkField: 'Link of the presentation',
  linkCopied: (length) =>
    `Link copied, ${length} characters. The whole presentation is in the address: nothing is sent to a server.`,
  linkNotCopied: 'Copying did not work: the link is selected, copy it with the keyboard.',
  linkLong: (length, limit) =>
    `This link has ${length} characters. Above ${limit} some mail and chat programs cut it: in a message, send the file instead.`,
  linkTooLong: (length, limit) =>
    `The link would have ${length} characters, and browsers are only sure to accept ${limit}. Send the file.`,
  present: 'Present',
  presentHelp: 'Opens in a new tab.',
};
