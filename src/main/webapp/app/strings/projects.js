/** The list of projects, and the form of one. */
export default {
  'projects.heading': 'Projects', 'projects.new': 'New project', 'projects.none': 'Every story starts with a title',
  'projects.none.text': 'A project holds scenes, the shots of each scene and the cast. Ra draws their stills, keeps every face the same, and tells what each credit went for.',
  'projects.sample': 'Load the sample story', 'projects.sample.note': 'Four scenes to look around in. Loading it is free: nothing is drawn until you ask for it.', 'projects.sample.done': 'The sample story is loaded.',
  'projects.title': 'Title', 'projects.logline': 'Logline', 'projects.logline.hint': 'The story in a sentence; optional.', 'projects.style': 'Style', 'projects.style.hint': 'What holds where a shot names no style of its own.',
  'projects.ratio': 'Picture', 'projects.budget': 'Budget in credits', 'projects.budget.hint': 'Ra never goes over it. Leave it empty for no limit.', 'projects.create': 'Create', 'projects.palette': 'Palette', 'projects.palette.hint': 'Such as “indigo, rust and bone”; optional.',
  'projects.bring': 'Bring a project …', 'projects.bring.hint': 'A zip that “Export” made, here or in another studio. Nothing is drawn and nothing is spent.', 'projects.bringing': 'Bringing it …',
  'projects.brought': 'It is here: {scenes}, {shots}, {stills}.', 'projects.brought.scenes': { one: 'one scene', other: '{n} scenes' }, 'projects.brought.shots': { one: 'one shot', other: '{n} shots' },
  'projects.trash': 'Show deleted projects', 'projects.deleted': 'deleted', 'projects.restore': 'Restore', 'projects.ratioIs': 'picture {ratio}', 'projects.budgetIs': 'budget {budget}',
};
