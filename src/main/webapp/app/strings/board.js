/** The board of a project, its brief, its money. */
export default {
  'board.settings': 'Project settings',
};
