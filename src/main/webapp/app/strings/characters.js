/** The cast, its references, their locked looks; and naming them within a text. */
export default {
  'mention.text': 'Text', 'mention.names': 'Cast and references', 'mention.hint': 'Type @ to name somebody of the cast, a place or a thing.',
  'mention.found': { one: '{n} name; arrow keys move, Enter takes it.', other: '{n} names; arrow keys move, Enter takes one.' },
  'kind.character': 'character',

  'cast.heading': 'Characters', 'cast.characters': 'The cast', 'cast.new': 'New character', 'cast.create': 'Create', 'cast.memory.button': 'Cast from memory …', 'cast.memory': 'Cast from memory',
  'cast.none': 'Nobody is cast yet', 'cast.none.text': 'Describe somebody, draw a few faces, and lock the one that is right. From then on every shot they appear in is drawn to match that face. Characters of your other projects can be cast again, with the face they have.',
  'cast.none.note': 'Creating a character is free; drawing a face has a price, shown on the button.',
  'cast.name': 'Name', 'cast.description': 'Description', 'cast.description.hint': 'What one sees: age, build, face, hair, clothes. This is what the models are told.', 'cast.description.example': 'Lighthouse keeper, 34, wiry, red scarf, salt-stained coat.',
  'cast.traits': 'Traits', 'cast.traits.hint': 'With commas between, such as “stubborn, left-handed”; optional.', 'cast.kind': 'Kind',
  'cast.face': 'The locked look of {name}', 'cast.locked': 'locked · version {version}', 'cast.unlocked': 'not locked', 'cast.uploaded': 'uploaded',
  'cast.hollow': 'No look yet', 'cast.references': 'Places and things', 'cast.reference.new': 'New reference', 'cast.references.none': 'Locations, props and wardrobe that must stay the same from shot to shot: the lamp room, the brass lantern, the red scarf. Add one, draw it, lock it.',
  'cast.reference.hint': 'What one sees, so that it can be drawn the same again.', 'cast.reference.example': 'Dented brass lantern with green glass, a rope for a handle.',
  'cast.kinds.location': 'Locations', 'cast.kinds.prop': 'Props', 'cast.kinds.wardrobe': 'Wardrobe',
  'cast.memory.text': 'Everybody of your other projects. Whoever you choose plays here too, as the same person with the same locked face.', 'cast.memory.none': 'There is nobody in your other projects yet.', 'cast.memory.find': 'Find',
  'cast.memory.nobody': 'Nobody has that name or is described so.', 'cast.memory.from': 'from {projects}', 'cast.memory.yes': 'Cast', 'cast.memory.free': 'This is free.',
  'cast.memory.do': { one: 'Cast {n} character', other: 'Cast {n} characters' }, 'cast.memory.done': { one: '{names} joins the cast.', other: '{names} join the cast.' },

  'about.edit': 'Edit the description', 'about.draft': 'This is not saved yet.', 'about.leave': 'Discard', 'about.locked': 'The locked look keeps the description it was made with. What you change here counts for the next drawings; no shot becomes stale by it.',

  'look.back': '← All characters', 'look.family': '{family} family', 'look.unlock': 'Unlock', 'look.candidates.character': 'Faces to choose from', 'look.candidates.reference': 'Pictures to choose from',
  'look.none.portrait': 'There is no picture of {name} yet. Draw a few candidates and lock the best; or upload one of your own.', 'look.none.reference': 'There is no picture of {name} yet. Draw a few candidates and lock the best; or upload one of your own.',
  'look.choose': 'Lock one of the candidates, and it stands here', 'look.count': 'How many', 'look.draw': { one: 'Draw {n} candidate', other: 'Draw {n} candidates' }, 'look.upload': 'Upload a picture', 'look.uploading': 'Uploading …', 'look.uploaded': 'The picture is in the library.', 'look.upload.hint': 'PNG, JPEG or WebP, up to 20 MB; free.', 'look.upload.large': 'The file is too large',
  'look.words': 'Other words for this drawing', 'look.words.label': 'Words', 'look.words.hint': 'They stand in for the description: an expression, a pose, another light.',
  'look.pending': 'being drawn', 'look.candidate.alt': '{name}, candidate {number}',
  'look.compare': 'Compare side by side', 'look.compare.hint': 'Tick two to four.', 'look.compare.picked': { one: '{n} picked', other: '{n} picked' }, 'look.compare.one': 'Pick candidate {number} to compare', 'look.hide': { one: 'Hide {n} rejected', other: 'Hide {n} rejected' },
  'look.lock': 'Lock', 'look.lock.one': 'Lock candidate {number}', 'look.approve': 'Approve', 'look.approve.one': 'Approve candidate {number}', 'look.reject': 'Reject', 'look.reject.one': 'Reject candidate {number}',
  'look.why': 'Why this model', 'look.why.one': 'Why this model drew candidate {number}', 'look.lineage.one': 'Lineage of candidate {number}',
  'look.approved.said': 'Candidate {number} is approved. Ra learns from it.', 'look.rejected.said': 'Candidate {number} is rejected. Ra learns from it.',
  'look.reject.title': 'Reject candidate {number}', 'look.reject.reason': 'What is wrong with it?', 'look.reject.hint': 'Optional. It is kept with the still, and can still be approved or locked later.',
  'look.locked.said': '{name} is locked, version {version}.', 'look.unlocked.said': '{name} is not locked any more.', 'look.unlock.title': 'Unlock {name}?', 'look.unlock.text': 'Later shots are drawn from the description alone, without this face. The versions stay on record, and none of the drawn shots changes.',

  'compare.title': { one: '{n} still', other: '{n} stills side by side' }, 'compare.number': 'Still {number}', 'compare.same': { one: '{n} thing is the same in all', other: '{n} things are the same in all' }, 'compare.unknown': 'not told',
  'compare.model': 'Model', 'compare.credits': 'Price', 'compare.size': 'Size', 'compare.seed': 'Seed', 'compare.when': 'Drawn', 'compare.references': 'References', 'compare.words': 'Words', 'compare.prompt': 'Prompt',

  'lock.title': 'Lock candidate {number} as {name}', 'lock.again.title': 'Give {name} another look', 'lock.text': 'Every shot {name} appears in is drawn to match this picture from now on. It can be changed later; the version is kept.',
  'lock.again.text': 'Shots drawn from now on match the new picture. The former version stays on record.', 'lock.before': 'The look of {name} until now', 'lock.version': 'version {version}', 'lock.looking': 'Looking which shots this touches …',
  'lock.do': 'Lock', 'lock.master': 'Also draw a full-quality master', 'lock.master.hint': 'A finer pass drawn from this picture. It joins the candidates; lock it when you like it.',

  'stale.would': { one: '{n} shot shows the former look', other: '{n} shots show the former look' }, 'stale.what': 'What is to become of them?', 'stale.none': { one: 'No drawn shot shows the former look: nothing becomes stale. {n} shot waits for its first drawing.', other: 'No drawn shot shows the former look: nothing becomes stale.' },
  'stale.now': { one: '{n} shot shows a former look of {name}', other: '{n} shots show a former look of {name}' }, 'stale.unapproved': 'not approved', 'stale.more': { one: 'and {n} more', other: 'and {n} more' },
  'stale.unaffected': { one: '{n} other shot is not touched.', other: '{n} other shots are not touched.' },
  'stale.all': { one: 'Draw the shot again', other: 'Draw all {n} again' }, 'stale.some': { one: 'Draw only the one not approved again', other: 'Draw only the {n} not approved again' }, 'stale.keep': { one: 'Keep it as it is', other: 'Keep all as they are' }, 'stale.later': 'Decide later; they stay marked',
  'stale.keep.hint': 'What is kept is not called stale again until the next lock.', 'stale.kept': 'The shots stay as they are.', 'stale.redrawn': { one: '{n} shot is drawn again', other: '{n} shots are drawn again' },

  'locks.heading': 'Versions of the look', 'locks.current': 'in use', 'locks.alt': '{name}, version {version}', 'locks.words': 'The description then',
  'relations.heading': 'Relationships', 'relations.none': 'None yet.', 'relations.other': 'Who', 'relations.kind': 'is to {name}', 'relations.example': 'sister', 'relations.do': 'Add',
  'appears.heading': 'Where {name} appears', 'appears.none': '{name} is in no shot yet. Add them to a shot on its page, or name them in the brief.',

  'sceneCast.heading': 'Who appears', 'sceneCast.nobody': 'Nobody and nothing is cast in this shot.', 'sceneCast.nobody.scene': 'Nobody and nothing is cast in this scene.', 'sceneCast.add': 'Add somebody or something', 'sceneCast.add.do': 'Add', 'sceneCast.choose': 'Choose …', 'sceneCast.new': 'New character', 'sceneCast.newReference': 'New reference',
  'sceneCast.to': 'To', 'sceneCast.everyShot': 'every shot of the scene', 'sceneCast.out': 'Remove {name} from this shot', 'sceneCast.out.said': '{name} is out of the shot.', 'sceneCast.in.said': '{name} is in the shot.', 'sceneCast.in.scene': '{name} is in the scene.', 'sceneCast.shots': { one: 'in {n} of {all} shots', other: 'in {n} of {all} shots' }, 'sceneCast.first': 'The first is the most prominent.', 'sceneCast.up': 'Make {name} more prominent',
};
